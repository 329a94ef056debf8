/** What a person may filter by, column by column, and how (PWS 2.3.2, P4). */
import { catalogueOf } from '../../form/options.rules.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Kind } from '../../query/column.ts';
import type { Operator } from '../../query/query.schema.ts';
import type { Label } from '../../shared/text.ts';

/** One value of a choice; without a label, a view has its own word for it. */
export type FilterOption = { readonly value: string; readonly label: Label | null };

/** One column as a filter’s builder offers it. */
export type FilterColumn = {
  readonly name: string;
  readonly kind: Kind;
  /** As the profile calls it; null where a view has its own word. */
  readonly label: Label | null;
  /** The questions that make sense to a person, the likeliest first. */
  readonly operators: readonly Operator[];
  /** Of a choice: what there is to choose from; null where any text may be given. */
  readonly options: readonly FilterOption[] | null;
};

const asked: Readonly<Record<Kind, readonly Operator[]>> = {
  text: ['contains', 'equals', 'starts', 'ends', 'differs', 'empty'],
  number: ['equals', 'differs', 'greater', 'less', 'between', 'empty'],
  instant: ['equals', 'less', 'greater', 'between', 'empty'],
  flag: ['equals'],
  choice: ['equals', 'differs', 'empty'],
  list: ['contains', 'empty'],
};

/** All columns of the profile's tickets, those of its list first and in its order. A status is chosen, not typed. */
export function filterColumnsOf(profile: PortalProfile): readonly FilterColumn[] {
  const labels = labelsOf(profile);
  const shown = profile.columns.map(({ name }) => (name === 'status' ? 'statusId' : name));
  const place = (name: string): number => (shown.includes(name) ? shown.indexOf(name) : shown.length);
  return ticketColumns(profile)
    .filter(({ name }) => name !== 'status')
    .map(({ name, kind }) => ({
      ...{ name, kind, label: labels.get(name) ?? null },
      ...{ operators: asked[kind], options: optionsOf(profile, name) },
    }))
    .toSorted((one, other) => place(one.name) - place(other.name));
}

function labelsOf({ columns, forms }: PortalProfile): ReadonlyMap<string, Label> {
  const answers = forms.flatMap(({ fields }) => fields).map(({ name, label }) => [`fields.${name}`, label] as const);
  const shown = columns.map(({ name, label }) => [name === 'status' ? 'statusId' : name, label] as const);
  return new Map([...answers, ...shown]);
}

function optionsOf(profile: PortalProfile, name: string): readonly FilterOption[] | null {
  const own = (...values: readonly string[]) => values.map((value) => ({ value, label: null }));
  if (name === 'stage') return own(...new Set(profile.tabs.flatMap(({ stages }) => stages)));
  if (name === 'coverage') return own('covered', 'uncovered');
  if (name === 'outcome') return own('approved', 'approvedWithRestrictions', 'expired', 'resolved', 'settled');
  if (name === 'statusId') return profile.policy.statuses.map(({ id, label }) => ({ value: id, label }));
  const field = profile.forms.flatMap(({ fields }) => fields).find((one) => `fields.${one.name}` === name);
  if (field?.kind !== 'choice') return null;
  return catalogueOf(field, profile).map(({ id, label }) => ({ value: id, label }));
}
