/** Reports over a desk's tickets and timelines (P18, T3). */
import type { ReportPort } from '../port/report-port.ts';
import type { ReadGiven, RecordDesk } from '../port/records.ts';
import { ticketColumns } from '../port/ticket.columns.ts';
import { evaluate } from '../query/evaluate.ts';
import { matcherFor } from '../query/filter.ts';
import { parse } from '../shared/parse.ts';
import { maySee } from '../ticket/ticket.access.ts';
import { needsTimelines, type Told } from './report.facts.ts';
import { runReport, ticketsBehind, type ReportGiven } from './report.rules.ts';
import { Measure, ReportDefinition, type ReportAsked } from './report.schema.ts';

/** The reports of `desk`. */
export const reportsFor = (desk: RecordDesk): ReportPort => ({
  run: (definition, options) =>
    desk.read(options, async (given) => {
      const asked = parse(ReportDefinition, definition);
      return runReport(asked, await toldIn(given, asked, asked.measures), await givenIn(given, asked));
    }),
  tickets: (definition, { keys, measure: named }, options) =>
    desk.read(options, async (given) => {
      const asked = parse(ReportDefinition, definition);
      const measure = parse(Measure, named);
      const told = await toldIn(given, asked, [measure]);
      const figure = { measure, ...(keys && { keys }) };
      const behind = new Set(ticketsBehind(asked, told, await givenIn(given, asked), figure));
      return evaluate(
        ticketColumns(given.profile),
        told.map(({ ticket }) => ticket).filter(({ id }) => behind.has(id)),
        {
          sort: [{ column: 'openedAt', direction: 'descending' }],
          ...(options?.after !== undefined && { after: options.after }),
        },
      );
    }),
});

/** The tickets this person sees that the filters leave, with their timelines where a figure is read off them. */
async function toldIn(
  { records, me, profile }: ReadGiven,
  { filters }: ReportAsked,
  measures: readonly Measure[],
): Promise<readonly Told[]> {
  const matches = matcherFor(ticketColumns(profile), { filters });
  const tickets = (await records.tickets()).filter((ticket) => maySee(me, ticket) && matches(ticket));
  const timelines = measures.some(needsTimelines) ? await records.timelines() : null;
  return tickets.map((ticket) => ({ ticket, entries: timelines?.get(ticket.id) ?? [] }));
}

async function givenIn({ records, profile, at }: ReadGiven, { by }: ReportAsked): Promise<ReportGiven> {
  const assets = by.includes('asset') ? await records.list('asset') : [];
  return { profile, at, assets: new Map(assets.map(({ id, serial, model }) => [id, `${model} · ${serial}`])) };
}
