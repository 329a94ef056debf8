/** What a report counts of one ticket, reckoned once. */
import type { Instant } from '../shared/instant.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Measure } from './report.schema.ts';
import { placeOf } from './service-map.ts';
import { durationsOf, firstAnsweredAt, verdictOn, type Stay } from './service-times.rules.ts';
import type { HoursBetween } from './working-clock.ts';

/** A ticket with its timeline, oldest first; empty where no measure asks for it (`needsTimelines`). */
export type Told = { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] };

/** What each ticket adds to a measure, null nothing. Of a count it adds 1, of a mean its own figure. */
export type Contribution = (told: Told) => number | null;

/** Whether a figure is a number of tickets or a mean over them; `hours` says of a mean that it is a time. */
export type MeasureKind = 'count' | 'share' | 'mean' | 'hours';

/** How a measure's figures are to be read. */
export function kindOf(measure: Measure): MeasureKind {
  if (measure === 'slaShare') return 'share';
  if (measure === 'rating') return 'mean';
  return timed.has(measure) || measure.startsWith('time.') ? 'hours' : 'count';
}
const timed: ReadonlySet<string> = new Set(['firstAnswer', 'resolution', 'deskTime', 'customerTime']);

/** Whether the figure is read off timelines, which cost more to fetch. */
export const needsTimelines = (measure: Measure): boolean =>
  measure.startsWith('sla') || (measure !== 'resolution' && kindOf(measure) === 'hours');

/** Reckons each ticket's stays once, however many figures ask for them. */
export function staysKept(at: Instant, hoursBetween: HoursBetween): (told: Told) => readonly Stay[] {
  const kept = new Map<Told, readonly Stay[]>();
  return (told) => {
    const known = kept.get(told);
    if (known) return known;
    const stays = durationsOf(told.entries, at, hoursBetween);
    kept.set(told, stays);
    return stays;
  };
}

/** How tickets contribute to `measure` at `at`. */
export function contributionTo(
  measure: Measure,
  at: Instant,
  hoursBetween: HoursBetween,
  staysOf: (told: Told) => readonly Stay[],
): Contribution {
  const one = (holds: boolean): number | null => (holds ? 1 : null);
  const verdict = (told: Told) => verdictOn(told.ticket, staysOf(told), at);
  const timeOf =
    (counts: (stay: Stay) => boolean): Contribution =>
    (told) => {
      const stays = staysOf(told).filter(counts);
      return stays.length === 0 ? null : stays.reduce((sum, { hours }) => sum + hours, 0);
    };
  switch (measure) {
    case 'tickets':
      return () => 1;
    case 'open':
    case 'inService':
    case 'closed':
      return ({ ticket }) => one(placeOf(ticket.stage) === measure);
    case 'critical':
      return ({ ticket }) => one(ticket.critical);
    case 'slaKept':
      return (told) => one(verdict(told) === 'kept');
    case 'slaMissed':
      return (told) => one(verdict(told) === 'missed');
    case 'slaRunning':
      return (told) => one(verdict(told) === 'running');
    case 'slaShare':
      return (told) => ({ kept: 1, missed: 0, running: null, none: null })[verdict(told)];
    case 'rating':
      return ({ ticket }) => ticket.rating?.score ?? null;
    case 'resolution':
      return ({ ticket }) => (ticket.endedAt === null ? null : hoursBetween(ticket.openedAt, ticket.endedAt));
    case 'firstAnswer':
      return ({ ticket, entries }) => {
        const answered = firstAnsweredAt(entries);
        return answered === null ? null : hoursBetween(ticket.openedAt, answered);
      };
    case 'deskTime':
      return timeOf(({ turn }) => turn === 'desk');
    case 'customerTime':
      return timeOf(({ turn }) => turn === 'customer');
    default: {
      const stage = measure.slice('time.'.length);
      return timeOf(({ standing }) => standing.stage === stage);
    }
  }
}
