/** The job that lets go of what is kept too long: names and files of tickets that are over, and who read what. */
import { filesOf, parse, Person, TimelineEntry, type Instant, type Ticket } from '@chamado/core';
import { customersAt, outlivedBefore, unknowable, type Retention } from '@chamado/core/privacy';
import { sql } from 'kysely';
import type { Tx } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import type { PgDesk } from '../pg/pg.desk.ts';
import { readTicket } from '../pg/storage.reader.ts';
import { asTheDesk } from '../pg/wall.ts';
import { forgetAccesses } from './accesses.ts';
import { rewriteTickets } from './erase.ts';
import { rewrite } from './rewrite.ts';

/** What a run came to: tickets whose names and whose files were let go of, and reads that were forgotten. */
export type Let = { readonly names: number; readonly files: number; readonly accesses: number };

type What = 'names' | 'files';

const BATCH = 50;

/** Lets go of all that is outlived at `at`; run again, it finds nothing more. Each ticket is a transaction of its own. */
export async function letGo(
  desk: PgDesk,
  files: FileStore | undefined,
  retention: Retention,
  at: Instant,
): Promise<Let> {
  const days = { names: retention.namesDays, files: retention.filesDays };
  const done = { names: 0, files: 0 };
  for (const what of ['names', 'files'] as const) {
    const limit = days[what];
    if (limit === null) continue;
    for (let ids = await next(desk, what, at, limit); ids.length > 0; ids = await next(desk, what, at, limit)) {
      for (const id of ids) await (what === 'names' ? loseNames(desk, id) : loseFiles(desk, files, id));
      done[what] += ids.length;
    }
  }
  const accesses = await asTheDesk(desk, (tx) => forgetAccesses(tx, desk.tenant, at, retention));
  return { ...done, accesses };
}

/** Some tickets that are outlived, and were not let go of as they are now. */
const next = (desk: PgDesk, what: What, at: Instant, days: number): Promise<readonly string[]> =>
  asTheDesk(desk, async (tx) => {
    const rows = await tx
      .selectFrom('tickets')
      .leftJoin('outlived', (on) =>
        on
          .onRef('outlived.tenant', '=', 'tickets.tenant')
          .onRef('outlived.ticket_id', '=', 'tickets.id')
          .on('outlived.what', '=', what),
      )
      .select('tickets.id')
      .where('tickets.tenant', '=', desk.tenant)
      .where('tickets.ended_at', '<=', outlivedBefore(at, days))
      .where(sql<boolean>`coalesce(outlived.version, 0) < tickets.version`)
      .orderBy('tickets.ended_at')
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  });

/** The customer's side of one ticket, unknown wherever that ticket is spoken of. */
const loseNames = (desk: PgDesk, id: string): Promise<void> =>
  asTheDesk(desk, async (tx) => {
    const { tenant, profile } = desk;
    const ticket = await readTicket(tx, tenant, id);
    if (!ticket) return;
    const people = await pagesOf(tx, desk, ticket);
    const changes = people.map((person) => unknowable(person, profile.locale));
    const change = (kept: unknown): unknown => changes.reduce((left, each) => each(left), kept);
    const within = { tenant, pattern: `"${id.replace(/[^\w-]/g, String.raw`\$&`)}"` };
    const ofIt = (row: unknown) => (isOf(row, id) ? change(row) : row);
    await rewriteTickets(tx, desk, within, (kept) => (isOf(kept, id) ? change(kept) : kept));
    await rewrite(tx, { table: 'entries', column: 'entry', keys: ['ticket_id', 'version'] }, within, ofIt);
    await rewrite(tx, { table: 'mails', column: 'mail', keys: ['id'] }, within, ofIt);
    await rewrite(tx, { table: 'records', column: 'record', keys: ['kind', 'id'] }, within, ofIt);
    await rewrite(tx, { table: 'operations', column: 'result', keys: ['person', 'operation'] }, within, ofIt);
    await mark(tx, tenant, ticket, 'names');
  });

/** What a ticket's customers are called on it, and on their pages. */
async function pagesOf(tx: Tx, { tenant }: PgDesk, ticket: Ticket): Promise<readonly Person[]> {
  const customers = customersAt(ticket, await timelineOf(tx, tenant, ticket.id));
  const pages = await tx
    .selectFrom('people')
    .select('person')
    .where('tenant', '=', tenant)
    .where('id', 'in', customers.length > 0 ? customers.map(({ id }) => id) : [''])
    .execute();
  return [...customers, ...pages.map(({ person }) => parse(Person, person, 'corrupted'))];
}

/** Its files, heads and bytes; the timeline still says that there were some. */
async function loseFiles(desk: PgDesk, files: FileStore | undefined, id: string): Promise<void> {
  const { tenant } = desk;
  const found = await asTheDesk(desk, async (tx) => {
    const ids = (await timelineOf(tx, tenant, id)).flatMap(filesOf).map((file) => file.id);
    if (ids.length > 0) await tx.deleteFrom('files').where('tenant', '=', tenant).where('id', 'in', ids).execute();
    return ids;
  });
  for (const file of found) await files?.remove(tenant, file);
  // Marked last: where the process died before, the bytes are removed again.
  await asTheDesk(desk, async (tx) => {
    const ticket = await readTicket(tx, tenant, id);
    if (ticket) await mark(tx, tenant, ticket, 'files');
  });
}

const mark = async (tx: Tx, tenant: string, { id, version }: Ticket, what: What): Promise<void> => {
  await tx
    .insertInto('outlived')
    .values({ tenant, ticket_id: id, what, version })
    .onConflict((at) => at.columns(['tenant', 'ticket_id', 'what']).doUpdateSet({ version }))
    .execute();
};

async function timelineOf(tx: Tx, tenant: string, id: string): Promise<readonly TimelineEntry[]> {
  const rows = await tx
    .selectFrom('entries')
    .select('entry')
    .where('tenant', '=', tenant)
    .where('ticket_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map(({ entry }) => parse(TimelineEntry, entry, 'corrupted'));
}

/** Whether something kept is that ticket, or belongs to it. */
const isOf = (kept: unknown, id: string): boolean =>
  typeof kept === 'object' &&
  kept !== null &&
  (('id' in kept && kept.id === id) || ('ticketId' in kept && kept.ticketId === id));
