/** What must hold of a visit as it is told, what only looks odd, and what it comes to (PWS 2.7.2, P14). */
import type { MeterReading } from '../directory/asset.schema.ts';
import { millis } from '../shared/instant.ts';
import type { FieldFault } from '../shared/desk-error.ts';
import { isWholeCents, totalOf } from '../shared/money.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { meterFaults } from './meter.rules.ts';
import type { Travel, Visit } from './visit.schema.ts';

/** The visits a timeline tells of, in the order they were told. */
export const visitsIn = (entries: readonly TimelineEntry[]): readonly Visit[] =>
  entries.flatMap(({ command }) => (command.type === 'ticket.registerVisit' ? command.visit : []));

/** The number of the next visit: each counts one from the last. */
export const nextVisitNumber = (entries: readonly TimelineEntry[]): number =>
  Math.max(0, ...visitsIn(entries).map(({ number }) => number)) + 1;

/**
 * Everything that is wrong with a visit, each by its field: it ends after it starts, its number is no other visit's, its
 * meter fits the machine's `readings`, its trip ends after it starts and where the odometer has not run back, and its
 * costs are whole cents.
 */
export function visitFaults(
  visit: Visit,
  earlier: readonly Visit[],
  readings: readonly MeterReading[],
): readonly FieldFault[] {
  const { number, startedAt, endedAt, travel = {} } = visit;
  const next = Math.max(0, ...earlier.map((each) => each.number)) + 1;
  return [
    ...unless(!earlier.some((each) => each.number === number), 'visit.number', 'already_told', { next }),
    ...unless(endedAt > startedAt, 'visit.endedAt', 'not_after_start', { startsAt: startedAt }),
    ...meterFaults(visit, readings),
    ...travelFaults(travel),
  ];
}

function travelFaults(travel: Travel): readonly FieldFault[] {
  const { kmStart, kmEnd, startedAt, endedAt } = travel;
  const costs = ['parking', 'toll', 'otherCosts'] as const;
  return [
    ...unless(kmStart !== undefined || kmEnd === undefined, 'visit.travel.kmStart', 'required'),
    ...unless(kmEnd !== undefined || kmStart === undefined, 'visit.travel.kmEnd', 'required'),
    ...(kmStart !== undefined && kmEnd !== undefined
      ? unless(kmEnd >= kmStart, 'visit.travel.kmEnd', 'below_start', { kmStart })
      : []),
    ...(startedAt !== undefined && endedAt !== undefined
      ? unless(endedAt > startedAt, 'visit.travel.endedAt', 'not_after_start', { startsAt: startedAt })
      : []),
    ...costs.flatMap((cost) => unless(isWholeCents(travel[cost] ?? 0), `visit.travel.${cost}`, 'not_whole_cents')),
  ];
}

/** What looks odd and may yet be so: said before the visit is saved, never refused. */
export type VisitFinding = {
  readonly field: string;
  readonly code: 'before_trip' | 'after_trip' | 'credit_exceeds_pages';
  readonly params: Readonly<Record<string, string | number>>;
};

/** The trip contains the visit, and no more is credited than was printed; or a finding says so. */
export function visitFindings(visit: Visit, billed: { readonly printed: number } | null): readonly VisitFinding[] {
  const { startedAt, endedAt, discountedCopies: credited = 0, travel = {} } = visit;
  const out = travel.startedAt;
  const back = travel.endedAt;
  return [
    ...(out !== undefined && startedAt < out
      ? [{ field: 'visit.startedAt', code: 'before_trip', params: { tripStartedAt: out } } as const]
      : []),
    ...(back !== undefined && endedAt > back
      ? [{ field: 'visit.endedAt', code: 'after_trip', params: { tripEndedAt: back } } as const]
      : []),
    ...(billed && credited > billed.printed
      ? [
          {
            field: 'visit.discountedCopies',
            code: 'credit_exceeds_pages',
            params: { printed: billed.printed },
          } as const,
        ]
      : []),
  ];
}

/** What a visit comes to. Null is what was not told. */
export type VisitFigures = {
  readonly minutes: number;
  /** Out and back, in minutes. */
  readonly tripMinutes: number | null;
  /** As the odometer counted them. */
  readonly km: number | null;
  /** Parking, toll and the rest, in the profile's currency, exact to the cent. */
  readonly costs: number | null;
};

/** The figures of a visit that `visitFaults` finds nothing wrong with. */
export function visitFigures({ startedAt, endedAt, travel = {} }: Visit): VisitFigures {
  const { kmStart, kmEnd, parking, toll, otherCosts } = travel;
  const costs = [parking, toll, otherCosts].filter((cost) => cost !== undefined);
  return {
    minutes: minutesBetween(startedAt, endedAt),
    tripMinutes:
      travel.startedAt === undefined || travel.endedAt === undefined
        ? null
        : minutesBetween(travel.startedAt, travel.endedAt),
    km: kmStart === undefined || kmEnd === undefined ? null : Math.max(0, kmEnd - kmStart),
    costs: costs.length > 0 ? totalOf(costs) : null,
  };
}

const minutesBetween = (from: string, until: string): number => Math.round((millis(until) - millis(from)) / 60_000);

const unless = (holds: boolean, field: string, code: string, params?: FieldFault['params']): readonly FieldFault[] =>
  holds ? [] : [params ? { field, code, params } : { field, code }];
