/** What core asks of a backend, and what it decides for one: all of it is part of the entry `@chamado/core`. */
export type { MailPort } from './mail-port.ts';
export type { ContactFormPort } from './contact-form-port.ts';
export type { Figure, ReportPort } from './report-port.ts';
export type { SalesPort } from './sales-port.ts';
export type { CallOptions, WriteOptions } from './call.ts';
export type {
  Backend,
  DeskPort,
  FilePort,
  FileUpload,
  KnowledgePort,
  SessionPort,
  TicketPage,
  TicketPort,
} from './desk-port.ts';
export type { InboxPort } from './inbox-port.ts';
export type { ResumableRun, ScriptPort } from './script-port.ts';
export type { SupplyPort } from './supply-port.ts';
export type { AgendaPage, AgendaPort, SeenAppointment } from './agenda-port.ts';
export type { TaskPort } from './task-port.ts';
export type { UnsentBody, UnsentPort, UnsentWrite } from './unsent-port.ts';
export { Change } from './change.schema.ts';
export type { ContactPort, DirectoryPort } from './directory-port.ts';
export { decideApply, repeatedBy, type ApplyRequest } from './apply.decision.ts';
export { dueCommands, theDesk, type DueCommand } from './due.rules.ts';
export { erpNumbering } from './erp.rules.ts';
export { fileRefusal, fileType } from './file-limits.rules.ts';
export { answered } from './answered.ts';
export {
  attachable,
  decidePut,
  decideRemove,
  filesOf,
  readableBy,
  type Carrier,
  type StoredFile,
} from './file.rules.ts';
export { deskId, KEPT_DAYS, keptKey, keptPrefix } from './kept-here.ts';
export { maySignIn, stillHere } from './still-here.ts';
export { withPage } from './my-page.rules.ts';
export { decideOpen, type Circumstances, type Decision, type OpenRequest } from './open.decision.ts';
export { fingerprintOf, isRepeat } from './operation.rules.ts';
export type { DeskStorage, RecordRow, StorageReader, StorageWriter, Told, Verb, Written } from './desk-storage.ts';
export { outboxPage } from './outbox.ts';
export type { RecordKind, RecordOf, RecordSeed } from './record-kinds.ts';
export { recordPorts, type RecordPorts } from './record-ports.ts';
export { seededRows, type Where } from './record-row.ts';
export {
  recordDesk,
  type Moment,
  type ReadGiven,
  type RecordDesk,
  type RecordReader,
  type RecordWriter,
  type WriteRecords,
} from './records.ts';
export {
  applyAllIn,
  applyIn,
  openIn,
  toldOf,
  toldOfAll,
  type CommandGiven,
  type CommandsGiven,
  type WriteGiven,
} from './ticket.writes.ts';
export { ticketVerbs } from './ticket.verbs.ts';
export type { FieldWork } from './field-work.rules.ts';
export { searchedColumns, ticketColumns } from './ticket.columns.ts';
export { countByStage, stageCounts } from './ticket.count.ts';
export { withinScope } from './ticket-query.rules.ts';
export { usualQuery } from './usual-query.rules.ts';
export { Scope, TicketQuery, type AskedQuery, type StageCounts } from './ticket-query.schema.ts';
export { inScope, mayName, mayReadMail, seesEveryTicket, visibleTimeline, visibleTo } from './visibility.rules.ts';
