/** Thousands of random lives of supply requests: no illegal step, no dead state, the fold of its entries. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_MS, instantAt, millis } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import * as people from '../testing/people.ts';
import { same } from '../testing/same.ts';
import { aSupplyDraft, aSupplyGiven } from '../testing/supplies.ts';
import { AT } from '../testing/tickets.ts';
import { nth } from '../testing/walk.ts';
import { walks } from '../testing/walks.scene.test.ts';
import { allowedOnSupply, applySupply, canApplySupply, replaySupply } from './supply.apply.ts';
import { SupplyEntry, type SupplyCommand } from './supply.command.schema.ts';
import { requestSupplies } from './supply.request.ts';
import { SupplyId, SupplyStage, type SupplyRequest } from './supply.schema.ts';

const cast = [
  ...[people.aRequester(), people.aColleague(), people.aPortalAdmin(), people.aStranger(), people.aTechnician()],
  ...[people.anAttendant(), people.aManager(), people.theSystem()],
];

const commands: readonly SupplyCommand[] = [
  ...(['supply.approve', 'supply.separate', 'supply.deliver', 'supply.confirm'] as const).map((type) => ({ type })),
  { type: 'supply.refuse', reason: 'Sem estoque' },
  { type: 'supply.ship', carrier: 'Expresso Sul', trackingCode: 'ES1', expectedAt: AT },
  { type: 'supply.track', whereabouts: 'São José' },
  { type: 'supply.cancel', reason: 'Não precisa mais' },
  { type: 'supply.comment', text: 'Olá' },
  { type: 'supply.syncErp', erpNumber: '981' },
];

/** Every move there is, written by hand from P20; all else stays where it stands. */
const moves: Readonly<Partial<Record<SupplyCommand['type'], readonly string[]>>> = {
  'supply.approve': ['requested>approved'],
  'supply.separate': ['approved>separated'],
  'supply.ship': ['separated>shipped', 'shipped>shipped'],
  'supply.track': ['shipped>shipped'],
  'supply.deliver': ['shipped>delivered'],
  'supply.confirm': ['shipped>delivered', 'delivered>delivered'],
  'supply.refuse': ['requested>refused', 'approved>refused', 'separated>refused'],
  'supply.cancel': ['requested>cancelled', 'approved>cancelled'],
  'supply.comment': ['requested', 'approved', 'separated', 'shipped'].map((stage) => `${stage}>${stage}`),
};
const isEnd = (stage: SupplyStage): boolean => ['delivered', 'refused', 'cancelled'].includes(stage);

/** Whether anybody may move it on. */
const leads = (supply: SupplyRequest): boolean =>
  cast.some((by) =>
    allowedOnSupply(supply, { by, at: AT }).some((type) =>
      moves[type]?.some((move) => move.startsWith(`${supply.stage}>`) && !move.endsWith(`>${supply.stage}`)),
    ),
  );

describe('any life of a supply request', () => {
  it('P20 is legal at every step, comes in the end to every stage, is the fold of its entries, and is never stuck before its end', () => {
    const stood = new Set<SupplyStage>();
    const dice = fc.record({ who: fc.nat(cast.length - 1), what: fc.nat(999), hours: fc.nat(72), wild: fc.nat(4) });
    const life = fc.property(fc.array(dice, { maxLength: 14 }), (steps) => {
      const made = requestSupplies(aSupplyDraft(), aSupplyGiven(), { id: SupplyId.parse('s'), number: '1' });
      const entries = [made.entry];
      let { supply } = made;
      stood.add(supply.stage);
      let at = AT;
      for (const { who, what, hours, wild } of steps) {
        at = instantAt(millis(at) + (hours * DAY_MS) / 24);
        const open = cast.flatMap((by) =>
          commands.filter((command) => canApplySupply(supply, command, { by, at })).map((command) => ({ by, command })),
        );
        const { by, command } =
          wild > 0 && open.length > 0 ? nth(open, what) : { by: nth(cast, who), command: nth(commands, what) };
        if (!canApplySupply(supply, command, { by, at })) {
          expect(() => applySupply(supply, command, { by, at })).to.throw();
          continue;
        }
        const from = supply.stage;
        const applied = applySupply(Object.freeze(supply), command, { by, at });
        supply = applied.supply;
        stood.add(supply.stage);
        entries.push(Object.freeze(applied.entry));
        const move = `${from}>${supply.stage}`;
        const legal = command.type === 'supply.syncErp' ? from === supply.stage : moves[command.type]?.includes(move);
        if (!legal) throw new Error(`${command.type} may not go ${move}`);
        if (isEnd(supply.stage) !== (supply.endedAt !== null))
          throw new Error(`${supply.stage} ends ${String(supply.endedAt)}`);
        if (!isEnd(supply.stage) && !leads(supply)) throw new Error(`nobody can move it out of ${supply.stage}`);
      }
      const stored: unknown = JSON.parse(JSON.stringify(entries));
      const read = Array.isArray(stored) ? stored.map((entry) => parse(SupplyEntry, entry, 'corrupted')) : [];
      if (!same(replaySupply(read), supply)) expect(replaySupply(read)).to.deep.equal(supply);
    });
    fc.assert(life, walks(4000, 500));
    expect([...stood].sort()).to.deep.equal([...SupplyStage.options].sort());
  }).timeout(60_000);
});
