/** Carla's toner, from the wish to her shelf; what each may do on the way, and what not (P20). */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { instantAt, millis } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import * as people from '../testing/people.ts';
import { aSupplyDraft, aSupplyGiven, aSupplyRequest } from '../testing/supplies.ts';
import { AT } from '../testing/tickets.ts';
import { mayRequestSupplies, maySeeSupply, supplyCommanders, supplyCommandTypes } from './supply.access.ts';
import { allowedOnSupply, applySupply, canApplySupply, replaySupply, type SupplyApplied } from './supply.apply.ts';
import type { SupplyCommand, SupplyEntry } from './supply.command.schema.ts';
import { supplyLifecycle } from './supply.lifecycle.ts';
import { requestSupplies } from './supply.request.ts';
import { SupplyId, SupplyStage, type SupplyRequest } from './supply.schema.ts';

const [carla, rui, helena, otavio] = [
  people.aRequester(),
  people.aColleague(),
  people.aPortalAdmin(),
  people.aStranger(),
];
const [bruno, ana, marcos, system] = [
  people.aTechnician(),
  people.anAttendant(),
  people.aManager(),
  people.theSystem(),
];

const commands: Readonly<Record<SupplyCommand['type'], SupplyCommand>> = {
  'supply.approve': { type: 'supply.approve' },
  'supply.refuse': { type: 'supply.refuse', reason: 'Sem estoque' },
  'supply.separate': { type: 'supply.separate' },
  'supply.ship': { type: 'supply.ship', carrier: 'Expresso Sul', trackingCode: 'ES123BR' },
  'supply.track': { type: 'supply.track', whereabouts: 'Centro de distribuição em São José' },
  'supply.deliver': { type: 'supply.deliver', receivedBy: 'Portaria' },
  'supply.confirm': { type: 'supply.confirm' },
  'supply.cancel': { type: 'supply.cancel', reason: 'Achamos no armário' },
  'supply.comment': { type: 'supply.comment', text: 'Chega esta semana?' },
  'supply.syncErp': { type: 'supply.syncErp', erpNumber: '981' },
};

type Deed = readonly [Person, SupplyCommand['type']];
const made = requestSupplies(aSupplyDraft(), aSupplyGiven(), { id: SupplyId.parse('supply-1'), number: '202603/0001' });

function story(...deeds: readonly Deed[]): SupplyApplied & { readonly entries: readonly SupplyEntry[] } {
  const entries = [made.entry];
  let { supply } = made;
  for (const [by, type] of deeds) {
    const at = instantAt(millis(AT) + entries.length * 60_000);
    const applied = applySupply(supply, commands[type], { by, at });
    entries.push(applied.entry);
    supply = applied.supply;
  }
  return { supply, entry: entries.at(-1) ?? made.entry, entries };
}
const reasonFor = (supply: SupplyRequest, [by, type]: Deed): string | null => {
  try {
    applySupply(supply, commands[type], { by, at: AT });
  } catch (thrown) {
    return DeskError.from(thrown).reason;
  }
  return null;
};

const shipped: readonly Deed[] = [
  [ana, 'supply.approve'],
  [ana, 'supply.separate'],
  [marcos, 'supply.ship'],
];

describe('a supply request', () => {
  it('P20 is approved, separated, shipped and delivered by the desk, and confirmed by the customer', () => {
    const { supply, entries } = story(...shipped, [ana, 'supply.deliver'], [rui, 'supply.confirm']);
    expect(entries.map(({ to }) => to)).to.deep.equal([
      ...['requested', 'approved', 'separated', 'shipped', 'delivered', 'delivered'],
    ]);
    expect(supply).to.deep.include({
      stage: 'delivered',
      shipment: { carrier: 'Expresso Sul', trackingCode: 'ES123BR' },
      endedAt: '2026-03-09T13:04:00.000Z',
      confirmedAt: '2026-03-09T13:05:00.000Z',
      version: 6,
    });
    expect(replaySupply(entries)).to.deep.equal(supply);
  });

  it('P3 P20 tells where its shipment is, and follows another one where the first was lost', () => {
    const seen = story(...shipped, [ana, 'supply.track']).supply;
    expect(seen).to.include({ stage: 'shipped', whereabouts: 'Centro de distribuição em São José' });
    const again = applySupply(
      seen,
      { type: 'supply.ship', carrier: 'Rápido', trackingCode: 'R9' },
      { by: ana, at: AT },
    );
    expect(again.supply).to.deep.include({ shipment: { carrier: 'Rápido', trackingCode: 'R9' }, whereabouts: null });
  });

  it('P20 is delivered by the customer’s own word too, which he gives once', () => {
    const { supply } = story(...shipped, [carla, 'supply.confirm']);
    expect([supply.stage, supply.endedAt, supply.confirmedAt]).to.deep.equal([
      ...['delivered', '2026-03-09T13:04:00.000Z', '2026-03-09T13:04:00.000Z'],
    ]);
    expect(reasonFor(supply, [carla, 'supply.confirm'])).to.equal('notYetConfirmed');
    const chart = supplyLifecycle.resolveState({ value: 'delivered', context: { supply } });
    expect(chart.can({ type: 'supply.confirm', at: AT })).to.equal(false);
  });

  it('P20 is cancelled by the customer until it is separated, and refused by the desk until it is shipped', () => {
    expect(story([carla, 'supply.cancel']).supply).to.include({
      stage: 'cancelled',
      justification: 'Achamos no armário',
    });
    expect(story([ana, 'supply.approve'], [helena, 'supply.cancel']).supply.stage).to.equal('cancelled');
    const separated = story([ana, 'supply.approve'], [ana, 'supply.separate']).supply;
    expect(reasonFor(separated, [carla, 'supply.cancel'])).to.equal('stage');
    expect(reasonFor(separated, [ana, 'supply.refuse'])).to.equal(null);
    expect(reasonFor(story(...shipped).supply, [ana, 'supply.refuse'])).to.equal('stage');
    expect(story([marcos, 'supply.refuse']).supply).to.deep.include({
      stage: 'refused',
      endedAt: '2026-03-09T13:01:00.000Z',
    });
  });

  it('P20 is the customer’s to ask for and the desk’s to move on: nobody does the other’s part', () => {
    const moves = ['supply.approve', 'supply.refuse', 'supply.separate', 'supply.ship', 'supply.deliver'] as const;
    for (const by of [carla, rui, helena, otavio, bruno, system])
      for (const type of moves) expect(reasonFor(made.supply, [by, type]), `${by.name} ${type}`).to.equal('access');
    for (const by of [rui, otavio, bruno, ana, marcos])
      expect(reasonFor(made.supply, [by, 'supply.cancel'])).to.equal('access');
    for (const by of [otavio, bruno])
      expect(supplyCommandTypes.map((type) => reasonFor(made.supply, [by, type]))).not.to.include(null);
  });

  it('P9 P20 waits for the ERP’s number, which only the system brings, at any stage', () => {
    expect(made.supply.erpNumber).to.equal(null);
    expect(story([system, 'supply.syncErp']).supply).to.include({ erpNumber: '981', stage: 'requested' });
    expect(reasonFor(made.supply, [marcos, 'supply.syncErp'])).to.equal('access');
    for (const stage of SupplyStage.options)
      expect(reasonFor(aSupplyRequest({ stage }), [system, 'supply.syncErp'])).to.equal(null);
    const confirmed = story(...shipped, [carla, 'supply.confirm'], [system, 'supply.syncErp']).supply;
    expect(confirmed).to.include({ erpNumber: '981', stage: 'delivered' });
  });

  it('is seen by its whole company and the desk, by nobody else', () => {
    const seers = [carla, rui, helena, ana, marcos, system, otavio, bruno].map((by) => maySeeSupply(by, made.supply));
    expect(seers).to.deep.equal([true, true, true, true, true, true, false, false]);
  });

  it('P20 is asked for by a customer of a company, and by nobody who only works for one', () => {
    const { companyId } = carla;
    const outside = people.aRequester({ companyId: undefined });
    const inside = people.aTechnician({ companyId });
    expect([carla, rui, outside, inside, ana].map(mayRequestSupplies)).to.deep.equal([true, true, false, false, false]);
  });

  it('lights what may be done, and nothing else', () => {
    const lit = (by: Person, supply: SupplyRequest) => allowedOnSupply(supply, { by, at: AT });
    expect(lit(carla, made.supply)).to.deep.equal(['supply.cancel', 'supply.comment']);
    expect(lit(ana, made.supply)).to.deep.equal(['supply.approve', 'supply.refuse', 'supply.comment']);
    expect(lit(rui, story(...shipped).supply)).to.deep.equal(['supply.confirm', 'supply.comment']);
    for (const type of supplyCommandTypes)
      expect(canApplySupply(made.supply, commands[type], { by: ana, at: AT })).to.equal(
        lit(ana, made.supply).includes(type),
      );
    expect(Object.keys(supplyCommanders)).to.deep.equal(Object.keys(commands));
  });

  it('is corrupted where an entry is missing, or the first does not hold it whole', () => {
    const { entries } = story(...shipped);
    const [first, , ...rest] = entries;
    const bare = first ? [{ ...first, changes: { number: first.changes.number } }] : [];
    for (const broken of [[], entries.slice(1), first ? [first, ...rest] : [], bare])
      expect(() => replaySupply(broken))
        .to.throw(DeskError)
        .with.property('code', 'corrupted');
  });
});
