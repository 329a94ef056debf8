/** What is filled in bulk is what the desk itself would have written. */
import { parse, Ticket } from '@chamado/core';
import { anAttendant, aProfile, aTicket, openingOf } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import { createPgBackend } from '../pg/pg-backend.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from './database.ts';
import { fillMany } from './many-tickets.ts';

describe('many tickets', () => {
  const { open } = useDatabase();

  it('are the rows that a desk begun with them has', async () => {
    const ticketOf = (n: number): Ticket =>
      parse(Ticket, aTicket({ id: `t${String(n)}`, subject: `Não é 'só' \\ ${String(n)}`, fields: { words: 'Ação' } }));
    const histories = [0, 1, 2].map((n) => ({ ticket: ticketOf(n), entries: [openingOf(ticketOf(n))] }));
    const deskOf = (tenant: string, seeded: typeof histories) =>
      createPgBackend({
        ...{ database: open(), tenant, profile: aProfile() },
        seed: () => Promise.resolve({ people: [anAttendant()], histories: seeded }),
      }).deskFor(anAttendant());
    await deskOf('begun', histories).me();
    await deskOf('filled', []).me();
    await fillMany({ database: open(), tenant: 'filled' }, { count: 3, ticketOf });

    const rowsOf = async (tenant: string) =>
      asTheDesk({ database: open(), tenant }, async (tx) => {
        const { rows } = await sql<{
          row: string;
        }>`select replace(row(tickets, documents, entries)::text, ${tenant}, '') as row
          from tickets join documents on documents.tenant = tickets.tenant and documents.ticket_id = tickets.id
          join entries on entries.tenant = tickets.tenant and entries.ticket_id = tickets.id order by tickets.id`.execute(
          tx,
        );
        return rows;
      });
    expect(await rowsOf('filled')).to.deep.equal(await rowsOf('begun'));
    expect(await rowsOf('filled')).to.have.length(3);
  });
});
