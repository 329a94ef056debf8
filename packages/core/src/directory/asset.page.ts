/** A machine's page: its data, to be read and not changed, and the tab with its past tickets (PWS 2.3.3, P5). */
import { label } from '../profile/label.ts';
import type { Instant } from '../shared/instant.ts';
import type { Label } from '../shared/text.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Asset, MeterReading } from './asset.schema.ts';
import type { Company } from './company.schema.ts';
import { isInForce } from './contract.rules.ts';
import type { Contract } from './contract.schema.ts';

/** One line of the data; empty where nothing is known. */
export type AssetFact = { readonly name: AssetFactName; readonly label: Label; readonly text: string };
/** What the page tells of a machine, in its order. */
export type AssetFactName =
  'company' | 'serial' | 'assetTag' | 'model' | 'department' | 'location' | 'contract' | 'contractKind';

/** The page. Nothing on it can be changed. */
export type AssetPage = {
  readonly facts: readonly AssetFact[];
  /** Whether its contract is in force: a request about a machine without one may be charged. */
  readonly underContract: boolean;
  readonly lastReading: MeterReading | null;
  /** Newest first: those of this machine that the reader may see. */
  readonly tickets: readonly Ticket[];
};

/** What the page is made from. */
export type AssetPageGiven = {
  readonly asset: Asset;
  readonly company: Company | null;
  readonly contract: Contract | null;
  /** Any tickets: those of other machines are left out. */
  readonly tickets: readonly Ticket[];
  readonly me: Person;
  readonly at: Instant;
  readonly timeZone: string;
};

/** The page of a machine, as `me` reads it. */
export function assetPage({ asset, company, contract, tickets, me, at, timeZone }: AssetPageGiven): AssetPage {
  const own = contract?.id === asset.contractId ? contract : null;
  return {
    facts: [
      fact('company', label('Cliente', 'Customer', 'Cliente'), company?.name),
      fact('serial', label('Série', 'Serial number', 'Número de serie'), asset.serial),
      fact('assetTag', label('Patrimônio', 'Asset tag', 'Patrimonio'), asset.assetTag),
      fact('model', label('Modelo', 'Model', 'Modelo'), asset.model),
      fact('department', label('Departamento', 'Department', 'Departamento'), asset.department),
      fact('location', label('Local de instalação', 'Install location', 'Lugar de instalación'), asset.location),
      fact('contract', label('Contrato', 'Contract', 'Contrato'), own?.number),
      fact('contractKind', label('Tipo de contrato', 'Kind of contract', 'Tipo de contrato'), own?.kind),
    ],
    underContract: own !== null && isInForce(own, { at, timeZone }),
    lastReading: asset.lastReading ?? null,
    tickets: ticketsOfAsset(asset, tickets, me),
  };
}

/** Of `tickets`, those about the machine that `me` may see, newest first. */
export const ticketsOfAsset = ({ id }: Pick<Asset, 'id'>, tickets: readonly Ticket[], me: Person): readonly Ticket[] =>
  tickets
    .filter((ticket) => ticket.fields['assetId'] === id && maySee(me, ticket))
    .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));

const fact = (name: AssetFactName, words: Label, text = ''): AssetFact => ({ name, label: words, text });
