/** Who is planned together in every world, and the days that cases book: far ahead, so that no desk's own clock has passed them. */
import { anAttendant, aTechnician } from '@chamado/core/testing';
import type { Booking } from '@chamado/core/agenda';

/** Bruno and Ana are sent together; Davi alone. */
export const agendaTeam = { id: 'rua', label: 'Rua', members: [aTechnician().id, anAttendant().id] } as const;

/** A working Monday. */
export const MONDAY = '2093-03-09';

/** That time in São Paulo on the Monday, or so many days after it. */
export const on = (time: string, days = 0): string =>
  new Date(Date.parse(`${MONDAY}T${time}:00.000-03:00`) + days * 86_400_000).toISOString();

/** Bruno's time on the Monday. */
export const aBooking = (from: string, until: string, over: Partial<Booking> = {}): Booking => ({
  kind: 'workOrder',
  technicianId: aTechnician().id,
  startsAt: on(from),
  endsAt: on(until),
  work: 'Trocar o rolete',
  ...over,
});
