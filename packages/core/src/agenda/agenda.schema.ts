/** What is asked of an agenda, as it is checked at the edge (Integrator 1.8.2.1, I11). */
import * as z from 'zod/mini';
import { Query } from '../query/query.schema.ts';
import { PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { AppointmentKind, WorkOrder } from '../work-order/work-order.schema.ts';
import { Appointment, Cancellation } from './appointment.schema.ts';

/** How much time is shown at once. */
export const AgendaSpan = z.enum(['day', 'week', 'month']);
export type AgendaSpan = z.infer<typeof AgendaSpan>;

/** Whose appointments: one technician's, a team's, one's own, or everybody's. */
export const AgendaWho = z.union([
  z.enum(['me', 'all']),
  z.object({ technicianId: PersonId }),
  z.object({ teamId: z.string().check(z.minLength(1)) }),
]);
export type AgendaWho = z.infer<typeof AgendaWho>;

/** A question to the agenda. What is left out is as the manual's screen begins: today, by day, everybody, both kinds, none called off. */
export const AgendaQuery = z.extend(Query, {
  limit: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1000),
  view: z._default(AgendaSpan, 'day'),
  /** A day of the profile's zone. */
  date: z.optional(z.iso.date()),
  who: z._default(AgendaWho, 'all'),
  kinds: z._default(z.readonly(z.array(AppointmentKind).check(z.minLength(1))), AppointmentKind.options),
  /** Those called off too. */
  cancelled: z._default(z.boolean(), false),
});
/** As a caller writes it: everything may be left out. */
export type AgendaQuery = z.input<typeof AgendaQuery>;

/** A question for time that nobody has taken yet, within the desk's working hours. */
export const SlotQuery = z.object({
  technicianId: PersonId,
  view: z._default(AgendaSpan, 'day'),
  date: z.optional(z.iso.date()),
  /** How long the work takes. */
  minutes: z._default(z.int().check(z.minimum(5), z.maximum(1440)), 60),
});
export type SlotQuery = z.input<typeof SlotQuery>;

/** What is put on the agenda: an order on a ticket, or an appointment that is free of any. */
export const Booking = z.extend(z.omit(WorkOrder, { id: true, technician: true }), {
  technicianId: PersonId,
  ticketId: z.optional(TicketId),
  place: Appointment.shape.place,
  territory: z.optional(z.string().check(z.minLength(1))),
});
export type Booking = z.input<typeof Booking>;

/** Another time for an appointment, another technician, or both. */
export const Move = z.object({ startsAt: Instant, endsAt: Instant, technicianId: z.optional(PersonId) });
export type Move = z.input<typeof Move>;

/** Why an appointment is called off. */
export const CallOff = z.pick(Cancellation, { reason: true });
export type CallOff = z.input<typeof CallOff>;

/**
 * An appointment as somebody sees it. A customer reads when who comes to his tickets, and no more: `appointment` is then
 * null.
 */
export const AgendaItem = z.object({
  id: z.string(),
  kind: AppointmentKind,
  startsAt: Instant,
  endsAt: Instant,
  technicianName: z.string(),
  ticketId: z.nullable(TicketId),
  cancelled: z.boolean(),
  version: z.int(),
  appointment: z.nullable(Appointment),
});
export type AgendaItem = z.infer<typeof AgendaItem>;
