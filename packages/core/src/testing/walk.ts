/** How a random walk through the lifecycle chooses its next step: pure, so that a failing walk can be walked again. */
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Standing } from '../ticket/stage.schema.ts';
import { commandTypes } from '../ticket/ticket.commanders.ts';
import { allowedCommands } from '../ticket/ticket.allowed.ts';
import type { CommandType, TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { aCommand } from './commands.ts';
import { movesByHand } from './domain.tables.ts';
import * as people from './people.ts';

/** Everybody who takes part in a walk. */
export const cast: readonly Person[] = [
  people.aRequester(),
  people.aColleague(),
  people.aTechnician(),
  people.anAttendant(),
  people.aManager(),
  people.theSystem(),
];
/** What somebody is up to: to bring the ticket on, to do anything he may, or to try what he may not. */
export type Dice = {
  readonly aim: 'onward' | 'allowed' | 'blindly';
  readonly who: number;
  readonly what: number;
  readonly hours: number;
};

type Choice = { readonly by: Person; readonly type: CommandType };

/** Where a walk has come to. */
type Place = { readonly ticket: Ticket; readonly at: Instant; readonly policy: TicketPolicy };

/** Who does what next. */
export function chosen({ ticket, at, policy }: Place, { aim, who, what }: Dice): Choice {
  const open = (by: Person): readonly Choice[] =>
    allowedCommands(ticket, { by, at }, policy).map((type) => ({ by, type }));
  const leads = (type: CommandType) => movesByHand[type]?.some((move) => move.startsWith(`${word(ticket)}>`)) === true;
  const onward = ({ type }: Choice) => leads(type) && (what % 5 === 0 || !exits.includes(type));
  const choices = aim === 'onward' ? cast.flatMap(open).filter(onward) : aim === 'allowed' ? open(nth(cast, who)) : [];
  return choices.length > 0 ? nth(choices, what) : { by: nth(cast, who), type: nth(commandTypes, what) };
}
const exits: readonly CommandType[] = ['ticket.cancel', 'ticket.reject', 'ticket.declineProposal'];

/** The nth item, counting round. */
export const nth = <Item>(items: readonly Item[], n: number): Item => {
  const item = items[n % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

/** Commands differ in what they carry, wrong things among them. */
export function variantOf(type: CommandType, n: number, by: Person, policy: TicketPolicy): TicketCommand {
  if (type === 'ticket.resolve') return aCommand(type, { internalAction: n % 2 === 0 });
  if (type === 'ticket.comment') return aCommand(type, { internal: n % 3 === 0 });
  if (type === 'ticket.follow') return aCommand(type, { personId: n % 3 === 0 ? nth(cast, n).id : by.id });
  if (type === 'ticket.rate') return aCommand(type, { score: n % 7 });
  if (type === 'ticket.suspend' && n % 3 > 0 && policy.pendingReasons.length > 0)
    return aCommand(type, { reasonId: nth(policy.pendingReasons, n).id });
  if (type === 'ticket.accept' && n % 3 === 0 && policy.statuses.length > 0)
    return aCommand(type, { statusId: nth(policy.statuses, n).id });
  return aCommand(type);
}

/** The short name of a standing. */
export const word = ({ stage, step }: Standing): string => step ?? stage;
