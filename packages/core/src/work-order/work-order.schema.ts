/** Planned field work (O.S.), as it is put on the agenda (Integrator 1.8, I10). */
import * as z from 'zod/mini';
import { PersonId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** The agenda's two kinds of appointment: a work order, and a survey of the place before there is one (Integrator 1.8.2.1). */
export const AppointmentKind = z.enum(['workOrder', 'siteSurvey']);
export type AppointmentKind = z.infer<typeof AppointmentKind>;

/** Who goes when, to do what: an order of work, or a survey of the place before it. */
export const WorkOrder = z.object({
  /** The appointment's address too: the same order again moves it. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: AppointmentKind,
  technician: PersonRef,
  /** How the order stands, by the profile's catalogue `workOrderStatuses` (Integrator 1.8.1.1). */
  statusId: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** The type of order, by the profile's catalogue `workOrderTypes` (Integrator 1.8.1.2). */
  typeId: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  startsAt: Instant,
  endsAt: Instant,
  /** What is to be done there (Integrator 1.8.1.4, Obs). */
  work: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'give a time from 00:00 to 23:59, such as 14:30'));

/** When an order is, as the operator fills it in (Integrator 1.8.1.3, 1.8.1.4): of start, until and duration, two are enough. */
export const OrderTimes = z.object({
  /** A day of the desk's zone; today where it is left out. */
  date: z.optional(z.iso.date()),
  start: z.optional(clock),
  until: z.optional(clock),
  /** The duration. */
  minutes: z.optional(z.int().check(z.positive())),
});
export type OrderTimes = z.infer<typeof OrderTimes>;

/** Who is to do what, as the operator fills it in (Integrator 1.8.1, 1.8.1.1, 1.8.1.2). */
export const OrderTask = z.object({
  kind: z._default(AppointmentKind, 'workOrder'),
  technicianId: PersonId,
  statusId: WorkOrder.shape.statusId,
  typeId: WorkOrder.shape.typeId,
  work: WorkOrder.shape.work,
});
export type OrderTask = z.infer<typeof OrderTask>;

/** The order's form whole, as a screen hands it in. */
export type WorkOrderForm = OrderTimes & z.input<typeof OrderTask>;
