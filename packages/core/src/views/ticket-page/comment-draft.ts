/** A comment that was not sent yet, as a browser keeps it: one for each person and ticket of a desk. */
import * as z from 'zod/mini';
import { KEPT_DAYS, keptKey } from '../../port/kept-here.ts';
import { Attachment } from '../../shared/attachment.schema.ts';
import { OperationId } from '../../shared/ids.ts';
import { DAY_MS, Instant, millis } from '../../shared/instant.ts';
import { noComment, type CommentDraft, type TicketPageInput, type Wish } from './ticket-page.context.ts';
import { commentCommand, isEmpty } from './ticket-page.wish.ts';

const KeptComment = z.object({
  text: z.string(),
  attachments: z.readonly(z.array(Attachment)),
  internal: z.boolean(),
  /** Under what it was sent, when no answer had come: sent again unchanged, it lands once. */
  sent: z.nullable(z.object({ operationId: OperationId, version: z.int() })),
  keptAt: Instant,
});

type Kept = { readonly comment: CommentDraft; readonly wish: Wish | null };

const keyFor = ({ me, ticketId }: TicketPageInput, desk: string): string => keptKey(desk, 'comment', me.id, ticketId);

/** What was written on this ticket and not sent; nothing, where nothing can be read. */
export function readComment(input: TicketPageInput): Kept {
  const { kept: place, now } = input;
  const nothing = { comment: noComment, wish: null };
  try {
    const text = place?.shelf.read(keyFor(input, place.desk)) ?? 'null';
    const { data } = z.safeParse(KeptComment, JSON.parse(text));
    if (!data || millis(now()) - millis(data.keptAt) >= KEPT_DAYS * DAY_MS) return nothing;
    const { sent, text: words, attachments, internal } = data;
    const comment = { text: words, attachments, internal, isMissing: false };
    return { comment, wish: sent && { ...sent, command: commentCommand(comment), duplicateNumber: null } };
  } catch {
    return nothing;
  }
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
