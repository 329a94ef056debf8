/** What a view of a person's page shows. */
import type { SnapshotFrom } from 'xstate';
import { maxLengthOf } from '../../form/length.rules.ts';
import type { FieldKind } from '../../form/form.schema.ts';
import type { ProfileFill, ProfilePage } from '../../profile/profile.parts.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person, Role } from '../../shared/person.schema.ts';
import type { Label } from '../../shared/text.ts';
import type { profilePageMachine } from './profile-page.machine.ts';
import { isChanged } from './profile-page.rules.ts';

/** One line of the page that the person may change. */
export type ProfileField = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly fill: ProfileFill;
  readonly label: Label;
  readonly hint: Label | null;
  readonly required: boolean;
  readonly maxLength: number;
  readonly value: string;
  /** `text` is the form's own sentence where an answer is missing; else the view words the code. */
  readonly fault: (FieldFault & { readonly text: Label | null }) | null;
};

/** Fields that belong together, under one heading. */
export type ProfileGroup = {
  readonly id: string;
  readonly label: Label;
  readonly fields: readonly ProfileField[];
};

/** What the desk keeps about the person, and he only reads; a role is worded by the view. */
export type ProfileFact = { readonly name: string; readonly label: Label } & (
  { readonly text: string } | { readonly role: Role }
);

/** A person’s page: what he may change, and what the desk keeps of him (TOTALL 7, T10). */
export type ProfilePageView = {
  /** Null until the person was read. */
  readonly groups: readonly ProfileGroup[] | null;
  readonly facts: readonly ProfileFact[];
  /** The first field at fault, in the page's order. */
  readonly wrong: string | null;
  readonly isChanged: boolean;
  readonly savedAt: Instant | null;
  readonly person: Person | null;
  readonly busy: boolean;
  readonly saving: boolean;
  readonly failure: DeskError | null;
};

type PageField = ProfilePage['groups'][number]['fields'][number];

/** Labels stay in every language of the profile: the view takes the reader’s. */
export function selectProfilePage(snapshot: SnapshotFrom<typeof profilePageMachine>): ProfilePageView {
  const { person, asked, written, faults, error, savedAt } = snapshot.context;
  const fieldView = ({
    name,
    kind,
    fill = 'off',
    label,
    hint,
    required,
    missing,
    ...field
  }: PageField): ProfileField => {
    const fault = faults.find((each) => each.field === name);
    return {
      ...{ name, kind, fill, label, required, hint: hint ?? null, value: written[name] ?? '' },
      maxLength: maxLengthOf({ name, kind, label, required, ...field }),
      fault: fault ? { ...fault, text: fault.code === 'required' ? (missing ?? null) : null } : null,
    };
  };
  const groups = asked.groups.map(({ id, label, fields }) => ({ id, label, fields: fields.map(fieldView) }));
  const all = groups.flatMap(({ fields }) => fields);
  return {
    groups: person && groups,
    facts: person ? asked.facts.flatMap(({ name, label }) => factOf(person, name, label)) : [],
    wrong: all.find(({ fault }) => fault)?.name ?? null,
    isChanged: person !== null && isChanged(person, written, asked),
    ...{ savedAt, person, failure: error },
    busy: snapshot.hasTag('busy'),
    saving: snapshot.hasTag('saving'),
  };
}

/** A fact that the desk does not know is not shown. */
function factOf({ role, companyName, details = {} }: Person, name: string, label: Label): readonly ProfileFact[] {
  if (name === 'role') return [{ name, label, role }];
  const text = name === 'companyName' ? companyName : Object.hasOwn(details, name) ? details[name] : undefined;
  return text ? [{ name, label, text }] : [];
}
