/** A report over tickets: pure, so that memory, browser and server count alike, and each figure can name its tickets. */
import { addDays, instantFrom, wallDateAt } from '../calendar/zoned.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { TicketId } from '../shared/ids.ts';
import { dimensionFor, periodAfter, startOf, type Dimension, type Value } from './report.dimensions.ts';
import { contributionTo, kindOf, staysKept, type Told } from './report.facts.ts';
import type { Measure, Report, ReportAsked, ReportCell, ReportRow } from './report.schema.ts';
import { elapsedHours, workingClock, type HoursBetween } from './working-clock.ts';

/** When and under which profile; `assets` names machines by address. */
export type ReportGiven = {
  readonly profile: PortalProfile;
  readonly at: Instant;
  readonly assets: ReadonlyMap<string, string>;
};

/** What `asked` comes to over these tickets, which are all that it is about: filters have been applied. */
export function runReport(asked: ReportAsked, told: readonly Told[], given: ReportGiven): Report {
  const { rows, cellsOf, all } = groupsOf(asked, told, given);
  const total = { keys: asked.by.map(() => null), labels: asked.by.map(() => null), cells: cellsOf(all) };
  return { by: asked.by, measures: asked.measures, rows, total };
}

/** The tickets behind one figure: those of the row (of the total, without `keys`) that add to the measure; in the order of their ids. */
export function ticketsBehind(
  asked: ReportAsked,
  told: readonly Told[],
  given: ReportGiven,
  { keys, measure }: { readonly keys?: ReportRow['keys']; readonly measure: Measure },
): readonly TicketId[] {
  const { groups, all, contribution: contributionOf } = groupsOf(asked, told, given);
  const group = keys === undefined ? all : (groups.get(JSON.stringify(keys))?.told ?? []);
  const contribution = contributionOf(measure);
  return group
    .filter((one) => contribution(one) !== null)
    .map(({ ticket }) => ticket.id)
    .sort();
}

type Group = { readonly values: readonly Value[]; readonly told: Told[] };

function groupsOf(asked: ReportAsked, told: readonly Told[], given: ReportGiven) {
  const { profile, at, assets } = given;
  const dimensions = asked.by.map((name) => dimensionFor(name, asked, profile, assets));
  const all = told.filter(within(asked, profile.calendar.timeZone));
  const hours = clockFor(asked, all, given);
  const groups = new Map<string, Group>();
  for (const one of all) {
    const values = dimensions.map(({ read }) => read(one.ticket));
    const name = nameOf(values);
    const group = groups.get(name) ?? { values, told: [] };
    if (group.told.length === 0) groups.set(name, group);
    group.told.push(one);
  }
  const staysOf = staysKept(at, hours);
  const contribution = (measure: Measure) => contributionTo(measure, at, hours, staysOf);
  const contributions = asked.measures.map((measure) => ({ kind: kindOf(measure), of: contribution(measure) }));
  const cellsOf = (group: readonly Told[]): readonly ReportCell[] =>
    contributions.map(({ kind, of }) => {
      let [sum, tickets] = [0, 0];
      for (const one of group) {
        const added = of(one);
        if (added === null) continue;
        sum += added;
        tickets += 1;
      }
      if (kind === 'count') return { value: sum, tickets };
      return { value: tickets === 0 ? null : sum / tickets, tickets };
    });
  const rows = ordered([...groups.values(), ...emptyPeriods(asked, groups, given)], dimensions).map(
    ({ values, told: of }): ReportRow => ({
      keys: values.map(({ key }) => key),
      labels: values.map(({ label }) => label),
      cells: cellsOf(of),
    }),
  );
  return { groups, rows, cellsOf, all, contribution };
}

const nameOf = (values: readonly Value[]): string => JSON.stringify(values.map(({ key }) => key));

/** Whether a ticket's moment lies within the days asked for; one that has none is in no report by it. */
function within({ from, until, moment }: ReportAsked, timeZone: string): (told: Told) => boolean {
  const first = from === undefined ? '' : instantFrom(`${from}T00:00`, timeZone);
  const end = until === undefined ? '~' : instantFrom(`${addDays(until, 1)}T00:00`, timeZone);
  return ({ ticket }) => {
    const at = ticket[moment];
    return at !== null && at >= first && at < end;
  };
}

function clockFor(asked: ReportAsked, told: readonly Told[], { profile, at }: ReportGiven): HoursBetween {
  if (asked.hours === 'elapsed') return elapsedHours;
  const first = told.reduce((least, { ticket }) => (ticket.openedAt < least ? ticket.openedAt : least), at);
  return workingClock(profile.calendar, first, at);
}

/** Rows of periods without a ticket: a gap in a column of months is a figure too. */
function emptyPeriods(
  { by, period, from, until }: ReportAsked,
  groups: ReadonlyMap<string, Group>,
  { profile, at }: ReportGiven,
): readonly Group[] {
  if (by.length !== 1 || by[0] !== 'period') return [];
  const known = [...groups.values()].flatMap(({ values }) => values[0]?.key ?? []).sort();
  const first = from ?? known[0];
  if (first === undefined) return [];
  const today = wallDateAt(at, profile.calendar.timeZone);
  const last = until ?? known.at(-1) ?? today;
  const empty: Group[] = [];
  for (let start = startOf(first, period), n = 0; start <= last; start = periodAfter(start, period), n += 1) {
    if (n === MOST_PERIODS) throw tooMany(period);
    const values = [{ key: start, label: null }];
    if (!groups.has(nameOf(values))) empty.push({ values, told: [] });
  }
  return empty;
}

const MOST_PERIODS = 2000;

const tooMany = (period: string): DeskError =>
  new DeskError('invalid', `period: more than ${String(MOST_PERIODS)} of one ${period} each; count by longer ones`, {
    fields: [{ field: 'period', code: 'too_long' }],
  });

/** By each dimension in turn: in its own order where it has one, else most tickets first; what has no value comes last. */
function ordered(groups: readonly Group[], dimensions: readonly Dimension[]): readonly Group[] {
  const sizes = dimensions.map((_, at) => {
    const size = new Map<string | null, number>();
    for (const { values, told } of groups) {
      const key = values[at]?.key ?? null;
      size.set(key, (size.get(key) ?? 0) + told.length);
    }
    return size;
  });
  return [...groups].sort((one, other) => {
    for (const [at, { order }] of dimensions.entries()) {
      const [a, b] = [one.values[at]?.key ?? null, other.values[at]?.key ?? null];
      if (a === b) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      const bySize = order ? 0 : (sizes[at]?.get(b) ?? 0) - (sizes[at]?.get(a) ?? 0);
      if (bySize !== 0) return bySize;
      return compared(order ? order(a) : a, order ? order(b) : b);
    }
    return 0;
  });
}

const compared = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);
