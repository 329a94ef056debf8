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

export { EstimateStep, Stage, Standing, finalStages, isFinal, stages } from './ticket/stage.schema.ts';
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
  lookOnly,
  maySee,
  relationOf,
  seers,
  seesInternal,
  worksHere,
  type Relation,
  mayOpen,
} from './ticket/ticket.access.ts';
export { commanders, mayCommand } from './ticket/ticket.commanders.ts';
export { TICKET_MARK } from './ticket/ticket.mark.ts';
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
export { nextSequence, numberFor, sequenceIn, sequenceScope } from './ticket/ticket.number.ts';
export { PartRequest } from './part/part.schema.ts';
export { Travel, Visit } from './visit/visit.schema.ts';
export { WorkOrder } from './work-order/work-order.schema.ts';

export { CoachRule, Condition, Field, FieldKind, FormDefinition, Option } from './form/form.schema.ts';
export { answersOf, checkAnswers, type Answers } from './form/answers.rules.ts';
export { lacking } from './form/coach.rules.ts';
export { holds, isShown } from './form/condition.rules.ts';
export {
  type CriticalityView,
  type FaultView,
  type FieldView,
  type FormFace,
  type FormViewOptions,
  type OptionView,
} from './form/form-face.select.ts';
export { formView, type CoachView, type FormAdvice, type FormView, type TipView } from './form/form.select.ts';
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
export { ContactMessageDraft, ContactId, ContactMessage } from './contact/contact.schema.ts';
export { Opportunity, OpportunityDraft, OpportunityId } from './opportunity/opportunity.schema.ts';
export { Measure, Report, ReportDefinition, ReportRow } from './report/report.schema.ts';
export { Mail } from './mail/mail.schema.ts';

export * from './port/index.ts';
