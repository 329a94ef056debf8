/** A draft as a browser keeps it: what was written, and under which operation it was, or may have been, sent. */
import * as z from 'zod/mini';
import { KEPT_DAYS } from '../../port/kept-here.ts';
import { Attachment } from '../../shared/attachment.schema.ts';
import { OperationId, PersonId } from '../../shared/ids.ts';
import { DAY_MS, Instant, millis } from '../../shared/instant.ts';
import { FieldValues, TicketDraft } from '../../ticket/ticket.schema.ts';
import { draftKey, type Seat } from './open-ticket.facts.ts';

/** Where drafts are kept: a page's `localStorage`, a Map in a test. */
export interface DraftShelf {
  read(key: string): string | null;
  /** Throws where nothing can be kept: private mode, no room left. */
  write(key: string, text: string): void;
  remove(key: string): void;
}

export const KeptDraft = z.object({
  values: FieldValues,
  attachments: z.readonly(z.array(Attachment)),
  requesterId: z.nullable(PersonId),
  operationId: OperationId,
  /** Every text sent under that operation so far whose answer is not known, the latest last. */
  attempts: z.readonly(z.array(TicketDraft)),
  /** Sent, and no answer had come when this was written. */
  inFlight: z.boolean(),
  keptAt: Instant,
});
export type KeptDraft = Readonly<z.infer<typeof KeptDraft>>;

/** Where the draft of one person, on one form of one desk, lies. */
type Place = Pick<Seat, 'desk' | 'me'> & {
  readonly formId: string | null;
  readonly shelf: DraftShelf;
  readonly now: () => Instant;
};

/** It was kept then, or, null, could not be. */
export type Kept = { readonly type: 'draft.kept'; readonly at: Instant | null };

/** The draft kept there; null where there is none, none that can be read, or one so old that its files may be gone. */
export function readDraft({ shelf, formId, now, ...seat }: Place): KeptDraft | null {
  if (formId === null) return null;
  try {
    const kept = z.safeParse(KeptDraft, JSON.parse(shelf.read(draftKey(seat, formId)) ?? 'null')).data;
    return kept && millis(now()) - millis(kept.keptAt) < KEPT_DAYS * DAY_MS ? kept : null;
  } catch {
    return null;
  }
}

export function keepDraft({ shelf, formId, ...seat }: Place, draft: KeptDraft): Kept {
  try {
    if (formId !== null) shelf.write(draftKey(seat, formId), JSON.stringify(draft));
    return { type: 'draft.kept', at: draft.keptAt };
  } catch {
    return { type: 'draft.kept', at: null };
  }
}

export function removeDraft({ shelf, formId, ...seat }: Place): void {
  try {
    if (formId !== null) shelf.remove(draftKey(seat, formId));
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}
