/** Every way through every policy: no stage that its drawing shows is dead, and from none is there no end in sight. */
import { expect } from 'chai';
import fc from 'fast-check';
import { checkProfile } from '../profile/profile.check.ts';
import { finalStages } from '../shared/stages.ts';
import { refOf } from '../shared/person.ts';
import { daysAfter } from '../testing/story.ts';
import { movesByHand } from '../testing/domain.tables.ts';
import { aRequester, aTechnician } from '../testing/people.ts';
import { AT, aDraft, aTicket } from '../testing/tickets.ts';
import { cast, word } from '../testing/walk.ts';
import { anyPolicy, profileAround, walks } from '../testing/walks.scene.test.ts';
import { aCommand } from '../testing/commands.ts';
import { allowedCommands } from './ticket.allowed.ts';
import { applyCommand, canApply } from './ticket.apply.ts';
import type { CommandType, TicketCommand } from './ticket.command.schema.ts';
import { keyOf, lifecycleGraph } from './ticket.drawing.ts';
import { openTicket } from './ticket.open.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import type { Ticket } from './ticket.schema.ts';

const carla = aRequester();

/** The moves that any ticket made. */
const taken = new Set<string>();

/** What a ticket can become from here: everybody tries whatever moves it, at once and once every window has passed. */
function next(ticket: Ticket, policy: TicketPolicy): readonly Ticket[] {
  return cast.flatMap((by) =>
    [AT, daysAfter(31)].flatMap((at) =>
      allowedCommands(ticket, { by, at }, policy)
        .filter((type) => type in movesByHand)
        .flatMap((type) => waysToSay(type, policy))
        .filter((command) => canApply(ticket, command, { by, at }, policy))
        .map((command) => {
          const { ticket: after } = applyCommand(ticket, command, { by, at }, policy);
          if (keyOf(after) !== keyOf(ticket)) taken.add(`${command.type} ${word(ticket)}>${word(after)}`);
          return after;
        }),
    ),
  );
}

function waysToSay(type: CommandType, { pendingReasons }: TicketPolicy): readonly TicketCommand[] {
  if (type === 'ticket.resolve') return [true, false].map((internalAction) => aCommand(type, { internalAction }));
  if (type === 'ticket.suspend') return pendingReasons.map(({ id }) => aCommand(type, { reasonId: id }));
  return [aCommand(type)];
}

/** Where a ticket stands, and whether it may still be taken up again. */
const place = (ticket: Ticket): string => `${keyOf(ticket)} ${ticket.outcome ?? ''}`;

/** Every place that any ticket of this desk comes to, each with those it leads to. */
function everyPlace(policy: TicketPolicy, routed: boolean): ReadonlyMap<string, readonly Ticket[]> {
  const found = new Map<string, readonly Ticket[]>();
  const visit = (ticket: Ticket): void => {
    if (found.has(place(ticket))) return;
    found.set(place(ticket), []);
    const after = next(ticket, policy);
    found.set(place(ticket), after);
    after.forEach(visit);
  };
  for (const assignee of routed ? [refOf(aTechnician()), null] : [null]) visit(opened(policy, assignee));
  return found;
}

function opened(policy: TicketPolicy, assignee: Ticket['assignee']): Ticket {
  const registration = { id: aTicket().id, number: '202603/0001', requester: carla };
  const opening = { subject: 'Erro', description: '', fields: {}, additionalEmails: [], critical: false };
  const decided = { ...opening, coverage: null, deadline: null, territory: 'sul', assignee };
  return openTicket(aDraft(), decided, registration, { by: carla, at: AT }, policy).ticket;
}

const isEnd = (key: string): boolean => finalStages.some((stage) => key.startsWith(stage));

/** The places from which, whatever is done, no end is ever reached. */
function endless(places: ReadonlyMap<string, readonly Ticket[]>): readonly string[] {
  const leading = new Set<string>();
  for (let grown = -1; grown < leading.size;) {
    grown = leading.size;
    for (const [key, after] of places) if (isEnd(key) || after.some((one) => leading.has(place(one)))) leading.add(key);
  }
  return [...places.keys()].filter((key) => !leading.has(key));
}

describe('any policy a profile may have', () => {
  it('has no dead stage: tickets come wherever its drawing says and nowhere else, from everywhere to an end, by every move there is', () => {
    const everything = fc.property(anyPolicy, ([policy, routed]) => {
      checkProfile(profileAround(policy, routed));
      const places = everyPlace(policy, routed);
      const drawn = lifecycleGraph(policy, routed)
        .nodes.filter(({ reachable }) => reachable)
        .map(keyOf);
      const come = new Set([...places.keys()].map((key) => key.split(' ')[0]));
      expect([...come].sort()).to.deep.equal(drawn.sort());
      expect(endless(places)).to.deep.equal([]);
    });
    fc.assert(everything, walks(250, 60));
    const moves = Object.entries(movesByHand).flatMap(([type, all]) => all.map((move) => `${type} ${move}`));
    expect([...taken].sort()).to.deep.equal(moves.sort());
  }).timeout(120_000);
});
