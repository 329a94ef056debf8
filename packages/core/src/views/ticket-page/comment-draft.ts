/** A comment that was not sent yet, as a browser keeps it: one for each person and ticket of a desk. */
import { keptKey } from '../../port/kept-here.ts';
import { isEmpty } from './comment.rules.ts';
import type { CommentDraft, Kept, TicketPageInput, Wish } from './ticket-page.context.ts';

const keyFor = ({ me, ticketId }: TicketPageInput, desk: string): string => keptKey(desk, 'comment', me.id, ticketId);

/** What was written on this ticket and not sent; null where there is nothing, or nothing can be read. */
export async function recalled(input: TicketPageInput): Promise<Kept | null> {
  const { kept: place, now } = input;
  const text = place?.shelf.read(keyFor(input, place.desk));
  if (!text) return null;
  const { readComment } = await import('./comment-draft.read.ts');
  return readComment(text, now());
}

/** Keeps the comment as it stands; an empty one leaves nothing behind. */
export function keepComment(
  input: TicketPageInput,
  { text, attachments, internal }: CommentDraft,
  wish: Wish | null,
): void {
  const { kept: place, now } = input;
  if (!place) return;
  const key = keyFor(input, place.desk);
  const sent = wish && { operationId: wish.operationId, version: wish.version };
  try {
    if (isEmpty({ text, attachments, internal: false })) place.shelf.remove(key);
    else place.shelf.write(key, JSON.stringify({ text, attachments, internal, sent, keptAt: now() }));
  } catch {
    // Where nothing can be kept, it lasts as long as the page.
  }
}
