/** Appointments: what stands on the agenda, from an order on a ticket or free of any (Integrator 1.8.2, I11). */
import * as z from 'zod/mini';
import { TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { WorkOrder } from '../work-order/work-order.schema.ts';

/** Why, when and by whom an appointment was called off: it stays on record, and keeps nobody busy. */
export const Cancellation = z.object({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
  at: Instant,
  by: PersonRef,
});
export type Cancellation = z.infer<typeof Cancellation>;

/** A technician's time, taken from `startsAt` until `endsAt`, which is already outside. */
export const Appointment = z.extend(WorkOrder, {
  /** The ticket it was ordered on; null where it is free of any. */
  ticketId: z.nullable(TicketId),
  /** Where it is, for one that is free of a ticket. */
  place: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
  /** Whose ground it is on: a technician books himself only within his own. */
  territory: z.nullable(z.string()),
  bookedBy: PersonRef,
  bookedAt: Instant,
  updatedAt: Instant,
  cancelled: z.nullable(Cancellation),
  /** How often it was written, from 1: whoever moves or cancels it names the version he saw. */
  version: z.int().check(z.positive()),
  /** The months of UTC it touches, such as `2026-03`: what a desk finds it by. */
  months: z.readonly(z.array(z.string())),
});
export type Appointment = z.infer<typeof Appointment>;
