/** Builders of what stands on an agenda. */
import type { AgendaItem } from '../agenda/agenda.schema.ts';
import { Appointment } from '../agenda/appointment.schema.ts';
import { monthsOf } from '../agenda/overlap.rules.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { anAttendant, aTechnician, type Over } from './people.ts';
import { AT } from './tickets.ts';

/** Bruno Salles, from 10:00 until 11:00 of Monday 9 March 2026 in São Paulo, free of any ticket; its months follow its times. */
export function anAppointment(over: Over<typeof Appointment> = {}): Appointment {
  const times = { startsAt: '2026-03-09T13:00:00.000Z', endsAt: '2026-03-09T14:00:00.000Z', ...over };
  return parse(Appointment, {
    id: 'order-1',
    kind: 'workOrder',
    technician: refOf(aTechnician()),
    work: 'Trocar o rolete',
    ticketId: null,
    territory: null,
    bookedBy: refOf(anAttendant()),
    bookedAt: AT,
    updatedAt: AT,
    cancelled: null,
    version: 1,
    months: monthsOf(times),
    ...times,
  });
}

/** An appointment as the desk sees it on the agenda. */
export function anAgendaItem(over: Over<typeof Appointment> = {}): AgendaItem {
  const appointment = anAppointment(over);
  const { id, kind, startsAt, endsAt, technician, ticketId, cancelled, version } = appointment;
  const item = { id, kind, startsAt, endsAt, ticketId, version, appointment };
  return { ...item, technicianName: technician.name, cancelled: cancelled !== null };
}
