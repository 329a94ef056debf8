/** A report as it is asked for: which tickets, side by side by what, and which figures of them (PWS 2.7.4, P18; TOTALL 3, T3). */
import * as z from 'zod/mini';
import { Filter } from '../query/query.schema.ts';
import { stages } from '../shared/stages.ts';

/** By how long a stretch tickets are counted; a week begins on Monday. */
export const Period = z.enum(['day', 'week', 'month']);
export type Period = z.infer<typeof Period>;

const counts = ['tickets', 'open', 'inService', 'closed', 'critical', 'slaKept', 'slaMissed', 'slaRunning'] as const;
const means = ['slaShare', 'firstAnswer', 'resolution', 'deskTime', 'customerTime', 'rating'] as const;
const stageTimes = stages.map((stage) => `time.${stage}` as const);

/**
 * A figure of a group of tickets. Counted: `tickets`; `open`, `inService`, `closed` (the map of TOTALL 3); `critical`;
 * `slaKept`, `slaMissed`, `slaRunning` (no verdict yet). Means: `slaShare` of those judged (0…1), `rating`, and in hours
 * `firstAnswer` from the opening, `resolution` from opening to end, `deskTime` and `customerTime` by whose turn it was, and
 * `time.<stage>` of those that stood there.
 */
export const Measure = z.enum([...counts, ...means, ...stageTimes]);
export type Measure = z.infer<typeof Measure>;

const date = z.iso.date();

/**
 * `by`: one row for each value of these, `period`, `technician`, `requester`, `company`, `asset`, `stage`, `status`,
 * `reason` (the profile's coverage field), `coverage`, `form`, or `fields.<name>` of a form; none gives one row of all.
 * `from` and `until` are days of the profile's zone, both included, of the `moment` that counts.
 */
export const ReportDefinition = z.object({
  by: z._default(z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(3))), []),
  period: z._default(Period, 'month'),
  moment: z._default(z.enum(['openedAt', 'endedAt']), 'openedAt'),
  from: z.optional(date),
  until: z.optional(date),
  filters: z._default(z.readonly(z.array(Filter).check(z.maxLength(50))), []),
  measures: z._default(z.readonly(z.array(Measure).check(z.minLength(1), z.maxLength(30))), [
    ...(['tickets', 'open', 'inService', 'closed', 'slaKept', 'slaMissed', 'firstAnswer', 'resolution'] as const),
  ]),
  /** Hours of the running clock, or of the profile's working time. */
  hours: z._default(z.enum(['elapsed', 'business']), 'elapsed'),
});
/** As a caller writes it: everything may be left out. */
export type ReportDefinition = z.input<typeof ReportDefinition>;
/** As it is run. */
export type ReportAsked = z.output<typeof ReportDefinition>;

/** One figure, and how many tickets it speaks of; null where it speaks of none. */
export const ReportCell = z.object({ value: z.nullable(z.number()), tickets: z.int() });
export type ReportCell = z.infer<typeof ReportCell>;

/** `keys` and `labels` as in `by`, null where a ticket has none; a period's key is its first day. `cells` as in `measures`. */
export const ReportRow = z.object({
  keys: z.readonly(z.array(z.nullable(z.string()))),
  labels: z.readonly(z.array(z.nullable(z.string()))),
  cells: z.readonly(z.array(ReportCell)),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** What came of a definition, at a moment. `total` is of all tickets together, never a sum of means. */
export const Report = z.object({
  by: z.readonly(z.array(z.string())),
  measures: z.readonly(z.array(Measure)),
  rows: z.readonly(z.array(ReportRow)),
  total: ReportRow,
});
export type Report = z.infer<typeof Report>;
