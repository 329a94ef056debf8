/** What lists of contacts can be asked about (TOTVS 2, V1; Integrator 1.3, I4). */
import type { ColumnSet } from '../query/column.ts';
import type { Person } from '../shared/person.schema.ts';
import { ContactDetails } from './contact-details.schema.ts';

/** The person's own columns, and one `details.<name>` for each field of his page. */
export const personColumns: ColumnSet<Person> = [
  { name: 'name', kind: 'text', read: ({ name }) => name },
  { name: 'email', kind: 'text', read: ({ email }) => email },
  { name: 'company', kind: 'text', read: ({ companyName }) => companyName },
  { name: 'companyId', kind: 'choice', read: ({ companyId }) => companyId },
  { name: 'role', kind: 'choice', read: ({ role }) => role },
  { name: 'portalAdmin', kind: 'flag', read: ({ portalAdmin = false }) => portalAdmin },
  { name: 'trained', kind: 'flag', read: ({ trained = true }) => trained },
  { name: 'active', kind: 'flag', read: ({ active = true }) => active },
  { name: 'territories', kind: 'list', read: ({ territories }) => territories },
  ...Object.keys(ContactDetails.shape).map((field) => ({
    name: `details.${field}`,
    kind: 'text' as const,
    read: ({ details }: Person) => details?.[field],
  })),
];
