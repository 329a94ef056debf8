/** What a transaction knows of the agenda when an order is put on a ticket (I10, I11). */
import * as z from 'zod/mini';
import { monthsOf } from '../agenda/overlap.rules.ts';
import { Appointment } from '../agenda/appointment.schema.ts';
import { endText } from '../agenda/agenda.words.ts';
import type { AgendaKnown } from '../agenda/booking.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { parse } from '../shared/parse.ts';
import { textOf } from '../shared/text.ts';
import { isFinal } from '../ticket/stage.schema.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { StorageReader } from './desk-storage.ts';
import type { Decision } from './open.decision.ts';
import { keyOf } from './record-row.ts';

/** What stands around the order that `command`, as it came from outside, brings; undefined where it brings none. */
export async function agendaIn(tx: StorageReader, command: unknown): Promise<AgendaKnown | undefined> {
  const { data } = z.safeParse(TicketCommand, command);
  if (data?.type !== 'ticket.scheduleOrder') return undefined;
  const { order } = data;
  const standing = await tx.record('appointment', order.id);
  const found = new Map<string, Appointment>();
  for (const month of monthsOf(order))
    for (const record of await tx.records('appointment', keyOf('appointment', { months: month }))) {
      const one = parse(Appointment, record, 'corrupted');
      found.set(one.id, one);
    }
  return {
    appointments: [...found.values()],
    standing: standing === undefined ? undefined : parse(Appointment, standing, 'corrupted'),
  };
}

/** A ticket's appointments to come, called off as it ends: nobody goes there any more, and whoever was to go is free. */
export async function endedWith(
  tx: StorageReader,
  { ticket, entry }: Decision,
  { locale, ticketNoun }: PortalProfile,
): Promise<readonly Appointment[]> {
  const { at, by, from, to, command } = entry;
  if (!isFinal(to.stage) || (from && isFinal(from.stage))) return [];
  const found = await tx.records('appointment', keyOf('appointment', { ticketId: ticket.id }));
  const reason = endText(`${textOf(ticketNoun.one, locale)} ${ticket.number}`, command, locale);
  return found
    .map((record) => parse(Appointment, record, 'corrupted'))
    .filter(({ cancelled, startsAt }) => !cancelled && at < startsAt)
    .map((one) => ({ ...one, cancelled: { reason, at, by }, updatedAt: at, version: one.version + 1 }));
}
