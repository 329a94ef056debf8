/** Which columns a list of tickets may show under a profile. */
import type { Field } from '../form/form.schema.ts';

const ownColumns: readonly string[] = [
  ...['number', 'erpNumber', 'subject', 'description', 'requester', 'company', 'assignee', 'territory', 'assetId'],
  ...['stage', 'statusId', 'status', 'justification', 'openedAt', 'updatedAt', 'deadline', 'endedAt'],
  ...['critical', 'coverage', 'outcome', 'rating'],
];

/** The ticket's own, and `fields.<name>` of each answer kept beside it. Equal to the names of `ticketColumns`: a test says so. */
export const columnNames = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set([...ownColumns, ...fields.filter(isKeptBeside).map(({ name }) => `fields.${name}`)]);

const isKeptBeside = ({ name, kind }: Field): boolean =>
  !['subject', 'description', 'additionalEmails'].includes(name) && kind !== 'requester' && kind !== 'company';
