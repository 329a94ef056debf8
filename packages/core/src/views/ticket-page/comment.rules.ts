/** What a comment is worth: nothing, files alone, or words. */
import { saysSomething } from '../../shared/plain-text.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { CommentDraft, TicketPageEvent } from './ticket-page.context.ts';

type Written = Omit<CommentDraft, 'isMissing'>;

/** Whether the comment says or brings anything. */
export const isEmpty = ({ text, attachments, internal }: Written): boolean =>
  !saysSomething(text) && (attachments.length === 0 || internal);

/** The command it comes to: files alone are attached. */
export const commentCommand = ({ text, attachments, internal }: Written): TicketCommand =>
  saysSomething(text)
    ? { type: 'ticket.comment', text, ...(attachments.length > 0 && { attachments }), ...(internal && { internal }) }
    : { type: 'ticket.attach', attachments };

/** What of a comment an event changes. */
export function wroteBy(event: TicketPageEvent): Partial<CommentDraft> {
  if (event.type === 'comment.write') return { text: event.text };
  if (event.type === 'comment.attach') return { attachments: event.attachments };
  return event.type === 'comment.hide' ? { internal: event.internal } : {};
}

/** The comment after that: whoever writes on is reminded of nothing any more. */
export const rewritten = (comment: CommentDraft, change: Partial<CommentDraft>): CommentDraft => ({
  ...comment,
  isMissing: false,
  ...change,
});
