/** Between a person and the answers of his page. */
import { checkAnswers } from '../../form/answers.rules.ts';
import type { FormDefinition } from '../../form/form.schema.ts';
import type { ProfilePage } from '../../profile/profile.parts.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Written } from './profile-page.context.ts';

/** What `directory.updateMe` takes. */
export type MyPage = Pick<Person, 'name' | 'email' | 'details'>;

/** The page's questions as one form, for the rules of answers. */
const formOf = ({ groups }: ProfilePage): FormDefinition => ({
  ...{ id: 'profile', label: 'profile', coach: [], guidance: [] },
  fields: groups.flatMap(({ fields }) => fields),
});

const namesIn = (asked: ProfilePage): ReadonlySet<string> => new Set(formOf(asked).fields.map(({ name }) => name));

/** The answers as they stand in a person; what he never said is blank. */
export function writtenBy({ name, email = '', details = {} }: Person, asked: ProfilePage): Written {
  const said = (field: string) => (Object.hasOwn(details, field) ? (details[field] ?? '') : '');
  const rest = [...namesIn(asked)].filter((field) => field !== 'name' && field !== 'email');
  return { ...Object.fromEntries(rest.map((field) => [field, said(field)])), name, email };
}

/** What is wrong with the answers, in the form's order. */
export const faultsIn = (written: Written, asked: ProfilePage): readonly FieldFault[] =>
  checkAnswers(formOf(asked), { catalogues: {} }, written).faults;

/** The page to hand in: details that are none of the form's stay as they are. */
export function pageFrom({ details = {} }: Person, written: Written, asked: ProfilePage): MyPage {
  const names = namesIn(asked);
  const { values } = checkAnswers(formOf(asked), { catalogues: {} }, written);
  const {
    name = '',
    email,
    ...rest
  } = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));
  const kept = Object.fromEntries(Object.entries(details).filter(([field]) => !names.has(field)));
  return { name, ...(email !== undefined && { email }), details: { ...kept, ...rest } };
}

/** Whether anything differs from what the desk keeps. */
export const isChanged = (person: Person, written: Written, asked: ProfilePage): boolean => {
  const kept = writtenBy(person, asked);
  return Object.keys(kept).some((field) => kept[field] !== (written[field] ?? '').trim());
};

/** The desk's own complaints that the form can show at their fields. */
export const faultsOf = ({ fields }: DeskError, asked: ProfilePage): readonly FieldFault[] =>
  fields
    .map((fault) => ({ ...fault, field: fault.field.replace(/^details\./, '') }))
    .filter(({ field }) => namesIn(asked).has(field));
