/** What a view of attachments shows. */
import type { SnapshotFrom } from 'xstate';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { attachmentsMachine } from './attachments.machine.ts';
import { carried, isSending, mayRetry } from './file-item.ts';

/** One file, from the moment it was chosen: on its way, kept, or refused with a reason. */
export type AttachmentItem = {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  readonly note: string;
  /** The bytes, where this page has them: for a preview without a download. */
  readonly data: Blob | null;
  readonly sending: boolean;
  /** How much of it has travelled, 0…1. */
  readonly share: number;
  readonly attachment: Attachment | null;
  readonly error: DeskError | null;
  readonly mayRetry: boolean;
};

/** All files of one text, in the order they were chosen. */
export type AttachmentsView = {
  readonly items: readonly AttachmentItem[];
  /** What the desk keeps, with notes: what a command carries. */
  readonly attachments: readonly Attachment[];
  readonly busy: boolean;
};

/** `attachments` leaves out what is on its way or was refused: wait while `busy` before sending them. */
export function selectAttachments({ context: { items } }: SnapshotFrom<typeof attachmentsMachine>): AttachmentsView {
  return {
    items: items.map((item) => ({
      ...item,
      attachment: carried(item),
      sending: isSending(item),
      mayRetry: mayRetry(item),
    })),
    attachments: items.map(carried).filter((attachment) => attachment !== null),
    busy: items.some(isSending),
  };
}
