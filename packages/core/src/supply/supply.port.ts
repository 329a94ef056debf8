/** Supply requests over a desk's records: the rules stand here once, for every desk (P20). */
import type { RecordDesk, RecordReader, WriteRecords } from '../port/records.ts';
import type { SupplyPort } from '../port/supply-port.ts';
import { evaluate } from '../query/evaluate.ts';
import { Query } from '../query/query.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { nextSequence, numberFor, sequenceScope } from '../ticket/ticket.number.ts';
import { maySeeSupply } from './supply.access.ts';
import { applySupply, type SupplyApplied } from './supply.apply.ts';
import { supplyColumns } from './supply.columns.ts';
import { SupplyCommand } from './supply.command.schema.ts';
import { supplyMails } from './supply.mails.ts';
import { requestSupplies } from './supply.request.ts';
import { SupplyDraft, SupplyId, SupplyRequest } from './supply.schema.ts';

/** The supply requests of `desk`. */
export const suppliesFor = (desk: RecordDesk): SupplyPort => ({
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const asked = parse(Query, query);
      const narrow = me.role === 'requester' ? { companyId: me.companyId ?? '' } : undefined;
      const supplies = await records.list('supply', narrow);
      return evaluate(
        supplyColumns,
        supplies.filter((supply) => maySeeSupply(me, supply)),
        asked,
      );
    }),
  get: (id, options) => desk.read(options, ({ records, me }) => supplyIn(records, me, id)),
  timeline: (id, options) =>
    desk.read(options, async ({ records, me }) => {
      const { id: supplyId } = await supplyIn(records, me, id);
      const entries = await records.list('supplyEntry', { supplyId });
      return [...entries].sort((one, other) => one.version - other.version);
    }),
  request: (draft, options) =>
    desk.write({ name: 'supplies.request', body: draft, result: SupplyRequest }, options, (given) =>
      requested(given, draft),
    ),
  apply: (id, command, { version, ...options }) =>
    desk.write({ name: 'supplies.apply', body: { id, command, version }, result: SupplyRequest }, options, (given) =>
      applied(given, id, command, version),
    ),
});

async function requested(given: WriteRecords, asked: unknown): Promise<SupplyRequest> {
  const { records, me, at, profile, newId } = given;
  const draft = parse(SupplyDraft, asked);
  const { timeZone } = profile.calendar;
  const contract = await records.get('contract', draft.contractId);
  const companyId = me.companyId ?? '';
  const his = contract?.companyId === companyId ? contract : undefined;
  const assets = await records.list('asset', { companyId });
  const sheets = await records.list('techSheet');
  const judged = { by: me, at, contract: his, assets, sheets, timeZone };
  const id = parse(SupplyId, newId());
  return kept(given, requestSupplies(draft, judged, { id, number: await drawnNumber(given) }));
}

async function applied(given: WriteRecords, id: SupplyId, asked: unknown, version: number) {
  const { records, me, at } = given;
  const supply = await supplyIn(records, me, id);
  const command = parse(SupplyCommand, asked);
  if (supply.version !== version) {
    const { number, stage } = supply;
    throw new DeskError('conflict', `${number} has moved on: it is ${stage} at version ${String(supply.version)}`);
  }
  return kept(given, applySupply(supply, command, { by: me, at }));
}

async function kept({ records, profile }: WriteRecords, { supply, entry }: SupplyApplied): Promise<SupplyRequest> {
  await records.put('supply', supply);
  await records.put('supplyEntry', entry);
  const people = await records.people({ ids: [supply.requester.id], role: 'manager' });
  for (const mail of supplyMails(entry, supply, profile, people)) await records.mail(mail);
  records.tell({ kind: 'supplies' });
  return supply;
}

async function supplyIn(records: RecordReader, me: Person, id: string): Promise<SupplyRequest> {
  const supply = await records.get('supply', id);
  if (supply && maySeeSupply(me, supply)) return supply;
  throw new DeskError('not_found', 'There is no such supply request, or it is not yours to see');
}

/** Counted apart from tickets, in the same format; a refused request gives its number back. */
async function drawnNumber({ records, at, profile }: WriteRecords): Promise<string> {
  const { numbers, calendar } = profile;
  const { timeZone } = calendar;
  const id = `supply/${sequenceScope(numbers, at, timeZone)}`;
  const sequence = nextSequence(numbers, (await records.get('counter', id))?.last ?? null);
  await records.put('counter', { id, last: sequence });
  return numberFor(numbers, { at, sequence, timeZone });
}
