/** All tickets in memory, read once when a list first asks for more than the newest, and kept up to date after that. */
import {
  createTable,
  inScope,
  ticketColumns,
  type Person,
  type PortalProfile,
  type Scope,
  type Table,
  type Ticket,
} from '@chamado/core';
import { idle } from './breathe.ts';
import { readLines } from './chunk.ts';
import type { Connection } from './connection.ts';
import { revisionOf } from './counter.ts';
import type { ReadTx, TicketRow } from './desk.db.ts';
import { isReadable } from './readable.ts';

export type Shelf = {
  /** The tickets of a person's scope, as they stand now. */
  readonly table: (person: Person, scope: Scope) => Promise<Table<Ticket>>;
  /** Every ticket by id, as it stands now. */
  readonly all: () => Promise<ReadonlyMap<string, Ticket>>;
};

/** So many rows make the first search wait: it is prepared for while nobody waits. */
const MANY = 1000;

type View = { readonly person: Person; readonly scope: Scope; readonly table: Table<Ticket> };

export function createShelf({ read }: Connection, profile: PortalProfile): Shelf {
  const columns = ticketColumns(profile);
  const tickets = new Map<string, Ticket>();
  const views = new Map<string, View>();
  /** What is in `tickets`; -1 is nothing. */
  let revision = -1;
  let updating: Promise<void> = Promise.resolve();

  const put = (ticket: Ticket) => {
    tickets.set(ticket.id, ticket);
    for (const { person, scope, table } of views.values()) {
      if (inScope(person, ticket, scope)) table.upsert(ticket);
      else table.remove(ticket.id);
    }
  };

  const drop = (id: string) => {
    tickets.delete(id);
    for (const { table } of views.values()) table.remove(id);
  };

  const update = async (): Promise<void> => {
    const now = await read(revisionOf);
    if (now === revision) return;
    // Behind what we know: the desk was deleted and begun anew.
    if (now < revision) revision = -1;
    if (revision === -1) {
      tickets.clear();
      views.clear();
    }
    const { rows, chunks } = await read((tx) => readChanges(tx, revision));
    // Rows come after the chunks, and stand before what those say.
    for (const id of chunks) for (const ticket of await readChunk(id)) put(ticket);
    for (const { id, ticket } of rows) {
      if (isReadable(ticket)) put(ticket);
      else drop(id);
    }
    revision = Math.max(now, ...rows.map((row) => row.revision));
  };

  // One by one: two at once would both read everything.
  const current = (): Promise<void> => (updating = updating.catch(() => undefined).then(update));

  const readChunk = async (id: string): Promise<readonly Ticket[]> => {
    const chunk = await read((tx) => tx.objectStore('chunks').get(id));
    return readLines(chunk?.tickets ?? '').filter(isReadable);
  };

  return {
    async all() {
      await current();
      return tickets;
    },
    async table(person, scope) {
      await current();
      const name = JSON.stringify([scope, person]);
      const known = views.get(name);
      if (known) return known.table;
      const table = createTable(
        columns,
        [...tickets.values()].filter((ticket) => inScope(person, ticket, scope)),
      );
      views.set(name, { person, scope, table });
      if (table.size() > MANY) void warm(table);
      return table;
    },
  };
}

async function readChanges(
  tx: ReadTx,
  since: number,
): Promise<{ rows: readonly TicketRow[]; chunks: readonly string[] }> {
  const heads = await tx.objectStore('heads').getAll();
  const rows = await tx.objectStore('tickets').index('byRevision').getAll(IDBKeyRange.lowerBound(since, true));
  return { rows, chunks: heads.filter(({ revision }) => revision > since).map(({ id }) => id) };
}

async function warm(table: Table<Ticket>): Promise<void> {
  const steps = table.warm();
  while (!steps.next().done) await idle();
}
