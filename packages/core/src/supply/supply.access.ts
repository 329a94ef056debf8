/** Who may do what with a supply request: one table, by the person's relation to it. The stage is the statechart's business. */
import type { Person } from '../shared/person.schema.ts';
import type { SupplyCommandType } from './supply.command.schema.ts';
import type { SupplyRequest } from './supply.schema.ts';

/** What a person is to one request. Technicians work tickets: supplies are between the customer and the desk. */
export type SupplyRelation =
  | 'requester'
  /** Another requester of the same company. */
  | 'colleague'
  /** A colleague who manages the company's contacts. */
  | 'portalAdmin'
  | 'attendant'
  | 'manager'
  | 'system'
  | 'outsider';

/** What `person` is to `supply`. */
export function supplyRelationOf(
  person: Person,
  { requester, companyId }: Pick<SupplyRequest, 'requester' | 'companyId'>,
): SupplyRelation {
  if (person.role === 'technician') return 'outsider';
  if (person.role !== 'requester') return person.role;
  if (person.companyId !== companyId) return 'outsider';
  if (person.id === requester.id) return 'requester';
  return person.portalAdmin ? 'portalAdmin' : 'colleague';
}

const desk = ['attendant', 'manager'] as const;
const customers = ['requester', 'colleague', 'portalAdmin'] as const;

/** Whoever is named may: the desk moves it on, the customer takes it back and says that it came. */
export const supplyCommanders: Readonly<Record<SupplyCommandType, readonly SupplyRelation[]>> = {
  'supply.approve': desk,
  'supply.refuse': desk,
  'supply.separate': desk,
  'supply.ship': desk,
  'supply.track': desk,
  'supply.deliver': desk,
  'supply.confirm': customers,
  'supply.cancel': ['requester', 'portalAdmin'],
  'supply.comment': [...customers, ...desk],
  'supply.syncErp': ['system'],
};

/** Every command type. */
export const supplyCommandTypes: readonly SupplyCommandType[] = Object.keys(supplyCommanders).filter(
  (type): type is SupplyCommandType => type in supplyCommanders,
);

/** Whether the request exists for `person`. */
export const maySeeSupply = (person: Person, supply: Pick<SupplyRequest, 'requester' | 'companyId'>): boolean =>
  supplyRelationOf(person, supply) !== 'outsider';

/** Who requests supplies: a customer, against his own company's contracts (PWS 2.3.1). */
export const mayRequestSupplies = ({ role, companyId }: Person): boolean =>
  role === 'requester' && companyId !== undefined;
