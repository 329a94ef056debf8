/** What a list of scripts can be filtered, searched and sorted by. */
import type { ColumnSet } from '../query/column.ts';
import type { Script } from './script.schema.ts';

/** The columns of a script. */
export const scriptColumns: ColumnSet<Script> = [
  { name: 'title', kind: 'text', read: ({ title }) => title },
  { name: 'plans', kind: 'list', read: ({ plans }) => plans },
  { name: 'routingPoints', kind: 'list', read: ({ routingPoints }) => routingPoints },
  { name: 'products', kind: 'list', read: ({ products }) => products },
  { name: 'active', kind: 'flag', read: ({ active }) => active },
  { name: 'savedAt', kind: 'instant', read: ({ savedAt }) => savedAt },
];
