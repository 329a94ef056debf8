/** Putting something on the agenda: one rule, for an order on a ticket and for an appointment that is free of any (I10, I11). */
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { atFault, orderFaults, type OrderLists } from '../work-order/work-order.rules.ts';
import type { WorkOrder } from '../work-order/work-order.schema.ts';
import { bookingRefusal, type Booked } from './agenda.access.ts';
import type { Appointment } from './appointment.schema.ts';
import { doubleBooked, inTheWay, monthsOf } from './overlap.rules.ts';

/** What is to be done when, and on which ticket or ground. */
export type Wish = { readonly order: WorkOrder } & Pick<Appointment, 'ticketId' | 'territory' | 'place'>;

/** What a desk knows of its agenda where something is put on it. */
export type AgendaKnown = {
  /** Whatever the agenda holds in the months that the wish touches. */
  readonly appointments: readonly Appointment[];
  /** What stands under the order's address already, which the wish then moves. */
  readonly standing: Appointment | undefined;
};

/** Who books, when, and the lists that his desk chooses from. */
export type Booker = { readonly by: Person; readonly at: Instant; readonly lists: OrderLists };

/**
 * The appointment as it is to stand.
 *
 * @throws DeskError `invalid` for an address that another has, or an order with faults; then `not_allowed` with the reason
 * `access`, `territory`, or `double_booked` where the technician is taken.
 */
export function booked({ order, ...where }: Wish, known: AgendaKnown, { by, at, lists }: Booker): Appointment {
  const { appointments, standing } = known;
  const isAnothers = standing !== undefined && standing.ticketId !== where.ticketId;
  const faults = [...(isAnothers ? [{ field: 'id', code: 'taken' }] : []), ...orderFaults(order, lists)];
  if (faults.length > 0) throw atFault(faults);
  refuseBooking(by, { ...where, technician: order.technician });
  if (standing) refuseBooking(by, standing);
  const hindrance = inTheWay(appointments, order);
  if (hindrance) throw doubleBooked(hindrance);
  return {
    ...order,
    ...where,
    bookedBy: standing?.bookedBy ?? refOf(by),
    bookedAt: standing?.bookedAt ?? at,
    updatedAt: at,
    cancelled: null,
    version: (standing?.version ?? 0) + 1,
    months: monthsOf(order),
  };
}

/**
 * The appointment called off: it stays on record, and its technician is free.
 *
 * @throws DeskError `not_allowed` with the reason `access`, `territory`, or `cancelled` where it was called off before.
 */
export function calledOff(standing: Appointment, reason: string, { by, at }: Omit<Booker, 'lists'>): Appointment {
  refuseBooking(by, standing);
  stillStands(standing);
  return { ...standing, cancelled: { reason, at, by: refOf(by) }, updatedAt: at, version: standing.version + 1 };
}

/** @throws DeskError `not_allowed` with the reason `cancelled`. */
export function stillStands({ id, cancelled }: Appointment): void {
  if (!cancelled) return;
  throw new DeskError('not_allowed', `${id} was called off at ${cancelled.at}; right would be a new appointment`, {
    reason: 'cancelled',
  });
}

/** The order that an appointment is of. */
export const orderOf = ({
  id,
  kind,
  technician,
  statusId,
  typeId,
  startsAt,
  endsAt,
  work,
}: Appointment): WorkOrder => ({
  ...{ id, kind, technician, startsAt, endsAt, work },
  ...(statusId !== undefined && { statusId }),
  ...(typeId !== undefined && { typeId }),
});

/** @throws DeskError `not_allowed` with the reason `access` or `territory`. */
export function refuseBooking(person: Person, what: Booked): void {
  const reason = bookingRefusal(person, what);
  if (!reason) return;
  const right = reason === 'territory' ? 'a territory of his own' : 'the desk, or the technician for himself';
  throw new DeskError('not_allowed', `This appointment is not his to book; right would be ${right}`, { reason });
}
