// Mutants that live, each with the reason in one line. `line` is the text of the source line, `to` what Stryker made of it.
import { SURVIVORS_AT_WORK } from './survivors.work.mjs';

export const SURVIVORS = [...SURVIVORS_AT_WORK];
