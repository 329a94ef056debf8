/** What a list of tickets can be filtered, searched and sorted by (TOTALL 6.3, T9; PWS 2.3.2, P4). */
import type { Field } from '../form/form.schema.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Column, ColumnSet } from '../query/column.ts';
import { textOf } from '../shared/text.ts';
import type { FieldValue, Ticket } from '../ticket/ticket.schema.ts';

/**
 * The columns of a ticket under `profile`: its own, and one `fields.<name>` for each answer of the profile's forms.
 * `status` and `justification` are the words people read, in the profile's language; the rest are stored values.
 */
export function ticketColumns(profile: PortalProfile): ColumnSet<Ticket> {
  const { policy, locale } = profile;
  const statuses = new Map(policy.statuses.map(({ id, label }) => [id, textOf(label, locale)]));
  const reasons = new Map(policy.pendingReasons.map(({ id, label }) => [id, textOf(label, locale)]));
  const worded = (words: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (words.get(id) ?? id);
  return [
    { name: 'number', kind: 'text', read: ({ number }) => number },
    { name: 'erpNumber', kind: 'text', read: ({ erpNumber }) => erpNumber },
    { name: 'subject', kind: 'text', read: ({ subject }) => subject },
    { name: 'description', kind: 'text', read: ({ description }) => plainTextOf(description) },
    { name: 'requester', kind: 'text', read: ({ requester }) => requester.name },
    { name: 'company', kind: 'text', read: ({ companyName }) => companyName },
    { name: 'assignee', kind: 'text', read: ({ assignee }) => assignee?.name },
    { name: 'territory', kind: 'choice', read: ({ territory }) => territory },
    { name: 'assetId', kind: 'choice', read: ({ fields }) => wordsOf(fields['assetId']) },
    { name: 'stage', kind: 'choice', read: ({ stage }) => stage },
    { name: 'statusId', kind: 'choice', read: ({ statusId }) => statusId },
    { name: 'status', kind: 'text', read: ({ statusId }) => worded(statuses, statusId) },
    { name: 'justification', kind: 'text', read: ({ justification }) => worded(reasons, justification) },
    { name: 'openedAt', kind: 'instant', read: ({ openedAt }) => openedAt },
    { name: 'updatedAt', kind: 'instant', read: ({ updatedAt }) => updatedAt },
    { name: 'deadline', kind: 'instant', read: ({ deadline }) => deadline },
    { name: 'endedAt', kind: 'instant', read: ({ endedAt }) => endedAt },
    { name: 'critical', kind: 'flag', read: ({ critical }) => critical },
    { name: 'coverage', kind: 'choice', read: ({ coverage }) => coverage },
    { name: 'outcome', kind: 'choice', read: ({ outcome }) => outcome },
    { name: 'rating', kind: 'number', read: ({ rating }) => rating?.score },
    ...answersOf(profile),
  ];
}

/** The columns a search box looks into unless it says otherwise (TOTALL 6.1: ticket, assunto, descrição). */
export const searchedColumns = ['number', 'subject', 'description'] as const;

// Forms may share a field's name: one column then serves them all.
function answersOf({ forms }: PortalProfile): ColumnSet<Ticket> {
  const fields = new Map(forms.flatMap((form) => form.fields).map((field) => [field.name, field]));
  return [...fields.values()].filter(({ name, kind }) => !isTicketsOwn(name, kind)).map(columnFor);
}

const isTicketsOwn = (name: string, kind: Field['kind']): boolean =>
  ['subject', 'description', 'additionalEmails'].includes(name) || kind === 'requester' || kind === 'company';

function columnFor({ name: field, kind }: Field): Column<Ticket> {
  const name = `fields.${field}`;
  const valueOf = ({ fields }: Ticket): FieldValue | undefined => fields[field];
  switch (kind) {
    case 'number':
      return { name, kind: 'number', read: (ticket) => only('number', valueOf(ticket)) };
    case 'flag':
      return { name, kind: 'flag', read: (ticket) => only('boolean', valueOf(ticket)) };
    case 'emails':
      return { name, kind: 'list', read: (ticket) => listOf(valueOf(ticket)) };
    case 'choice':
    case 'criticality':
      return { name, kind: 'choice', read: (ticket) => wordsOf(valueOf(ticket)) };
    case 'richText':
      return { name, kind: 'text', read: (ticket) => plainTextOf(wordsOf(valueOf(ticket))) };
    default:
      return { name, kind: 'text', read: (ticket) => wordsOf(valueOf(ticket)) };
  }
}

type Primitive = { number: number; boolean: boolean };
const isA = <Name extends keyof Primitive>(name: Name, value: unknown): value is Primitive[Name] =>
  typeof value === name;
const only = <Name extends keyof Primitive>(name: Name, value: unknown): Primitive[Name] | null =>
  isA(name, value) ? value : null;
const listOf = (value: FieldValue | undefined): readonly string[] =>
  typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
const wordsOf = (value: FieldValue | undefined): string => listOf(value).join(', ');
