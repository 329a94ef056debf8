/** What comes due without anybody asking: the desk's own commands, each in a transaction of its own (TOTALL 11.2 Obs, T15). */
import { applyIn, dueCommands, toldOf, type Ticket, type TicketId } from '@chamado/core';
import { actIn } from './acting.ts';
import { readTicket } from './storage.reader.ts';
import type { PgDesk } from './pg.desk.ts';
import { asTheDesk } from './wall.ts';

/** Applies what is due now; answers how many commands that were. Any number of processes may do so at once. */
export async function applyDue(desk: PgDesk): Promise<number> {
  await desk.ready();
  let applied = 0;
  for (const id of await dueNow(desk)) if (await applyOne(desk, id)) applied += 1;
  return applied;
}

const dueNow = ({ database, tenant, now, profile }: PgDesk): Promise<readonly TicketId[]> =>
  asTheDesk({ database, tenant }, async (tx) => {
    const rows = await tx
      .selectFrom('tickets')
      .select('id')
      .where('tenant', '=', tenant)
      .where('awaiting_since', 'is not', null)
      .execute();
    const waiting: Ticket[] = [];
    for (const { id } of rows) {
      const ticket = await readTicket(tx, tenant, id);
      if (ticket) waiting.push(ticket);
    }
    return dueCommands(waiting, now(), profile.policy).map(({ ticket }) => ticket.id);
  });

/** Decided on the ticket as it stands now: somebody, or another process, may have been faster. */
const applyOne = (desk: PgDesk, id: TicketId): Promise<boolean> =>
  actIn(desk, async (tx, given) => {
    const ticket = await tx.ticket(id);
    const [due] = dueCommands(ticket ? [ticket] : [], given.at, given.profile.policy);
    if (!due) return { result: false, told: [] };
    return { result: true, told: toldOf(await applyIn(tx, given, { id, command: due.command })) };
  });
