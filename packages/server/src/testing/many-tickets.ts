/** A desk with as many tickets as asked for, written quickly: for figures, which small desks flatter. */
import { filesOf, instantAt, millis, Stage, type Person, type PortalProfile, type Ticket } from '@chamado/core';
import {
  aColleague,
  aProfile,
  aRequester,
  aStranger,
  aTicket,
  aTechnician,
  AT,
  openingOf,
} from '@chamado/core/testing';
import { sql } from 'kysely';
import type { Tx } from '../pg/database.ts';
import { documentOf, rowsFor } from '../pg/ticket.row.ts';
import { liftWall, type Tenancy } from '../pg/wall.ts';

/** How many, under which profile, and which the n-th is: one of many companies and states where that is left out. */
export type Many = {
  readonly count: number;
  readonly profile?: PortalProfile;
  readonly ticketOf?: (n: number) => Ticket;
};

/**
 * Adds tickets with their openings to a tenant that was begun: the rows that the desk itself would write, many to a
 * statement. COPY would be refused: the server's role stands behind row-level security.
 */
export async function fillMany(
  given: Tenancy,
  { count, profile = aProfile(), ticketOf = manyOf }: Many,
): Promise<void> {
  const rowOf = rowsFor(given.tenant, profile);
  const batches = Math.ceil(count / BATCH);
  const fill = async (batch: number): Promise<void> => {
    const tickets = Array.from({ length: Math.min(BATCH, count - batch * BATCH) }, (_, at) =>
      ticketOf(batch * BATCH + at),
    );
    await given.database.db.transaction().execute(async (tx) => {
      await sql`set local synchronous_commit = off`.execute(tx);
      await liftWall(tx, given);
      await insertAll(
        tx,
        'tickets',
        tickets.map(rowOf).map((row) => ({ ...row, answers: json(row.answers) })),
      );
      await insertAll(
        tx,
        'documents',
        tickets.map((ticket) => documentOf(given.tenant, ticket)).map((row) => ({ ...row, ticket: json(row.ticket) })),
      );
      const openings = tickets.map((ticket) => openingOf(ticket));
      await insertAll(
        tx,
        'entries',
        openings.map((entry) => ({
          ...{ tenant: given.tenant, ticket_id: entry.ticketId, version: entry.version, internal: entry.internal },
          ...{ files: filesOf(entry).map(({ id }) => id), entry },
        })),
      );
    });
  };
  // One batch is made while the database takes another.
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < batches) await fill(next++);
  };
  await Promise.all([worker(), worker()]);
}

const BATCH = 2000;
const MINUTE_MS = 60_000;
const subjects = ['Erro ao confirmar pedido', 'NF-e rejeitada', 'Impressão não saiu', 'Relatório em branco', 'Senha'];
const customers: readonly Person[] = [aRequester(), aColleague(), aStranger()];

const json = (text: string): unknown => JSON.parse(text);

/** One statement and one parameter, however many rows. */
async function insertAll(tx: Tx, table: 'tickets' | 'documents' | 'entries', rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((name) => sql.ref(name));
  await sql`insert into ${sql.table(table)} (${sql.join(columns)}) select ${sql.join(columns)}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(tx);
}

/** One a minute before the other. */
function manyOf(n: number): Ticket {
  const openedAt = instantAt(millis(AT) - n * MINUTE_MS);
  const customer = customers[n % 40] ?? aRequester({ id: `customer-${n % 900}`, companyId: `company-${n % 300}` });
  return {
    ...aTicket({ stage: Stage.options[n % Stage.options.length] ?? 'opened' }),
    ...{ id: aTicket({ id: `many-${String(n).padStart(7, '0')}` }).id, number: `M-${String(n).padStart(7, '0')}` },
    ...{ subject: `${subjects[n % subjects.length] ?? ''} ${n % 997}`, openedAt, updatedAt: openedAt },
    ...{ requester: customer, openedBy: customer, companyId: customer.companyId ?? null },
    ...{ assignee: n % 50 === 0 ? aTechnician() : null, territory: n % 3 === 0 ? 'sul' : 'norte' },
  };
}
