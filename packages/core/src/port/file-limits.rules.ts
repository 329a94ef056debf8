/** Which files a desk takes: asked by the desk, and by a view before it sends anything. */
import type { FileLimits } from '../profile/profile.parts.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { typesByEnding } from './file-endings.ts';

/** A file before it is kept: its name, and its bytes or what is announced of them. */
type Sent = { readonly name: string; readonly data: Pick<Blob, 'type' | 'size'> };

/** Why the limits forbid a file, as `wrong_type` or `too_large`; null where they do not. */
export function fileRefusal(sent: Sent, { maxBytes, accept }: FileLimits): DeskError | null {
  const { name, data } = sent;
  const type = fileType(sent);
  const right = typesFor(name);
  if (right && !right.includes(type)) {
    return new DeskError(
      'wrong_type',
      `${name} is declared ${type}; by its ending right would be: ${right.join(', ')}`,
    );
  }
  if (!accept.some((pattern) => matches(pattern, type))) {
    return new DeskError('wrong_type', `${name} is ${type}; right would be: ${accept.join(', ')}`);
  }
  if (data.size <= maxBytes) return null;
  return new DeskError(
    'too_large',
    `${name} has ${String(data.size)} bytes; right would be at most ${String(maxBytes)}`,
  );
}

/** The MIME type of a file: as declared or, where a browser declares nothing of use, by its ending. */
export function fileType({ name, data }: Sent): string {
  const declared = data.type.split(';')[0]?.trim().toLowerCase() ?? '';
  return declared === '' || declared === UNKNOWN ? (typesFor(name)?.[0] ?? UNKNOWN) : declared;
}

const UNKNOWN = 'application/octet-stream';

const matches = (pattern: string, type: string): boolean =>
  pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;

const typesFor = (name: string): readonly string[] | undefined =>
  typesByEnding.get(name.trim().toLowerCase().replace(/\.+$/, '').split('.').at(-1) ?? '');
