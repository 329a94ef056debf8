/** What each person has seen of each ticket, kept in this browser: so that a list marks what came since (T9). */
import type { Instant, Person, Ticket } from '@chamado/core';

type Seen = { readonly since: Instant; readonly versions: Readonly<Record<string, number>> };

const MOST = 2000;
const keyFor = ({ id }: Pick<Person, 'id'>): string => `chamado-seen:${id}`;
/** Read once for each person: a list asks for every row. */
const read = new Map<string, Seen | null>();

/**
 * The version `me` saw last; 0 for a ticket he never opened and that moved since he began to open any. Undefined, so no
 * mark, while nothing is known: nothing is stored before somebody opens a ticket.
 */
export function seenVersion(me: Person, ticket: Ticket): number | undefined {
  const seen = seenBy(me);
  const version = seen?.versions[ticket.id];
  if (!seen || version !== undefined) return version;
  const isOwnOpening = ticket.version === 1 && ticket.openedBy.id === me.id;
  return ticket.updatedAt > seen.since && !isOwnOpening ? 0 : undefined;
}

/** `me` looks at the ticket, as it is at `at`. */
export function markSeen(me: Person, { id, version }: Pick<Ticket, 'id' | 'version'>, at: Instant): void {
  const seen = seenBy(me) ?? { since: at, versions: {} };
  const others = Object.entries(seen.versions).filter(([other]) => other !== id);
  const marked = { ...seen, versions: Object.fromEntries([...others, [id, version] as const].slice(-MOST)) };
  read.set(keyFor(me), marked);
  try {
    localStorage.setItem(keyFor(me), JSON.stringify(marked));
  } catch {
    // Without storage, marks last as long as the page.
  }
}

function seenBy(me: Person): Seen | null {
  const key = keyFor(me);
  const known = read.get(key);
  if (known !== undefined) return known;
  const stored = storedAt(key);
  read.set(key, stored);
  return stored;
}

function storedAt(key: string): Seen | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isSeen(stored) ? stored : null;
  } catch {
    return null;
  }
}

const isSeen = (stored: unknown): stored is Seen =>
  typeof stored === 'object' &&
  stored !== null &&
  'since' in stored &&
  typeof stored.since === 'string' &&
  'versions' in stored &&
  typeof stored.versions === 'object' &&
  stored.versions !== null;
