/** Nobody is at two places at once: what of the agenda stands in the way of a new appointment (I11). */
import { byCodePoint } from '../query/code-points.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { PersonId } from '../shared/ids.ts';
import { instantAt, type Instant, millis } from '../shared/instant.ts';
import type { Appointment } from './appointment.schema.ts';

/** From its first moment until the one at which it is over, which is already outside. */
export type Stretch = { readonly startsAt: Instant; readonly endsAt: Instant };

/** A technician's time, wanted for the appointment `id`. */
export type Wanted = Stretch & { readonly id: string; readonly technician: { readonly id: PersonId } };

/** Whether two stretches share a moment. What begins as the other ends only touches it. */
export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** The earliest appointment that keeps the technician busy meanwhile; itself and what was called off never do. */
export function inTheWay(appointments: readonly Appointment[], wanted: Wanted): Appointment | null {
  const busy = appointments.filter(
    (one) =>
      one.id !== wanted.id && !one.cancelled && one.technician.id === wanted.technician.id && overlaps(one, wanted),
  );
  return busy.sort((one, other) => byCodePoint(one.startsAt, other.startsAt))[0] ?? null;
}

/**
 * The refusal of a technician who is taken: it names what is in the way. Whoever may book a technician sees all that he
 * has, so this tells nobody more than he may know.
 */
export function doubleBooked({ technician, id, startsAt, endsAt }: Appointment): DeskError {
  const fields = [{ field: 'startsAt', code: 'double_booked', params: { id, startsAt, endsAt } }];
  return new DeskError(
    'not_allowed',
    `${technician.name} is taken by ${id} from ${startsAt} until ${endsAt}; right would be a time he is free`,
    { reason: 'double_booked', fields },
  );
}

/** The months of UTC that a stretch touches, in order: an appointment is kept, and looked for, under each of them. */
export function monthsOf({ startsAt, endsAt }: Stretch): readonly string[] {
  // What ends with a month has nothing of the next. A month comes before any moment in it.
  const last = instantAt(Math.max(millis(startsAt), millis(endsAt) - 1));
  const months: string[] = [];
  for (let month = startsAt.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

const monthAfter = (month: string): string => {
  const first = new Date(`${month}-01`);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return first.toISOString().slice(0, 7);
};
