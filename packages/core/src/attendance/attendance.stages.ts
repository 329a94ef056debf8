/** Where a technician may leave a ticket after a visit: asked of the statechart, never of a table (PWS 2.5.1, 2.7.2). */
import type { Stage } from '../ticket/stage.schema.ts';
import { applyCommand, canApply } from '../ticket/ticket.apply.ts';
import type { CommandOf } from '../ticket/ticket.command.schema.ts';
import type { PendingReason, Status, TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { refusalOf } from '../ticket/ticket.refusal.ts';
import type { Stamp } from '../ticket/ticket.requirements.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** The command that leads on from a visit. */
export type Move = CommandOf<'ticket.resume' | 'ticket.suspend' | 'ticket.resolve'>;

/** One stage a technician may choose, with what he is then asked for. */
export type StageOffer = {
  readonly stage: Stage;
  /** The reseller's own words for it; one is required where there are any. */
  readonly statuses: readonly Status[];
  /** Why work stops; one is required where there are any. */
  readonly reasons: readonly PendingReason[];
  /** What leads there, its words still to be filled in; null where the ticket stays. */
  readonly move: Move | null;
};

/**
 * The stages that the lifecycle allows from here for this person, the one where the ticket stands first; empty where he may
 * not register a visit now.
 */
export function stagesOffered(ticket: Ticket, stamp: Stamp, policy: TicketPolicy): readonly StageOffer[] {
  if (refusalOf({ ticket, policy }, 'ticket.registerVisit', stamp) !== null) return [];
  const moves = movesUnder(policy)
    .filter((move) => canApply(ticket, move, stamp, policy))
    .map((move) => ({ move, stage: applyCommand(ticket, move, stamp, policy).ticket.stage }));
  return [{ move: null, stage: ticket.stage }, ...moves]
    .filter(({ stage }, at, all) => all.findIndex((other) => other.stage === stage) === at)
    .map(({ move, stage }) => ({
      stage,
      move,
      statuses: policy.statuses.filter((status) => status.stage === stage),
      reasons: move?.type === 'ticket.suspend' ? policy.pendingReasons : [],
    }));
}

/** Every way on from a visit, with words in place of those that are still to come. */
const movesUnder = ({ pendingReasons }: TicketPolicy): readonly Move[] => [
  { type: 'ticket.resume' },
  ...pendingReasons.slice(0, 1).map(({ id }): Move => ({ type: 'ticket.suspend', reasonId: id, comment: '…' })),
  { type: 'ticket.resolve', solution: '…', internalAction: true },
  { type: 'ticket.resolve', solution: '…' },
];
