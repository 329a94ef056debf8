/** Ten thousand random lives of tickets under random policies: what holds whoever does whatever, in whatever order. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DeskError } from '../shared/desk-error.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { movesByHand, staysByHand } from '../testing/domain.tables.ts';
import * as people from '../testing/people.ts';
import { same } from '../testing/same.ts';
import { cast, chosen, nth, variantOf, word, type Dice } from '../testing/walk.ts';
import { standings } from '../testing/policies.ts';
import { anyPolicy, walks } from '../testing/walks.scene.test.ts';
import { AT, aDraft, aTicket } from '../testing/tickets.ts';
import { isFinal } from './stage.schema.ts';
import { allowedCommands } from './ticket.allowed.ts';
import { applyCommand, canApply, replay } from './ticket.apply.ts';
import type { CommandType } from './ticket.command.schema.ts';
import { TimelineEntry } from './ticket.entry.schema.ts';
import { openTicket } from './ticket.open.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import type { Ticket } from './ticket.schema.ts';

const carla = people.aRequester();

/** One life: the desk's rules, the ticket as stored, and its timeline. */
type Life = { readonly policy: TicketPolicy; at: Instant; ticket: Ticket; readonly entries: TimelineEntry[] };

/** Somebody tries something after a while. */
class Attempt implements fc.Command<object, Life> {
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  check(): boolean {
    return true;
  }

  run(_: object, life: Life): void {
    life.at = instantAt(millis(life.at) + (this.#dice.hours * DAY_MS) / 24);
    const { by, type } = chosen(life, this.#dice);
    const stamp = { by, at: life.at };
    const command = variantOf(type, this.#dice.what, by, life.policy);
    const seen = [...life.entries];
    const before = life.ticket;
    if (!canApply(before, command, stamp, life.policy)) {
      isRefused(() => applyCommand(before, command, stamp, life.policy));
      return;
    }
    const { ticket, entry } = applyCommand(Object.freeze(before), command, stamp, life.policy);
    life.entries.push(Object.freeze(entry));
    life.ticket = ticket;
    isLegal(type, entry, before);
    holds(life, seen);
  }

  toString(): string {
    const { aim, who, what, hours } = this.#dice;
    return `${nth(cast, who).name} ${aim} #${String(what)} after ${String(hours)} h`;
  }
}

function isRefused(deed: () => unknown): void {
  try {
    deed();
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    if ((code === 'not_allowed' || code === 'invalid') && reason) return;
    throw thrown;
  }
  throw new Error('canApply says no, and applyCommand does it');
}

function isLegal(type: CommandType, { from, to }: TimelineEntry, before: Ticket): void {
  if (!from) throw new Error('only an opening comes from nowhere');
  const move = `${word(from)}>${word(to)}`;
  const legal = word(from) === word(to) ? staysByHand(type, from.stage) : movesByHand[type]?.includes(move);
  if (!legal) throw new Error(`${type} may not go ${move}`);
  stood.add(word(from)).add(word(to));
  const agreed = before.outcome !== null && before.outcome !== 'resolved' && before.outcome !== 'settled';
  if (agreed && to.stage !== 'concluded')
    throw new Error('reopened after the customer’s word or silence (TOTALL 11.1)');
}

function holds({ ticket, entries, policy, at }: Life, seen: readonly TimelineEntry[]): void {
  if (ticket.version !== entries.length)
    throw new Error(`version ${String(ticket.version)} of ${String(entries.length)}`);
  if (seen.some((entry, index) => entries[index] !== entry)) throw new Error('an entry was edited or removed');
  if (!same(replay(entries), ticket)) expect(replay(entries)).to.deep.equal(ticket);
  if (isFinal(ticket.stage)) return;
  const moving = cast.some((by) => allowedCommands(ticket, { by, at }, policy).some((type) => type in movesByHand));
  if (!moving) throw new Error(`nobody can move it out of ${ticket.stage}`);
}

const attempts = fc
  .record({
    aim: fc.constantFrom('onward', 'onward', 'onward', 'allowed', 'blindly'),
    who: fc.nat(cast.length - 1),
    what: fc.nat(209),
    hours: fc.oneof(fc.nat(24), fc.nat(24 * 20)),
  })
  .map((dice) => new Attempt(dice));

const beginning = (policy: TicketPolicy, routed: boolean): Life => {
  const draft = aDraft();
  const registration = { id: aTicket().id, number: '202603/0001', requester: carla };
  const assignee = routed ? refOf(people.aTechnician()) : null;
  const opening = { subject: 'Erro', description: '', fields: {}, additionalEmails: [], critical: false };
  const { ticket, entry } = openTicket(
    draft,
    { ...opening, coverage: null, deadline: null, territory: 'sul', assignee },
    registration,
    { by: carla, at: AT },
    policy,
  );
  return { policy, at: AT, ticket, entries: [entry] };
};

/** Wherever some walk came by. */
const stood = new Set<string>();

describe('any life of a ticket, under any policy', () => {
  it('is legal at every step, comes in the end to every stage there is, is the fold of its entries, survives JSON and is never stuck', () => {
    const lives = fc.property(
      anyPolicy,
      fc.commands([attempts], { maxCommands: 12, size: 'max' }),
      ([policy, routed], walk) => {
        const real = beginning(policy, routed);
        fc.modelRun(() => ({ model: {}, real }), walk);
        const stored: unknown = JSON.parse(JSON.stringify(real.entries));
        const read = Array.isArray(stored) ? stored.map((entry) => parse(TimelineEntry, entry, 'corrupted')) : [];
        if (!same(replay(read), real.ticket)) expect(replay(read)).to.deep.equal(real.ticket);
      },
    );
    fc.assert(lives, walks(10_000, 1000));
    expect([...stood].sort()).to.deep.equal(standings.map(word).sort());
  }).timeout(120_000);
});
