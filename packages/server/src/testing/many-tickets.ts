/** A desk with as many tickets as asked for, written quickly: for figures, which small desks flatter. */
import { instantAt, millis, Stage, type Person, type PortalProfile, type Ticket } from '@chamado/core';
import { aColleague, aProfile, aRequester, aStranger, aTicket, aTechnician, AT } from '@chamado/core/testing';
import { asTheDesk, type Tenancy } from '../pg/wall.ts';
import { documentOf, rowsFor } from '../pg/ticket.row.ts';
import { openingOf } from './histories.ts';

const BATCH = 500;
const MINUTE_MS = 60_000;
const subjects = ['Erro ao confirmar pedido', 'NF-e rejeitada', 'Impressão não saiu', 'Relatório em branco', 'Senha'];
const customers: readonly Person[] = [aRequester(), aColleague(), aStranger()];

/** Adds `count` tickets with their openings to a tenant that was begun, one a minute before the other, of many companies. */
export async function plantMany(given: Tenancy, count: number, profile: PortalProfile = aProfile()): Promise<void> {
  const { tenant } = given;
  const rowOf = rowsFor(tenant, profile);
  for (let from = 0; from < count; from += BATCH) {
    const tickets = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => manyOf(from + at));
    await asTheDesk(given, async (tx) => {
      await tx.insertInto('tickets').values(tickets.map(rowOf)).execute();
      await tx
        .insertInto('documents')
        .values(tickets.map((ticket) => documentOf(tenant, ticket)))
        .execute();
      const entries = tickets.map((ticket) => ({
        ...{ tenant, ticket_id: ticket.id, version: 1, internal: false, files: [] },
        entry: JSON.stringify(openingOf(ticket)),
      }));
      await tx.insertInto('entries').values(entries).execute();
    });
  }
}

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
