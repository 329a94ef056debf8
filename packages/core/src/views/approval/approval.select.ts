/** What a view of the approval shows, and nothing a view could misuse. */
import { windowEnd } from '../../approval/approval.rules.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import { attachmentsOf } from '../../ticket/ticket.attachments.ts';
import type { RatingStep } from '../../ticket/ticket.policy.schema.ts';
import { isCustomersTurn } from '../../ticket/ticket.queue.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Seen } from '../late-actor.ts';
import type { ApprovalContext, Case, Fault, Said, Word } from './approval.context.ts';

/** How the approval stands: reading, about to ask, asking, sending what was said, or done with all that waited. */
export type ApprovalTag = 'busy' | 'facing' | 'asking' | 'sending' | 'done';

/** The answer that is to be judged (TOTALL 11.1). */
export type AnswerView = {
  readonly by: string;
  readonly at: Instant;
  /** Rich text: to be cleaned before it is shown. */
  readonly html: string;
  readonly attachments: readonly Attachment[];
};

/** One ticket at a time: first the word on the answer, then the rating (TOTALL 11.2). */
export type ApprovalView = {
  /** What is asked of the person now; null while nothing is. */
  readonly asks: 'word' | 'rating' | null;
  readonly busy: boolean;
  readonly sending: boolean;
  /** Everything that waited has had its word. */
  readonly isDone: boolean;
  /** How many wait, the one shown included, on all pages the desk has of them. */
  readonly waiting: number;
  /** Of those, the ones that wait for a word; the others lack but a rating. */
  readonly approvals: number;
  /** Proposals that wait for his yes or no: it is given on the ticket (TOTALL 10, T12). */
  readonly proposals: readonly Ticket[];
  readonly ticket: Ticket | null;
  readonly answer: AnswerView | null;
  /** Until when the word is awaited; then silence counts as consent (TOTALL 11.2, T15). */
  readonly until: Instant | null;
  /** The package to be installed, where the answer brought one not confirmed yet (TOTALL 9, T22). */
  readonly correction: string | null;
  readonly said: Said;
  /** What must be written for the word chosen. */
  readonly textAsked: 'restrictions' | 'reason' | null;
  readonly fault: Fault | null;
  readonly scale: readonly RatingStep[];
  readonly failure: DeskError | null;
  readonly given: ApprovalContext['given'];
  /** The last word given put the ticket back to work. */
  readonly isReturned: boolean;
};

/** While nothing is asked, ticket and answer are null: a view never shows buttons for a word already given. */
export function selectApproval(snapshot: Seen<ApprovalContext, ApprovalTag>): ApprovalView {
  const { waiting, beyond, proposals, current, said, fault, error, given, profile } = snapshot.context;
  // Read again, it stays in sight meanwhile.
  const isReread = snapshot.hasTag('facing') && current !== null && current.ticket.id === waiting?.[0]?.id;
  const asks = snapshot.hasTag('asking') || isReread ? snapshot.context.asks : null;
  const ticket = asks ? (current?.ticket ?? null) : null;
  return {
    ...{ asks, said, fault, given, proposals, ticket, failure: error, scale: profile.policy.ratingScale },
    busy: snapshot.hasTag('busy'),
    sending: snapshot.hasTag('sending') || isReread,
    isDone: snapshot.hasTag('done'),
    waiting: (waiting?.length ?? 0) + beyond,
    approvals: (waiting?.filter(isCustomersTurn).length ?? 0) + beyond,
    answer: asks && current ? answerOf(current) : null,
    until: ticket && windowEnd(ticket, profile.policy),
    correction: ticket?.correction && !ticket.correction.installedAt ? ticket.correction.version : null,
    textAsked: textFor(said.word),
    isReturned: given?.word === 'disapprove',
  };
}

const textFor = (word: Word | null): ApprovalView['textAsked'] =>
  word === 'disapprove' ? 'reason' : word === 'approveWithRestrictions' ? 'restrictions' : null;

function answerOf({ answer }: Case): AnswerView | null {
  if (!answer) return null;
  const { by, at, command } = answer;
  const html =
    command.type === 'ticket.resolve' ? command.solution : command.type === 'ticket.settle' ? command.comment : '';
  return { by: by.name, at, html, attachments: command.type === 'ticket.open' ? [] : attachmentsOf(command) };
}
