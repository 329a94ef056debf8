/** A desk as the reseller's ERP uses it: which tickets wait for its number, and giving them one (PWS 2.4, P9). */
import {
  applyIn,
  DeskError,
  erpNumbering,
  fold,
  parse,
  Ticket,
  TicketId,
  toldOf,
  type StorageReader,
} from '@chamado/core';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Tx } from '../pg/database.ts';
import type { PgBackend } from '../pg/pg-backend.ts';
import { storable } from '../pg/storable.ts';

/** Tickets that wait, oldest first, and from where to ask for more; null where there are none. */
export type Waiting = { readonly items: readonly Ticket[]; readonly next: string | null };

/** What an ERP may ask of one tenant's desk. */
export type ErpDesk = {
  /** At most `limit` of those that wait, behind `after`. @throws DeskError `invalid` where `after` was never given. */
  readonly waiting: (after: string | null, limit: number) => Promise<Waiting>;
  /** Gives that ticket its number; given again, it stays. @throws DeskError `not_found`, or `conflict` as core says. */
  readonly number: (id: TicketId, erpNumber: string) => Promise<Ticket>;
};

export const erpDesk = (tenant: string, { act }: Pick<PgBackend, 'act'>): ErpDesk => ({
  waiting: (after, limit) =>
    act(async (_tx, _given, raw) => ({ result: await waitingIn(raw, tenant, after, limit), told: [] })),

  number: (id, erpNumber) =>
    act(async (tx, given, raw) => {
      const ticket = await tx.ticket(id);
      if (!ticket) throw new DeskError('not_found', 'There is no such ticket');
      const command = erpNumbering(ticket, erpNumber, await holderOf(tx, raw, tenant, ticket, erpNumber));
      if (!command) return { result: ticket, told: [] };
      const decision = await applyIn(tx, given, { id, command });
      return { result: decision.ticket, told: toldOf(decision) };
    }),
});

async function waitingIn(tx: Tx, tenant: string, after: string | null, limit: number): Promise<Waiting> {
  let asked = tx
    .selectFrom('tickets')
    .innerJoin('documents', (on) =>
      on.onRef('documents.tenant', '=', 'tickets.tenant').onRef('documents.ticket_id', '=', 'tickets.id'),
    )
    .select(['tickets.id', 'tickets.opened_at', 'documents.ticket'])
    .where('tickets.tenant', '=', tenant)
    .where('tickets.erp_number', 'is', null);
  if (after !== null) {
    const [openedAt, id] = readPlace(after);
    asked = asked.where(sql<boolean>`(tickets.opened_at, tickets.id) > (${openedAt}::double precision, ${id})`);
  }
  const rows = await asked
    .orderBy('tickets.opened_at')
    .orderBy('tickets.id')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: items.map(({ ticket }) => parse(Ticket, ticket, 'corrupted')),
    next: last ? Buffer.from(JSON.stringify([last.opened_at, last.id])).toString('base64url') : null,
  };
}

const Place = z.tuple([z.number(), TicketId]);

function readPlace(after: string): readonly [number, string] {
  try {
    const [openedAt, id] = parse(Place, JSON.parse(Buffer.from(after, 'base64url').toString()));
    return [openedAt, storable(id)];
  } catch (cause) {
    const fields = [{ field: 'after', code: 'malformed' }];
    throw new DeskError('invalid', 'after: right would be the `next` of an earlier answer', { fields, cause });
  }
}

/** Another ticket that has this number; the database finds those whose numbers are folded alike, and core's own word decides. */
async function holderOf(
  tx: StorageReader,
  raw: Tx,
  tenant: string,
  { id }: Ticket,
  erpNumber: string,
): Promise<Ticket | undefined> {
  const rows = await raw
    .selectFrom('tickets')
    .select('id')
    .where('tenant', '=', tenant)
    .where('erp_number', '=', storable(fold(erpNumber)))
    .where('id', '<>', id)
    .execute();
  for (const row of rows) {
    const other = await tx.ticket(parse(TicketId, row.id, 'corrupted'));
    if (other?.erpNumber === erpNumber) return other;
  }
  return undefined;
}
