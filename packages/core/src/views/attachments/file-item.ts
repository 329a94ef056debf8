/** One file on its way to a desk, or kept there. */
import { fileRefusal } from '../../port/file-limits.rules.ts';
import type { FileLimits } from '../../profile/profile.parts.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError, DeskErrorCode } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';

/** A file as a person chose it. */
export type ChosenFile = { readonly name: string; readonly data: Blob };

export type FileItem = {
  readonly key: string;
  /** Names the upload for ever: a repeated one lands once. Null where the file was kept before this page was loaded. */
  readonly operationId: OperationId | null;
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  readonly note: string;
  /** The bytes, where this page has them. */
  readonly data: Blob | null;
  /** How much of it has travelled, 0…1. */
  readonly share: number;
  readonly attachment: Attachment | null;
  readonly error: DeskError | null;
};

/** A chosen file, refused at once where the limits forbid it: nobody waits for an upload that will be refused. */
export function chosen({ name, data }: ChosenFile, operationId: OperationId, limits: FileLimits | null): FileItem {
  const error = limits && fileRefusal({ name, data }, limits);
  const { type, size } = data;
  return { key: operationId, operationId, name, type, size, note: '', data, share: 0, attachment: null, error };
}

/** A file that the desk already keeps. */
const keptBefore = (attachment: Attachment): FileItem => {
  const { id: key, name, type, size, note = '' } = attachment;
  return { key, operationId: null, name, type, size, note, data: null, share: 1, attachment, error: null };
};

export const isSending = ({ attachment, error }: FileItem): boolean => !attachment && !error;

/** Trying again helps only where the file itself was not what was wrong. */
export const mayRetry = ({ data, error }: FileItem): boolean =>
  data !== null && error !== null && !OF_THE_FILE.has(error.code);

const OF_THE_FILE: ReadonlySet<DeskErrorCode> = new Set([
  'too_large',
  'wrong_type',
  'invalid',
  'not_allowed',
  'unsupported',
]);

/** What a command carries: the file as the desk keeps it, with the note as it is now. */
export function carried({ attachment, note }: FileItem): Attachment | null {
  if (!attachment) return null;
  const { id, name, type, size } = attachment;
  return note === '' ? { id, name, type, size } : { id, name, type, size, note };
}

/** The list as its host sets it; what is still on its way stays, and a file known here keeps its picture. */
export function replaced(items: readonly FileItem[], attachments: readonly Attachment[]): readonly FileItem[] {
  const known = new Map(items.flatMap((item) => (item.attachment ? [[item.attachment.id, item] as const] : [])));
  const kept = attachments.map((attachment) => {
    const item = known.get(attachment.id);
    return item ? { ...item, note: attachment.note ?? '' } : keptBefore(attachment);
  });
  return [...kept, ...items.filter(({ attachment }) => !attachment)];
}
