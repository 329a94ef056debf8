/** What one person writes to a desk's agenda: on a ticket, the ticket tells of it in the same transaction. */
import type { RecordReader, WriteRecords } from '../port/records.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { PersonId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { PersonRef } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { canApply } from '../ticket/ticket.apply.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { atFault, mayBeSent } from '../work-order/work-order.rules.ts';
import { appointmentsIn, standingIn } from './agenda-reads.port.ts';
import { Booking, CallOff, Move } from './agenda.schema.ts';
import type { Appointment } from './appointment.schema.ts';
import { calledOffText } from './agenda.words.ts';
import { booked, calledOff, orderOf, refuseBooking, stillStands, type Wish } from './booking.rules.ts';

/** The appointment a write is for, and the version that was seen of it. */
export type Seen = { readonly id: string; readonly version: number };

export async function scheduled(given: WriteRecords, asked: unknown): Promise<Appointment> {
  const { technicianId, ticketId = null, place, territory = null, ...told } = parse(Booking, asked);
  // Before anybody is looked for: a customer cannot ask who works here.
  refuseBooking(given.me, { technician: { id: technicianId }, ticketId, territory });
  const technician = await technicianIn(given.records, technicianId);
  const order = { ...told, id: given.newId(), technician };
  return kept(given, { order, ticketId, territory, ...(place !== undefined && { place }) });
}

export async function moved(given: WriteRecords, seen: Seen, asked: unknown): Promise<Appointment> {
  const { appointment } = await standingIn(given.records, given.me, seen.id);
  const { startsAt, endsAt, technicianId } = parse(Move, asked);
  stillAt(appointment, seen.version);
  stillStands(appointment);
  const technician = technicianId ? await technicianIn(given.records, technicianId) : appointment.technician;
  const { ticketId, territory, place } = appointment;
  const order = { ...orderOf(appointment), startsAt, endsAt, technician };
  return kept(given, { order, ticketId, territory, ...(place !== undefined && { place }) });
}

export async function canceled(given: WriteRecords, seen: Seen, asked: unknown): Promise<Appointment> {
  const { records, me, at, profile } = given;
  const { appointment: standing } = await standingIn(records, me, seen.id);
  const { reason } = parse(CallOff, asked);
  stillAt(standing, seen.version);
  const appointment = calledOff(standing, reason, { by: me, at });
  await records.put('appointment', appointment);
  const ticket = standing.ticketId && (await records.ticket(standing.ticketId));
  const told: TicketCommand = { type: 'ticket.comment', text: calledOffText(standing, reason, profile) };
  if (ticket && canApply(ticket, told, { by: me, at }, profile.policy)) await records.apply(ticket.id, told);
  records.tell({ kind: 'agenda' });
  return appointment;
}

/** The wish as it stands on the agenda: by way of its ticket, where it is on one. */
async function kept(given: WriteRecords, wish: Wish): Promise<Appointment> {
  const { records, me, at, profile } = given;
  const { order, ticketId } = wish;
  if (ticketId !== null) {
    await records.apply(ticketId, { type: 'ticket.scheduleOrder', order }).catch(asBooking);
    const appointment = await records.get('appointment', order.id);
    if (!appointment) throw new DeskError('corrupted', `The order ${order.id} did not come to stand on the agenda`);
    return appointment;
  }
  const known = {
    appointments: await appointmentsIn(records, order),
    standing: await records.get('appointment', order.id),
  };
  const appointment = booked(wish, known, { by: me, at, lists: profile.catalogues });
  await records.put('appointment', appointment);
  records.tell({ kind: 'agenda' });
  return appointment;
}

async function technicianIn(records: RecordReader, id: PersonId): Promise<PersonRef> {
  const person = (await records.people({ ids: [id] })).find((one) => one.id === id);
  if (person && mayBeSent(person)) return refOf(person);
  throw atFault([{ field: 'technicianId', code: 'not_a_choice' }]);
}

function stillAt({ id, version }: Appointment, seen: number): void {
  if (version === seen) return;
  const message = `${id} was written since: it is at version ${String(version)}, and ${String(seen)} was seen`;
  throw new DeskError('conflict', message);
}

/** What a ticket says of its order, in the words of a booking: `order.startsAt` is the booking's `startsAt`. */
function asBooking(thrown: unknown): never {
  const error = DeskError.from(thrown);
  const { code, message, reason } = error;
  const fields = error.fields.map((fault) => ({ ...fault, field: inBooking(fault.field) }));
  throw new DeskError(code, message, { fields, cause: error, ...(reason !== null && { reason }) });
}

const inBooking = (field: string): string =>
  field === 'order.technician' ? 'technicianId' : field.replace(/^order\./, '');
