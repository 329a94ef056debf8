/** What a list of opportunities can be filtered, searched and sorted by. */
import type { ColumnSet } from '../query/column.ts';
import type { Opportunity } from './opportunity.schema.ts';

/** The columns, as `evaluate` and `createTable` take them. */
export const opportunityColumns: ColumnSet<Opportunity> = [
  { name: 'contact', kind: 'text', read: ({ contact }) => contact },
  { name: 'phone', kind: 'text', read: ({ phone }) => phone },
  { name: 'description', kind: 'text', read: ({ description }) => description },
  { name: 'company', kind: 'text', read: ({ companyName }) => companyName },
  { name: 'ticketId', kind: 'choice', read: ({ ticketId }) => ticketId },
  { name: 'by', kind: 'text', read: ({ by }) => by.name },
  { name: 'at', kind: 'instant', read: ({ at }) => at },
];
