/** How a supply request comes to be: what may be asked for, against which contract, for which machine (PWS 2.3.1, P20). */
import type { Asset } from '../directory/asset.schema.ts';
import { coversSupply, isInForce, type ContractMoment } from '../directory/contract.rules.ts';
import type { Contract } from '../directory/contract.schema.ts';
import { itemOf, sheetFor } from '../directory/tech-sheet.rules.ts';
import type { TechSheet } from '../directory/tech-sheet.schema.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { mayRequestSupplies } from './supply.access.ts';
import { entryId, evolved, type SupplyApplied, type SupplyStamp } from './supply.apply.ts';
import type { SupplyEntry } from './supply.command.schema.ts';
import type { SupplyDraft, SupplyId, SupplyItem, SupplyRequest } from './supply.schema.ts';

/** What a request is judged by, as the desk knows it. */
export type SupplyGiven = SupplyStamp & {
  /** The contract asked for, where it is one of the person's company; undefined where it is not his to see. */
  readonly contract: Contract | undefined;
  /** The machines of his company. */
  readonly assets: readonly Asset[];
  readonly sheets: readonly TechSheet[];
  readonly timeZone: string;
};

/** What only the desk can give. */
export type SupplyRegistration = { readonly id: SupplyId; readonly number: string };

/**
 * A new request and its first entry. Items of a model with a tech sheet take the sheet's code and description.
 *
 * @throws DeskError `not_allowed`, reason `access`, to whoever is no customer; `invalid`, naming every item at fault.
 */
export function requestSupplies(
  draft: SupplyDraft,
  given: SupplyGiven,
  { id, number }: SupplyRegistration,
): SupplyApplied {
  const { by, at, contract } = given;
  if (!mayRequestSupplies(by)) {
    throw new DeskError('not_allowed', `${by.name} requests no supplies: a customer does`, { reason: 'access' });
  }
  const faults = supplyFaults(draft, given);
  if (faults.length > 0 || !contract) {
    throw new DeskError('invalid', faults.map(({ field, code }) => `${field}: ${code}`).join('; '), { fields: faults });
  }
  const supply: SupplyRequest = {
    ...{ id, number, erpNumber: null, stage: 'requested', companyId: contract.companyId },
    companyName: by.companyName ?? null,
    ...{ contractId: contract.id, contractNumber: contract.number },
    items: draft.items.map((item) => asOnSheet(item, given)),
    delivery: draft.delivery,
    note: draft.note ?? null,
    requester: refOf(by),
    ...{ shipment: null, whereabouts: null, justification: null, confirmedAt: null },
    ...{ requestedAt: at, updatedAt: at, endedAt: null, version: 0 },
  };
  const entry: SupplyEntry = {
    id: entryId(id, 1),
    supplyId: id,
    ...{ version: 1, at, by: refOf(by), command: { type: 'supply.request', draft } },
    ...{ from: null, to: 'requested', changes: supply },
  };
  return { supply: evolved(supply, entry), entry };
}

/**
 * Everything that is wrong with a draft, each by its field: the contract is his and in force today; each machine is on that
 * contract; each supply is covered by it, fits the model where it has a tech sheet, and is asked for once.
 */
export function supplyFaults(draft: SupplyDraft, given: SupplyGiven): readonly FieldFault[] {
  const { contract, at, timeZone } = given;
  if (!contract) return [{ field: 'contractId', code: 'not_a_choice' }];
  const { from, until } = contract;
  if (!isInForce(contract, { at, timeZone }))
    return [{ field: 'contractId', code: 'not_in_force', params: { from, ...(until !== null && { until }) } }];
  return draft.items.flatMap((item, place) => {
    const code = itemFault(item, draft.items.slice(0, place), contract, given);
    const field = code === 'not_a_choice' || code === 'not_on_contract' ? 'assetId' : 'code';
    return code === null ? [] : [{ field: `items.${String(place)}.${field}`, code }];
  });
}

type ItemFault = 'not_a_choice' | 'not_on_contract' | 'does_not_fit' | 'not_covered' | 'asked_twice';

function itemFault(
  item: SupplyItem,
  before: readonly SupplyItem[],
  contract: Contract,
  given: SupplyGiven & ContractMoment,
): ItemFault | null {
  const asset = given.assets.find(({ id }) => id === item.assetId);
  if (!asset) return 'not_a_choice';
  if (asset.contractId !== contract.id) return 'not_on_contract';
  const sheet = sheetFor(asset.model, given.sheets);
  const known = sheet && itemOf(sheet, item.code);
  if (sheet && known?.kind !== 'supply') return 'does_not_fit';
  const code = known?.code ?? item.code;
  if (!coversSupply(contract, code, given)) return 'not_covered';
  const same = (other: SupplyItem): boolean =>
    other.assetId === item.assetId && other.code.toLowerCase() === item.code.toLowerCase();
  return before.some(same) ? 'asked_twice' : null;
}

function asOnSheet(item: SupplyItem, { assets, sheets }: SupplyGiven): SupplyItem {
  const model = assets.find(({ id }) => id === item.assetId)?.model;
  const sheet = model === undefined ? null : sheetFor(model, sheets);
  const known = sheet && itemOf(sheet, item.code);
  return known ? { ...item, code: known.code, description: known.description } : item;
}
