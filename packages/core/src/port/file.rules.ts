/** Which files a desk takes, who may attach them, and who may read them. */
import type { FileLimits } from '../profile/profile.parts.schema.ts';
import { Attachment } from '../shared/attachment.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { FileId, PersonId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee, seesInternal } from '../ticket/ticket.access.ts';
import { attachmentsOf } from '../ticket/ticket.attachments.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { FileUpload } from './desk-port.ts';
import { fileRefusal, fileType } from './file-limits.rules.ts';

/** A file a desk keeps, and who put it. */
export type StoredFile = { readonly attachment: Attachment; readonly by: PersonId };

/** A ticket's entry that carries a file. */
export type Carrier = { readonly ticket: Ticket; readonly entry: TimelineEntry };

/**
 * The attachment an uploaded file becomes.
 *
 * @throws DeskError `too_large`, `wrong_type`, or `invalid` where its name or note cannot be kept.
 */
export function decidePut({ name, note, data }: FileUpload, id: FileId, limits: FileLimits): Attachment {
  const refusal = fileRefusal({ name, data }, limits);
  if (refusal) throw refusal;
  const type = fileType({ name, data });
  return parse(Attachment, { id, name, type, size: data.size, ...(note === undefined ? {} : { note }) });
}

/** Files that an entry carries, the opening's among them. */
export const filesOf = ({ command }: TimelineEntry): readonly Attachment[] =>
  command.type === 'ticket.open' ? command.draft.attachments : attachmentsOf(command);

/** Whether `person` may read a file: he put it, or sees an entry that carries it. */
const mayRead = (person: Person, { by }: StoredFile, carriers: readonly Carrier[]): boolean =>
  by === person.id ||
  carriers.some(({ ticket, entry }) => maySee(person, ticket) && (!entry.internal || seesInternal(person)));

/**
 * A file as `person` may read it.
 *
 * @throws DeskError `not_found` where there is none, or it is not his to read: the two are one to whoever asks.
 */
export function readableBy<File extends StoredFile>(
  person: Person,
  file: File | undefined,
  carriers: readonly Carrier[],
): File {
  if (file && mayRead(person, file, carriers)) return file;
  throw new DeskError('not_found', 'There is no such file, or it is not yours to read');
}

/**
 * Whether `person` may remove a file that he may read: his own, as long as no timeline carries it.
 *
 * @throws DeskError `not_allowed`, reason `carried`.
 */
export function decideRemove(person: Person, { attachment, by }: StoredFile, isCarried: boolean): void {
  // What another put is readable only where an entry carries it.
  if (by === person.id && !isCarried) return;
  throw new DeskError('not_allowed', `${attachment.name} is part of a ticket's timeline`, { reason: 'carried' });
}

/** Of stored files, those that `person` may attach: only his own, or attaching would be a way to read another's. */
export const attachable = (person: Person, stored: readonly StoredFile[]): readonly Attachment[] =>
  stored.filter(({ by }) => by === person.id).map(({ attachment }) => attachment);

/**
 * The attachments as the desk stored them, each with the note it was attached with.
 *
 * @throws DeskError `invalid` naming each that is not among `files`; where the desk keeps none (null), all are taken as they are.
 */
export function asStored(asked: readonly Attachment[], files: readonly Attachment[] | null): readonly Attachment[] {
  if (files === null) return asked;
  const found = asked.map(({ id, note }) => {
    const file = files.find((one) => one.id === id);
    return file && (note === undefined ? file : { ...file, note });
  });
  const fields = found.flatMap((file, at) =>
    file ? [] : [{ field: `attachments.${String(at)}`, code: 'not_a_choice' }],
  );
  if (fields.length > 0)
    throw new DeskError('invalid', 'attachments: put each file first, and attach only your own', { fields });
  return found.filter((file) => file !== undefined);
}
