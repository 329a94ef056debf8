/** A ticket about a machine: which one the draft names, what the form takes from it, and what follows (PWS 2.3.3, P6). */
import type { FormDefinition } from '../form/form.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { fold } from '../shared/fold.ts';
import type { Opening } from '../ticket/ticket.open.ts';
import type { FieldValues, Ticket, TicketDraft } from '../ticket/ticket.schema.ts';
import type { Asset } from './asset.schema.ts';
import { coverageByContract, type ContractMoment } from './contract.rules.ts';
import type { Contract } from './contract.schema.ts';

/** What the desk knows of the company in whose name a ticket is opened, as far as whoever opens it sees it. */
export type CustomerKnown = {
  readonly assets: readonly Asset[];
  readonly contracts: readonly Contract[];
  /** Whose its tickets are, where nothing routes them (PWS 2.4). */
  readonly territory: string | null;
};

/** A machine with its contract, where it has one. */
export type Machine = { readonly asset: Asset; readonly contract: Contract | undefined };

/**
 * The machine that the answers name, by `assetId` or by the serial number in the form's field `serial`; null where the form
 * asks for none, or none is named yet.
 *
 * @throws DeskError `invalid`, naming the field: `no_such_asset` where no machine of the customer's is called so,
 * `several_assets` where its `assetId` must tell which.
 */
export function machineNamed(
  { fields }: FormDefinition,
  { assetId, serial }: FieldValues,
  { assets, contracts }: CustomerKnown,
): Machine | null {
  if (!fields.some(({ name }) => name === 'serial' || name === 'assetId')) return null;
  const [field, named] = isSaid(assetId) ? ['assetId', assetId] : ['serial', serial];
  if (!isSaid(named)) return null;
  const found = assets.filter((asset) =>
    field === 'assetId' ? asset.id === named : spelt(asset.serial) === spelt(named),
  );
  const [asset] = found;
  if (!asset)
    throw unfit(field, 'no_such_asset', `there is no machine ${named} here; right would be one of the customer’s`);
  if (found.length > 1)
    throw unfit(
      field,
      'several_assets',
      `${String(found.length)} machines are called ${named}; name the one by its assetId`,
    );
  return { asset, contract: contracts.find(({ id }) => id === asset.contractId) };
}

/** The draft with the machine's own data in it, which nobody types over (PWS 2.3.3 "não podem ser alterados pelo cliente"). */
export function withMachine(draft: TicketDraft, { asset, contract }: Machine): TicketDraft {
  const { serial, assetTag, model, department, location } = asset;
  const own = {
    serial,
    assetTag,
    model,
    department,
    installLocation: location,
    contract: contract?.number,
    assetId: asset.id,
  };
  const typed = Object.entries(draft.values).filter(([name]) => !Object.hasOwn(own, name));
  const known = Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...draft, values: Object.fromEntries([...typed, ...known]) };
}

/**
 * The opening, as the machine and its contract decide it: the ticket carries `fields.assetId`, lies in the territory of the
 * machine's company, and is covered where both the contract and the profile's own table say so.
 */
export function openingWith(
  opening: Opening,
  { asset, contract }: Machine,
  { fields }: FormDefinition,
  { territory }: CustomerKnown,
  moment: ContractMoment,
): Opening {
  const chosen = fields.filter(({ kind }) => kind === 'choice').map(({ name }) => opening.fields[name]);
  const { coverage } = coverageByContract(asset, contract, chosen.filter(isSaid), moment);
  return {
    ...opening,
    fields: { ...opening.fields, assetId: asset.id },
    territory: territory ?? opening.territory,
    coverage: opening.coverage === 'uncovered' ? 'uncovered' : coverage,
  };
}

/**
 * Refuses answers that would type over the machine a ticket is about: its data is the desk's own.
 *
 * @throws DeskError `invalid`, naming as `fields.<name>` each of them, `of_the_machine`.
 */
export function leavesTheMachine({ fields }: Pick<Ticket, 'fields'>, given: FieldValues): void {
  if (!isSaid(fields['assetId'])) return;
  const typed = Object.keys(given).filter((name) => machineFields.includes(name) && given[name] !== fields[name]);
  if (typed.length === 0) return;
  throw new DeskError(
    'invalid',
    `${typed.join(', ')}: stands in the machine's own record; right would be to change it there`,
    {
      fields: typed.map((name) => ({ field: `fields.${name}`, code: 'of_the_machine' })),
    },
  );
}

const machineFields: readonly string[] = [
  ...['assetId', 'serial', 'assetTag', 'model', 'department', 'installLocation', 'contract'],
];

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const spelt = (serial: string): string => fold(serial).replace(/\s+/g, '');

const unfit = (field: string, code: string, wrong: string): DeskError =>
  new DeskError('invalid', `${field}: ${wrong}`, { fields: [{ field, code }] });
