/** What the approval knows before its machine is there: enough to show who waits, and to choose a word. */
import { relationOf } from '../../ticket/ticket.access.ts';
import type { ApprovalContext, ApprovalEvent, ApprovalInput, Case, Said } from './approval.context.ts';

/** Nothing said yet; the ids are made with the wish. */
export const nothingSaid = (newId: ApprovalContext['newId']): Said => ({
  ...{ word: null, text: '', installed: false, score: null, comment: '' },
  ...{ decisionId: newId(), ratingId: newId() },
});

/** What it begins with, save what its input knows. */
export const firstContext = ({ known, ...input }: ApprovalInput): ApprovalContext => ({
  ...input,
  ...{ waiting: null, beyond: 0, proposals: [], putOff: [], current: null, asks: null },
  ...{ fault: null, error: null, given: null, said: known?.said ?? nothingSaid(input.newId) },
  ...known,
});

/** What is asked of a person about an answer of his own; the lifecycle has the last word, once it is there. */
export const likelyAsked = ({ ticket }: Case, { me }: Pick<ApprovalContext, 'me'>): 'word' | null =>
  ticket.stage === 'awaitingApproval' && relationOf(me, ticket) === 'requester' ? 'word' : null;

/** What was said, as far as an event says it. */
export function saidBy(event: ApprovalEvent): Partial<Said> | null {
  switch (event.type) {
    case 'approval.choose':
      return { word: event.word };
    case 'approval.write':
      return { text: event.text };
    case 'approval.install':
      return { installed: event.installed };
    case 'approval.score':
      return { score: event.score };
    case 'approval.remark':
      return { comment: event.comment };
    default:
      return null;
  }
}
