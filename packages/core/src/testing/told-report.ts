/** Reports over the four tickets of `told-tickets.ts`, as tests ask for them. */
import type { Told } from '../report/report.facts.ts';
import { runReport } from '../report/report.rules.ts';
import { Report, ReportDefinition, type Measure } from '../report/report.schema.ts';
import { parse } from '../shared/parse.ts';
import { all, given } from './told-tickets.ts';

/** A report over these tickets, read back as it travels. */
export const run = (definition: ReportDefinition, of: readonly Told[] = all) => {
  const report = runReport(parse(ReportDefinition, definition), of, given);
  return parse(Report, report);
};
/** Each row's keys and figures. */
export const figures = (definition: ReportDefinition, of?: readonly Told[]) =>
  run(definition, of).rows.map(({ keys, cells }) => [...keys, ...cells.map(({ value }) => value)]);
/** The figures of all tickets together. */
export const totals = (measures: readonly Measure[], over: ReportDefinition = {}, of?: readonly Told[]) =>
  run({ ...over, measures }, of).total.cells.map(({ value }) => value);
