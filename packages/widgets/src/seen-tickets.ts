/** What each person has seen of each ticket, kept in this browser: so that a list marks what came since (T9). */
import { deskId, keptKey, type Instant, type Ticket } from '@chamado/core';
import type { OpenDesk } from './context/desk-context.ts';

type Seen = { readonly since: Instant; readonly versions: Readonly<Record<string, number>> };

const MOST = 2000;
/** Who looks, and where. */
type Looker = Pick<OpenDesk, 'port' | 'me'>;
const keyFor = ({ port, me }: Looker): string => keptKey(deskId(port), 'seen', me.id);
/** Read once for each person at a desk: a list asks for every row. */
const read = new Map<string, Seen | null>();

/** Reads what this person has seen, and resolves once it is known: the first look at a browser's storage may take long. */
export async function recallSeen(looker: Looker): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  seenBy(looker);
}

/**
 * The version this person saw last; 0 for a ticket he never opened and that moved since he began to open any. Undefined, so
 * no mark, while nothing is known: before `recallSeen`, and until he opens a ticket, since nothing is stored before that.
 */
export function seenVersion(looker: Looker, ticket: Ticket): number | undefined {
  const seen = read.get(keyFor(looker));
  const version = seen?.versions[ticket.id];
  if (!seen || version !== undefined) return version;
  const isOwnOpening = ticket.version === 1 && ticket.openedBy.id === looker.me.id;
  return ticket.updatedAt > seen.since && !isOwnOpening ? 0 : undefined;
}

/** This person looks at the ticket, as it is at `at`. */
export function markSeen(looker: Looker, { id, version }: Pick<Ticket, 'id' | 'version'>, at: Instant): void {
  const seen = seenBy(looker) ?? { since: at, versions: {} };
  const others = Object.entries(seen.versions).filter(([other]) => other !== id);
  const marked = { ...seen, versions: Object.fromEntries([...others, [id, version] as const].slice(-MOST)) };
  read.set(keyFor(looker), marked);
  try {
    localStorage.setItem(keyFor(looker), JSON.stringify(marked));
  } catch {
    // Without storage, marks last as long as the page.
  }
}

function seenBy(looker: Looker): Seen | null {
  const key = keyFor(looker);
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
