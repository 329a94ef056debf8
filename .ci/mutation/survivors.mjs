// Mutants that live, each with the reason in one line. `line` is the text of the source line, `to` what Stryker made of it.
import { SURVIVORS_OF_FORMS } from './survivors.forms.mjs';
import { SURVIVORS_IN_THE_FIELD } from './survivors.field.mjs';
import { SURVIVORS_ON_THE_LINE } from './survivors.operator.mjs';
import { SURVIVORS_ON_PAPER } from './survivors.papers.mjs';
import { SURVIVORS_AT_THE_PORT } from './survivors.port.mjs';
import { SURVIVORS_OF_PEOPLE } from './survivors.people.mjs';
import { SURVIVORS_OF_THE_RULES } from './survivors.rules.mjs';

export const SURVIVORS = [
  ...SURVIVORS_OF_FORMS,
  ...SURVIVORS_IN_THE_FIELD,
  ...SURVIVORS_ON_THE_LINE,
  ...SURVIVORS_ON_PAPER,
  ...SURVIVORS_AT_THE_PORT,
  ...SURVIVORS_OF_PEOPLE,
  ...SURVIVORS_OF_THE_RULES,
];
