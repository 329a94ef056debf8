/** What a transaction knows of the agenda when an order is put on a ticket (I10, I11). */
import * as z from 'zod/mini';
import { monthsOf } from '../agenda/overlap.rules.ts';
import { Appointment } from '../agenda/appointment.schema.ts';
import type { AgendaKnown } from '../agenda/booking.rules.ts';
import { Team } from '../directory/territory.schema.ts';
import { parse } from '../shared/parse.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { StorageReader } from './desk-storage.ts';
import { keyOf } from './record-row.ts';

/** What stands around the order that `command`, as it came from outside, brings; undefined where it brings none. */
export async function agendaIn(tx: StorageReader, command: unknown): Promise<AgendaKnown | undefined> {
  const { data } = z.safeParse(TicketCommand, command);
  if (data?.type !== 'ticket.scheduleOrder') return undefined;
  const { order } = data;
  const standing = await tx.record('appointment', order.id);
  const teams = await tx.records('team');
  const found = new Map<string, Appointment>();
  for (const month of monthsOf(order))
    for (const record of await tx.records('appointment', keyOf('appointment', { months: month }))) {
      const one = parse(Appointment, record, 'corrupted');
      found.set(one.id, one);
    }
  return {
    appointments: [...found.values()],
    standing: standing === undefined ? undefined : parse(Appointment, standing, 'corrupted'),
    teams: teams.map((team) => parse(Team, team, 'corrupted')),
  };
}
