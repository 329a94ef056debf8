/** When a desk works, and how it promises an answer: data of the profile. */
import * as z from 'zod/mini';
import { Label } from '../shared/text.ts';

/** A name of the IANA list, such as `America/Sao_Paulo`. */
export const TimeZone = z
  .string()
  .check(z.refine(isTimeZone, 'unknown time zone; give an IANA name such as America/Sao_Paulo'));
export type TimeZone = z.infer<typeof TimeZone>;

const opening = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'give a time from 00:00 to 23:59, such as 08:00'));
const closing = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'give a time from 00:01 to 24:00, such as 18:00'));

/** A stretch of work, repeated on its weekdays (1 Monday … 7 Sunday), in the calendar's zone. A lunch break is the room between two. */
export const WorkingHours = z
  .object({
    weekdays: z.readonly(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1))),
    from: opening,
    to: closing,
  })
  .check(
    z.refine(({ from, to }) => from < to, {
      path: ['to'],
      error:
        '"to" must be later than "from"; write a night shift as two, until 24:00 and from 00:00 of the next weekday',
    }),
  );
export type WorkingHours = z.infer<typeof WorkingHours>;

const monthDay = z.string().check(z.refine(isMonthDay, 'give month and day, such as 12-25'));

/** A day without work: one date, the same day every year, or so many days from Easter Sunday (−2 is Good Friday, 60 Corpus Christi). */
export const Holiday = z.union([
  z.object({ date: z.iso.date(), name: Label }),
  z.object({ monthDay, name: Label }),
  z.object({ easter: z.int().check(z.minimum(-80), z.maximum(250)), name: Label }),
]);
export type Holiday = z.infer<typeof Holiday>;

/** A desk's working time: deadlines in business hours count these, and nothing on a holiday (TOTALL 4). */
export const Calendar = z.object({
  timeZone: TimeZone,
  workingHours: z
    .readonly(z.array(WorkingHours).check(z.minLength(1)))
    .check(z.refine(isApart, 'working hours of one weekday overlap; let each begin when the one before has ended')),
  holidays: z.readonly(z.array(Holiday)),
});
export type Calendar = z.infer<typeof Calendar>;

const hours = z.number().check(z.positive(), z.maximum(8_760));

/** How a deadline is computed from the moment of opening; a year at most. */
export const DeadlineRule = z.discriminatedUnion('kind', [
  /** Hours of the running clock, nights and holidays included. `toMonday` moves an end on a weekend to the same time on Monday. */
  z.object({ kind: z.literal('elapsed'), hours, weekend: z.enum(['count', 'toMonday']) }),
  /** Hours of the calendar's working time. */
  z.object({ kind: z.literal('business'), hours }),
]);
export type DeadlineRule = z.infer<typeof DeadlineRule>;

function isTimeZone(name: string): boolean {
  // Some engines also take "+03:00", others do not: a profile must mean the same everywhere.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

// 2000 was a leap year: 02-29 is a day.
function isMonthDay(text: string): boolean {
  return /^\d\d-\d\d$/.test(text) && z.safeParse(z.iso.date(), `2000-${text}`).success;
}

function isApart(stretches: readonly WorkingHours[]): boolean {
  return stretches.every((one, index) =>
    stretches
      .slice(index + 1)
      .every(
        (other) =>
          one.to <= other.from || other.to <= one.from || !one.weekdays.some((day) => other.weekdays.includes(day)),
      ),
  );
}
