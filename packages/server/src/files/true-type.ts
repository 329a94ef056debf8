/** What a file is by its first bytes: an ending and a declared type are only what somebody says. */
import { DeskError } from '@chamado/core';
import { fileTypeFromBlob } from 'file-type';

/**
 * Why the bytes of a file forbid the type it is declared with; null where they do not. Kinds that bytes do not tell,
 * such as text, are believed unless they hold what no text holds.
 */
export async function bytesRefusal(name: string, type: string, data: Blob): Promise<DeskError | null> {
  const head = new Uint8Array(await data.slice(0, 4096).arrayBuffer());
  // What Windows calls text too is taken for sound.
  if (isText(type) && isWide(head)) return null;
  const mime = (await fileTypeFromBlob(data))?.mime;
  if (mime !== undefined) return fits(type, mime) ? null : refusal(name, type, mime);
  const isOther = told.has(type) || (isText(type) && head.includes(0));
  return isOther ? refusal(name, type, 'something else') : null;
}

// Of these the first bytes always tell: without them a file is none.
const told = new Set([
  ...['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp', 'image/tiff'],
  ...['application/pdf', 'video/mp4', 'video/webm', 'video/quicktime'],
]);

/** By declared type, what the bytes may say besides the type itself. */
const alsoFits: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/apng', ['image/png']],
  ['image/png', ['image/apng']],
  ['image/heif', ['image/heic', 'image/heif-sequence', 'image/heic-sequence']],
  ['image/heic', ['image/heif', 'image/heic-sequence']],
  ['video/mp4', ['video/x-m4v', 'audio/x-m4a', 'audio/mp4', 'video/quicktime']],
  ['video/x-m4v', ['video/mp4']],
  ['audio/mp4', ['audio/x-m4a', 'video/mp4']],
  ['video/webm', ['video/matroska', 'video/x-matroska']],
  ['audio/webm', ['video/webm', 'video/matroska', 'video/x-matroska']],
  ['video/x-matroska', ['video/matroska', 'video/webm']],
  ['video/x-msvideo', ['video/vnd.avi']],
  ['video/avi', ['video/vnd.avi']],
  ['video/x-ms-wmv', ['video/x-ms-asf', 'application/vnd.ms-asf']],
  ['application/x-zip-compressed', ['application/zip']],
  ['application/msword', ['application/x-cfb']],
  ['application/vnd.ms-excel', ['application/x-cfb']],
  ['text/xml', ['application/xml']],
  ['image/svg+xml', ['application/xml']],
  ['text/html', ['application/xml']],
]);

/** The formats of offices are zip files, and a cautious reader says no more of them. */
const isOffice = (type: string): boolean => type.startsWith('application/vnd.o');

function fits(declared: string, found: string): boolean {
  if (declared === found || alsoFits.get(declared)?.includes(found)) return true;
  return isOffice(declared) && found === 'application/zip';
}

const isText = (type: string): boolean => type.startsWith('text/') || type === 'application/json';

/** UTF-16, by its first two bytes: there every other byte may be nought. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const refusal = (name: string, type: string, found: string): DeskError =>
  new DeskError('wrong_type', `${name} is declared ${type}, and its bytes are ${found}`);
