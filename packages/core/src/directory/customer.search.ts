/** "Localizar cliente" as a question to the lists: initials, quantity, field, condition (Integrator 1.3.1, I4). */
import { DEFAULT_LIMIT } from '../shared/page-limit.ts';
import type { Query } from '../query/query.schema.ts';

/** What the operator fills in; what he leaves out finds everybody. */
export type CustomerSearch = {
  /** "Procurar": how the name, or whatever `field` is, begins. */
  readonly initials?: string;
  /** "Quantidade": at most so many. */
  readonly quantity?: number;
  /** "Campo": a column of `companyColumns` or `personColumns`. */
  readonly field?: string;
  /** "Condição". */
  readonly condition?: 'starts' | 'contains' | 'equals' | 'ends';
};

/** The query of a search, by name: for `directory.companies` or `directory.contacts.list`. */
export function customerQuery({
  initials = '',
  quantity = DEFAULT_LIMIT,
  field = 'name',
  condition = 'starts',
}: CustomerSearch): Query {
  const value = initials.trim();
  return {
    filters: value === '' ? [] : [{ column: field, operator: condition, value }],
    sort: [{ column: 'name', direction: 'ascending' }],
    limit: quantity,
  };
}
