/** Rows of JSON that this process read before: the same text is the same value, built once and checked once by its schema. */
import { parse, Person, Ticket, TimelineEntry } from '@chamado/core';

/** The most characters of a text that is kept, and of all that were asked for lately. */
const LONGEST = 16_384;
const MOST = 4_000_000;

/** Reads JSON. A text that was asked for lately is not read again; what stands for it is frozen, since many hold it. */
export function createJsonReader(most = MOST): (text: string) => unknown {
  let lately = new Map<string, unknown>();
  let before = new Map<string, unknown>();
  let size = 0;
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const read = before.get(text) ?? valueOf(text);
    if (text.length > LONGEST) return read;
    const value = frozen(read);
    size += text.length;
    if (size > most) {
      before = lately;
      lately = new Map<string, unknown>();
      size = text.length;
    }
    lately.set(text, value);
    return value;
  };
}

const valueOf = (text: string): unknown => JSON.parse(text);

/** As the schema reads what the database keeps. Refuses (`corrupted`) what is none. */
export const ticketIn = once((kept) => parse(Ticket, kept, 'corrupted'));
export const entryIn = once((kept) => parse(TimelineEntry, kept, 'corrupted'));
export const personIn = once((kept) => parse(Person, kept, 'corrupted'));

/** Reads each value once, for as long as somebody holds it; one that may still change is read whenever it is asked for. */
function once<Value>(read: (kept: unknown) => Value): (kept: unknown) => Value {
  const known = new WeakMap<object, Value>();
  return (kept) => {
    if (typeof kept !== 'object' || kept === null || !Object.isFrozen(kept)) return read(kept);
    const found = known.get(kept);
    if (found !== undefined) return found;
    const value = frozen(read(kept));
    known.set(kept, value);
    return value;
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
