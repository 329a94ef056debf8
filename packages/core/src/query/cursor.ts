/** Where a page ended, as an opaque text: the sort keys and id of its last row, so that rows come and go without moving the next page. */
import { DeskError } from '../shared/desk-error.ts';
import { columnNamed, type ColumnSet, type Key, type Kind } from './column.ts';
import type { Sort } from './query.schema.ts';

/** The last row of a page, as far as the order needs it. */
export type Cursor = { readonly keys: readonly Key[]; readonly id: string };

type Stored = readonly [names: readonly string[], keys: readonly Key[], id: string];

const isText = (value: unknown): value is string => typeof value === 'string';
const isKey = (value: unknown): value is Key =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || isListOf(value, isText);
const isListOf = <One>(value: unknown, is: (one: unknown) => one is One): value is readonly One[] =>
  Array.isArray(value) && value.every(is);

function isStored(value: unknown): value is Stored {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const parts: readonly unknown[] = value;
  const [names, keys, id] = parts;
  return isListOf(names, isText) && isListOf(keys, isKey) && isText(id) && id !== '';
}

/** The cursor as text: base64url of JSON. It holds the sort too, since it means nothing under another. */
export const writeCursor = (sort: readonly Sort[], { keys, id }: Cursor): string =>
  base64url(JSON.stringify([sort.map(nameOf), keys, id]));

/** Reads what `writeCursor` wrote; refuses (`invalid`, field `after`) anything else, and a cursor of another sort. */
export function readCursor<Row>(columns: ColumnSet<Row>, sort: readonly Sort[], after: string): Cursor {
  const stored = jsonOf(after);
  if (!isStored(stored)) throw malformed('is not one that a page gave as its next');
  const [names, keys, id] = stored;
  const isSame = names.length === sort.length && sort.every((one, at) => names[at] === nameOf(one));
  if (!isSame) throw malformed('belongs to another sort');
  const fits = sort.every(({ column }, at) => fitsKind(columnNamed(columns, column).kind, keys[at]));
  if (keys.length !== sort.length || !fits) throw malformed('does not hold the keys of its sort');
  return { keys, id };
}

const nameOf = ({ column, direction }: Sort): string => `${direction} ${column}`;

const malformed = (why: string): DeskError =>
  new DeskError('invalid', `The cursor ${why}; pass the next of the page before, or none for the first page.`, {
    fields: [{ field: 'after', code: 'malformed' }],
  });

const typeOfKind: Readonly<Record<Kind, string>> = {
  text: 'string',
  choice: 'string',
  number: 'number',
  instant: 'number',
  flag: 'boolean',
  list: 'object',
};
const fitsKind = (kind: Kind, key: Key | undefined): boolean => key === null || typeof key === typeOfKind[kind];

// JSON escapes a lone surrogate, so that UTF-8 loses nothing.
const base64url = (json: string): string =>
  btoa(Array.from(new TextEncoder().encode(json), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function jsonOf(cursor: string): unknown {
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0))),
    );
  } catch {
    return null;
  }
}
