/** Entry `@chamado/core/import`: another system's event log, read as commands and driven through the lifecycle. */
export { readCsv, type CsvRow } from './csv.read.ts';
export { ImportMapping } from './import.mapping.schema.ts';
export { planImport, type PlannedEvent, type PlannedReading, type PlannedTicket } from './import.plan.ts';
export { driveTicket, type DrivenTicket, type Importing, type RefusedEvent } from './import.drive.ts';
export { reportOf, type ImportReport, type RefusalKind } from './import.report.ts';
export { helpdeskLog } from './helpdesk-log.mapping.ts';
