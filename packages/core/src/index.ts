/** Entry `@chamado/core`: the domain and the contract of a desk. Knowledge, presets, memory, views and testing have their own. */
export { Attachment } from './shared/attachment.schema.ts';
export {
  DeskError,
  deskErrorCodes,
  type DeskErrorCode,
  type DeskErrorOptions,
  type FieldFault,
} from './shared/desk-error.ts';
export { fold } from './shared/fold.ts';
export { AssetId, CompanyId, ContractId, FileId, OperationId, PersonId, TicketId } from './shared/ids.ts';
export { DAY_MS, Instant, instantAt, millis } from './shared/instant.ts';
export { pageOf, type Page } from './shared/page.ts';
export { parse, Unread, type Output, type Schema } from './shared/parse.ts';
export { Person, PersonRef, Role } from './shared/person.schema.ts';
export { refOf } from './shared/person.ts';
export { Label, textOf } from './shared/text.ts';

export { EstimateStep, Stage, Standing, finalStages, isFinal } from './ticket/stage.schema.ts';
export {
  Correction,
  Coverage,
  FieldValue,
  FieldValues,
  Outcome,
  Proposal,
  Rating,
  Ticket,
  TicketDraft,
} from './ticket/ticket.schema.ts';
export { TicketCommand, type CommandOf, type CommandType } from './ticket/ticket.command.schema.ts';
export { attachmentsOf } from './ticket/ticket.attachments.ts';
export { PendingReason, RatingStep, Status, TicketPolicy } from './ticket/ticket.policy.schema.ts';
export { defaultStatus } from './ticket/ticket.status.ts';
export { EntryCommand, TimelineEntry } from './ticket/ticket.entry.schema.ts';
export { ticketLifecycle, type LifecycleEvent } from './ticket/ticket.lifecycle.ts';
export type { RequirementName, Stamp, Standpoint } from './ticket/ticket.requirements.ts';
export {
  commanders,
  lookOnly,
  mayCommand,
  maySee,
  relationOf,
  seers,
  seesInternal,
  worksHere,
  type Relation,
  mayOpen,
} from './ticket/ticket.access.ts';
export { refusalOf, type Refusal } from './ticket/ticket.refusal.ts';
export { allowedCommands } from './ticket/ticket.allowed.ts';
export { applyCommand, canApply, evolve, replay, type Applied } from './ticket/ticket.apply.ts';
export { openTicket, type Opening, type Registration } from './ticket/ticket.open.ts';
export { isCustomersTurn, latenessOf, needsALook, queueOrder, type Look } from './ticket/ticket.queue.ts';
export {
  keyOf,
  lifecycleGraph,
  pathOf,
  type LifecycleEdge,
  type LifecycleGraph,
  type LifecycleNode,
  type Taken,
  type Visited,
} from './ticket/ticket.drawing.ts';
export { NumberFormat, NumberRestart } from './ticket/ticket.number.schema.ts';
export { nextSequence, numberFor, sequenceScope } from './ticket/ticket.number.ts';
export { PartRequest } from './part/part.schema.ts';
export { Travel, Visit } from './visit/visit.schema.ts';
export { WorkOrder } from './work-order/work-order.schema.ts';

export { CoachRule, Condition, Field, FieldKind, FormDefinition, Option } from './form/form.schema.ts';
export { answersOf, checkAnswers, type Answers } from './form/answers.rules.ts';
export { lacking } from './form/coach.rules.ts';
export { holds, isShown } from './form/condition.rules.ts';
export {
  formView,
  type CriticalityView,
  type CoachView,
  type FaultView,
  type FieldView,
  type FormView,
  type FormViewOptions,
  type OptionView,
  type TipView,
} from './form/form.select.ts';
export { maxLengthOf } from './form/length.rules.ts';
export type { Notice } from './form/notice.rules.ts';
export { optionsFor } from './form/options.rules.ts';
export { plainTextOf, saysSomething } from './shared/plain-text.ts';
export { richTextOf } from './shared/rich-text.ts';
export { initialAnswers, settle } from './form/settle.rules.ts';
export { versionStanding, type VersionStanding } from './form/version.rules.ts';
export { PortalProfile } from './profile/profile.schema.ts';
export {
  FileLimits,
  HelpChannel,
  ListColumn,
  Macro,
  Noun,
  ProfilePage,
  Reference,
  SupportedVersion,
  Tab,
  Tip,
  VisitLists,
  Words,
} from './profile/profile.parts.schema.ts';
export { menuFor } from './profile/menu.rules.ts';
export { Menu, MenuItem, MenuTarget } from './profile/menu.schema.ts';
export { OrderType, RoutingPoint, RoutingRule } from './profile/routing.schema.ts';
export { Criticality, CriticalityLevel, CriticalityRule } from './criticality/criticality.schema.ts';
export { criticalityOf, type Urgency } from './criticality/criticality.rules.ts';
export { coverageOf, type Covered } from './coverage/coverage.rules.ts';
export { formOf, openingFor, type OpeningContext } from './profile/opening.rules.ts';
export { boundBy, isRouted, orderTypeFor, type Bound } from './profile/routing.rules.ts';
export { checkProfile } from './profile/profile.check.ts';
export { stageLabel } from './profile/words.rules.ts';

export { Filter, Query, Search, Sort, type Operator } from './query/query.schema.ts';
export type { Column, ColumnSet, Kind } from './query/column.ts';
export { operatorsOf, wordsOf } from './query/filter.ts';
export { readCursor, writeCursor, type Cursor } from './query/cursor.ts';
export { evaluate, type CountedPage } from './query/evaluate.ts';
export { createTable, type Table } from './query/table.ts';
export { toCsv, type CsvOptions } from './query/csv.ts';

export { brazilianHolidays } from './calendar/brazil.holidays.ts';
export { Calendar, DeadlineRule, Holiday, TimeZone, WorkingHours } from './calendar/calendar.schema.ts';
export { deadlineFor } from './calendar/deadline.rules.ts';
export { holidayOn } from './calendar/holiday.rules.ts';
export {
  addBusinessHours,
  isWorkingTime,
  nextClosing,
  nextOpening,
  workingHoursBetween,
} from './calendar/working-time.rules.ts';
export {
  addDays,
  instantFrom,
  wallDateAt,
  wallTimeAt,
  weekdayOf,
  type WallDate,
  type WallTime,
} from './calendar/zoned.ts';

export { mailsFor } from './mail/mail.rules.ts';
export { Addressee, Envelope } from './mail/envelope.schema.ts';
export { MailDraft } from './mail/mail-draft.schema.ts';
export { MailTemplate } from './mail/template.schema.ts';
export type { MailPort } from './port/mail-port.ts';
export type { ContactFormPort } from './port/contact-form-port.ts';
export type { Figure, ReportPort } from './port/report-port.ts';
export type { SalesPort } from './port/sales-port.ts';
export { ContactDraft, ContactId, ContactMessage } from './contact/contact.schema.ts';
export { Opportunity, OpportunityDraft, OpportunityId } from './opportunity/opportunity.schema.ts';
export { Measure, Report, ReportDefinition, ReportRow } from './report/report.schema.ts';
export { Mail } from './mail/mail.schema.ts';

export type { CallOptions, WriteOptions } from './port/call.ts';
export type {
  Backend,
  DeskPort,
  FilePort,
  FileUpload,
  KnowledgePort,
  SessionPort,
  TicketPage,
  TicketPort,
} from './port/desk-port.ts';
export type { InboxPort } from './port/inbox-port.ts';
export type { ResumableRun, ScriptPort } from './port/script-port.ts';
export type { SupplyPort } from './port/supply-port.ts';
export type { AgendaPage, AgendaPort, SeenAppointment } from './port/agenda-port.ts';
export type { TaskPort } from './port/task-port.ts';
export { Change } from './port/change.schema.ts';
export type { ContactPort, DirectoryPort } from './port/directory-port.ts';
export { decideApply, repeatedBy, type ApplyRequest } from './port/apply.decision.ts';
export { dueCommands, theDesk, type DueCommand } from './port/due.rules.ts';
export { fileRefusal, fileType } from './port/file-limits.rules.ts';
export { attachable, decidePut, filesOf, mayRead, type Carrier, type StoredFile } from './port/file.rules.ts';
export { deskId, KEPT_DAYS, keptKey, keptPrefix } from './port/kept-here.ts';
export { maySignIn, stillHere } from './port/still-here.ts';
export { withPage } from './port/my-page.rules.ts';
export { decideOpen, type Circumstances, type Decision, type OpenRequest } from './port/open.decision.ts';
export { fingerprintOf, isRepeat } from './port/operation.rules.ts';
export type { DeskStorage, RecordRow, StorageReader, StorageWriter, Told, Verb, Written } from './port/desk-storage.ts';
export { outboxPage } from './port/outbox.ts';
export type { RecordKind, RecordOf, RecordSeed } from './port/record-kinds.ts';
export { recordPorts, type RecordPorts } from './port/record-ports.ts';
export { seededRows, type Where } from './port/record-row.ts';
export {
  recordDesk,
  type Moment,
  type ReadGiven,
  type RecordDesk,
  type RecordReader,
  type RecordWriter,
  type WriteRecords,
} from './port/records.ts';
export {
  applyAllIn,
  applyIn,
  openIn,
  toldOf,
  toldOfAll,
  type CommandGiven,
  type CommandsGiven,
  type WriteGiven,
} from './port/ticket.writes.ts';
export type { FieldWork } from './port/field-work.rules.ts';
export { searchedColumns, ticketColumns } from './port/ticket.columns.ts';
export { countByStage, stageCounts } from './port/ticket.count.ts';
export { withinScope } from './port/ticket-query.rules.ts';
export { Scope, TicketQuery, type StageCounts } from './port/ticket-query.schema.ts';
export { inScope, mayName, mayReadMail, seesEveryTicket, visibleTimeline, visibleTo } from './port/visibility.rules.ts';
