/** What is asked: nine reads to a write, each client on its own. */
import type { Person, TicketQuery } from '@chamado/core';
import { parametersOf } from '@chamado/core/wire';
import { randomUUID } from 'node:crypto';
import { ownId, visibleId } from './clients.ts';

export const kinds = ['list', 'filtered', 'ticket', 'timeline', 'comment'] as const;
export type Kind = (typeof kinds)[number];

/** Of a hundred requests. */
const shares: Readonly<Record<Kind, number>> = { list: 30, filtered: 20, ticket: 25, timeline: 15, comment: 10 };

/** One request, as any server of this wire takes it. */
export type Asked = {
  readonly kind: Kind;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The ticket it is about. */
  readonly id?: string;
};

/** One client: what it asks next, and what it learnt of versions. */
export type Client = {
  readonly person: Person;
  readonly next: () => Asked;
  readonly ask: (kind: Kind) => Asked;
  /** The answer's `ETag`, after a write. */
  readonly learn: (asked: Asked, etag: string | undefined) => void;
};

const sort = [{ column: 'openedAt', direction: 'descending' }] as const;
const firstPage: TicketQuery = { sort };
const filtered: TicketQuery = {
  sort,
  stages: ['inService', 'awaitingApproval'],
  filters: [{ column: 'subject', operator: 'contains', value: 'pedido' }],
};
const lists = { list: `/v1/tickets?${parametersOf(firstPage)}`, filtered: `/v1/tickets?${parametersOf(filtered)}` };

export type ClientOptions = {
  readonly person: Person;
  /** How many tickets there are, and how many of them are his own to write to. */
  readonly count: number;
  readonly own: number;
  readonly seed: number;
};

export function createClient({ person, count, own, seed }: ClientOptions): Client {
  const random = chanceOf(seed);
  const versions = new Map<string, string>();
  const read = (kind: Kind, path: string, id?: string): Asked => ({
    ...{ kind, method: 'GET', path, headers: {} },
    ...(id !== undefined && { id }),
  });
  const ask = (kind: Kind): Asked => {
    if (kind === 'list' || kind === 'filtered') return read(kind, lists[kind]);
    const id = kind === 'comment' ? ownId(person, Math.floor(random() * own)) : visibleId(person, count, random);
    if (kind === 'ticket') return read(kind, `/v1/tickets/${id}`, id);
    if (kind === 'timeline') return read(kind, `/v1/tickets/${id}/timeline`, id);
    return {
      ...{ kind, id, method: 'POST', path: `/v1/tickets/${id}/commands` },
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'if-match': versions.get(id) ?? '"1"',
      },
      body: JSON.stringify({ type: 'ticket.comment', text: '<p>Segue igual depois da atualização.</p>' }),
    };
  };
  return {
    person,
    ask,
    next: () => ask(drawn(random())),
    learn({ kind, id }, etag) {
      if (kind === 'comment' && id !== undefined && etag !== undefined) versions.set(id, etag);
    },
  };
}

function drawn(chance: number): Kind {
  let left = chance * 100;
  return kinds.find((kind) => (left -= shares[kind]) < 0) ?? 'comment';
}

/** mulberry32: the same numbers for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
