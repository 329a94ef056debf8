/** A comment that was kept, read again: fetched only where one was. */
import * as z from 'zod/mini';
import { KEPT_DAYS } from '../../port/kept-here.ts';
import { Attachment } from '../../shared/attachment.schema.ts';
import { OperationId } from '../../shared/ids.ts';
import { DAY_MS, Instant, millis } from '../../shared/instant.ts';
import { commentCommand } from './comment.rules.ts';
import type { Kept } from './ticket-page.context.ts';

const KeptComment = z.object({
  text: z.string(),
  attachments: z.readonly(z.array(Attachment)),
  internal: z.boolean(),
  /** Under what it was sent, when no answer had come: sent again unchanged, it lands once. */
  sent: z.nullable(z.object({ operationId: OperationId, version: z.int() })),
  keptAt: Instant,
});

/** What was kept as `text`; null where it cannot be read, or is too old at `now`. */
export function readComment(text: string, now: Instant): Kept | null {
  const data = kept(text);
  if (!data || millis(now) - millis(data.keptAt) >= KEPT_DAYS * DAY_MS) return null;
  const { sent, text: words, attachments, internal } = data;
  const comment = { text: words, attachments, internal, isMissing: false };
  return { comment, wish: sent && { ...sent, command: commentCommand(comment), duplicateNumber: null } };
}

function kept(text: string): z.infer<typeof KeptComment> | undefined {
  try {
    return z.safeParse(KeptComment, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
