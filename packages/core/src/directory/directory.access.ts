/** Whose companies, machines and contracts a person sees: the desk all, a technician his territories', a customer his own. */
import type { CompanyId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Company } from './company.schema.ts';
import { territoryOf } from './territory.rules.ts';
import type { Territory } from './territory.schema.ts';

/** Whether a company, and whatever is its, exists for `person` (PWS 2.3.1, 2.4; P3, P8). */
export function seesCompany(
  { role, companyId, territories: served = [] }: Person,
  company: Company,
  territories: readonly Territory[],
): boolean {
  if (role === 'requester') return companyId === company.id;
  if (role !== 'technician') return true;
  const territory = territoryOf(company, territories);
  return territory !== null && served.includes(territory);
}

/** The one company whose things are all that `person` sees, where it is one; undefined where there may be several, or none. */
export const ownCompany = ({ role, companyId }: Person): CompanyId | undefined =>
  role === 'requester' ? companyId : undefined;
