/** What lists of machines and contracts can be asked about: column, operator, value (PWS 2.3.1, 2.3.2; P3, P4). */
import type { ColumnSet } from '../query/column.ts';
import type { Asset } from './asset.schema.ts';
import type { Company } from './company.schema.ts';
import { isInForce, type ContractMoment } from './contract.rules.ts';
import type { Contract } from './contract.schema.ts';

/** What stands beside the rows of a list, to say the names of what they refer to. */
export type AssetSurroundings = ContractMoment & {
  readonly companies: readonly Company[];
  readonly contracts: readonly Contract[];
};

/**
 * The columns of a machine. `contract` is the number of its contract; `hasContract` is yes where one is in force now: what the
 * menus "com contrato" and "sem contrato" ask (PWS 2.3.1).
 */
export function assetColumns({ companies, contracts, ...moment }: AssetSurroundings): ColumnSet<Asset> {
  const company = namesOf(companies);
  const contract = new Map(contracts.map((one) => [one.id, one]));
  const contractOf = ({ contractId }: Asset): Contract | undefined =>
    contractId === null ? undefined : contract.get(contractId);
  return [
    { name: 'serial', kind: 'text', read: ({ serial }) => serial },
    { name: 'assetTag', kind: 'text', read: ({ assetTag }) => assetTag },
    { name: 'model', kind: 'text', read: ({ model }) => model },
    { name: 'department', kind: 'text', read: ({ department }) => department },
    { name: 'location', kind: 'text', read: ({ location }) => location },
    { name: 'company', kind: 'text', read: ({ companyId }) => company.get(companyId) },
    { name: 'companyId', kind: 'choice', read: ({ companyId }) => companyId },
    { name: 'contract', kind: 'text', read: (asset) => contractOf(asset)?.number },
    { name: 'contractId', kind: 'choice', read: ({ contractId }) => contractId },
    { name: 'hasContract', kind: 'flag', read: (asset) => isCovered(contractOf(asset), moment) },
    { name: 'lastReading', kind: 'number', read: ({ lastReading }) => lastReading?.value },
    { name: 'lastReadAt', kind: 'instant', read: ({ lastReading }) => lastReading?.at },
  ];
}

/** The columns of a contract; its days compare as text, such as `2026-12-31`. */
export function contractColumns({ companies, ...moment }: Omit<AssetSurroundings, 'contracts'>): ColumnSet<Contract> {
  const company = namesOf(companies);
  return [
    { name: 'number', kind: 'text', read: ({ number }) => number },
    { name: 'kind', kind: 'text', read: ({ kind }) => kind },
    { name: 'company', kind: 'text', read: ({ companyId }) => company.get(companyId) },
    { name: 'companyId', kind: 'choice', read: ({ companyId }) => companyId },
    { name: 'from', kind: 'text', read: ({ from }) => from },
    { name: 'until', kind: 'text', read: ({ until }) => until },
    { name: 'inForce', kind: 'flag', read: (contract) => isInForce(contract, moment) },
  ];
}

const namesOf = (companies: readonly Company[]): ReadonlyMap<Asset['companyId'], string> =>
  new Map(companies.map(({ id, name }) => [id, name]));

const isCovered = (contract: Contract | undefined, moment: ContractMoment): boolean =>
  contract !== undefined && isInForce(contract, moment);
