/** Entry `@chamado/core/report`: figures over tickets, each explained by the tickets behind it, and histories. */
export { historyOfAsset, historyOfTicket, type AssetEvent, type HistoryLine } from './histories.ts';
export { kindOf, needsTimelines, type MeasureKind, type Told } from './report.facts.ts';
export { offeredReports, type OfferedReport } from './report.offered.ts';
export { runReport, ticketsBehind, type ReportGiven } from './report.rules.ts';
export { Measure, Period, Report, ReportCell, ReportDefinition, ReportRow, type ReportAsked } from './report.schema.ts';
export { reportColumns, reportLines } from './report.table.ts';
export { placeOf, serviceMap, type Place } from './service-map.ts';
export { durationsOf, firstAnsweredAt, verdictOn, type Stay, type Verdict } from './service-times.rules.ts';
export { elapsedHours, workingClock, type HoursBetween } from './working-clock.ts';
