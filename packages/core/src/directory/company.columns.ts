/** What lists of companies can be asked about (Integrator 1.3, I4). */
import { formatCep } from '../documents/cep.rules.ts';
import { formatCompanyDocument } from '../documents/company-document.rules.ts';
import type { ColumnSet } from '../query/column.ts';
import type { Company } from './company.schema.ts';
import { territoryOf } from './territory.rules.ts';
import type { Territory } from './territory.schema.ts';

/** The columns of a company. `document` and `postalCode` are asked with their points or without, as one likes: see both. */
export const companyColumns = (territories: readonly Territory[]): ColumnSet<Company> => [
  { name: 'name', kind: 'text', read: ({ name }) => name },
  { name: 'legalName', kind: 'text', read: ({ legalName }) => legalName },
  { name: 'document', kind: 'list', read: ({ document }) => spellings(document, formatCompanyDocument) },
  { name: 'email', kind: 'text', read: ({ email }) => email },
  { name: 'phone', kind: 'text', read: ({ phone }) => phone },
  { name: 'postalCode', kind: 'list', read: ({ address }) => spellings(address?.postalCode, formatCep) },
  { name: 'street', kind: 'text', read: ({ address }) => address?.street },
  { name: 'district', kind: 'text', read: ({ address }) => address?.district },
  { name: 'city', kind: 'text', read: ({ address }) => address?.city },
  { name: 'state', kind: 'choice', read: ({ address }) => address?.state },
  { name: 'territory', kind: 'choice', read: (company) => territoryOf(company, territories) },
];

const spellings = (value: string | undefined, format: (value: string) => string): readonly string[] | undefined =>
  value === undefined ? undefined : [value, format(value)];
