/** What a list of contact messages can be filtered, searched and sorted by. */
import type { ColumnSet } from '../query/column.ts';
import type { ContactMessage } from './contact.schema.ts';

/** The columns, as `evaluate` and `createTable` take them. */
export const contactColumns: ColumnSet<ContactMessage> = [
  { name: 'name', kind: 'text', read: ({ name }) => name },
  { name: 'email', kind: 'text', read: ({ email }) => email },
  { name: 'phone', kind: 'text', read: ({ phone }) => phone },
  { name: 'subject', kind: 'text', read: ({ subject }) => subject },
  { name: 'message', kind: 'text', read: ({ message }) => message },
  { name: 'at', kind: 'instant', read: ({ at }) => at },
];
