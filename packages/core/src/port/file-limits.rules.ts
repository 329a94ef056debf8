/** Which files a desk takes: asked by the desk, and by a view before it sends anything. */
import type { FileLimits } from '../profile/profile.schema.ts';
import { DeskError } from '../shared/desk-error.ts';

/** A file before it is kept: its name, and its bytes. */
type Sent = { readonly name: string; readonly data: Blob };

/** Why the limits forbid a file, as `wrong_type` or `too_large`; null where they do not. */
export function fileRefusal({ name, data }: Sent, { maxBytes, accept }: FileLimits): DeskError | null {
  const type = fileType({ name, data });
  if (!accept.some((pattern) => matches(pattern, type))) {
    return new DeskError('wrong_type', `${name} is ${type}; right would be: ${accept.join(', ')}`);
  }
  if (data.size <= maxBytes) return null;
  return new DeskError(
    'too_large',
    `${name} has ${String(data.size)} bytes; right would be at most ${String(maxBytes)}`,
  );
}

/** The MIME type of a file: as declared or, where browsers leave it empty, by its ending. */
export function fileType({ name, data }: Sent): string {
  const plain = data.type.split(';')[0]?.trim().toLowerCase() ?? '';
  return plain || (typesByEnding[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream');
}

const matches = (pattern: string, type: string): boolean =>
  pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;

const typesByEnding: Readonly<Partial<Record<string, string>>> = {
  csv: 'text/csv',
  json: 'application/json',
  log: 'text/plain',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};
