/** From what the person chose and wrote to the command it means, or to what is still missing. */
import { saysSomething } from '../../shared/plain-text.ts';
import { allowedCommands } from '../../ticket/ticket.allowed.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { WordGiven } from './approval.actors.ts';
import type { ApprovalContext, Fault, Said } from './approval.context.ts';

/** Whether a word, or then a rating, may be given to the ticket before the person: the lifecycle's answer. */
export function askedOf({ current, me, now, profile }: ApprovalContext): 'word' | 'rating' | null {
  if (!current) return null;
  const allowed = allowedCommands(current.ticket, { by: me, at: now() }, profile.policy);
  if (allowed.includes('ticket.approve')) return 'word';
  return allowed.includes('ticket.rate') ? 'rating' : null;
}

/** What is still missing before it can be sent, or null. */
export function faultIn({ asks, said: { word, text, score } }: ApprovalContext): Fault | null {
  if (asks === 'rating') return score === null ? 'score' : null;
  if (word === null) return 'word';
  return word !== 'approve' && !saysSomething(text) ? 'text' : null;
}

/** The command that was meant, with the id it is sent under however often it is tried. */
export const wordGiven = ({ asks, current, said }: ApprovalContext): WordGiven =>
  asks === 'rating'
    ? { ticket: current?.ticket, command: ratingOf(said), operationId: said.ratingId }
    : { ticket: current?.ticket, command: decisionOf(said), operationId: said.decisionId };

function decisionOf({ word, text, installed }: Said): TicketCommand {
  if (word === 'disapprove') return { type: 'ticket.disapprove', reason: text };
  return {
    type: 'ticket.approve',
    ...(word === 'approveWithRestrictions' && { restrictions: text }),
    ...(installed && { correctionInstalled: true }),
  };
}

const ratingOf = ({ score, comment }: Said): TicketCommand => ({
  type: 'ticket.rate',
  score: score ?? Number.NaN,
  ...(comment.trim() !== '' && { comment }),
});
