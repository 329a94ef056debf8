/** What each verb answers over the wire, as the side that asked reads it. */
import * as z from 'zod/mini';
import { AgendaItem, AgendaSpan } from '../agenda/agenda.schema.ts';
import { Appointment } from '../agenda/appointment.schema.ts';
import { ContactMessage } from '../contact/contact.schema.ts';
import { Asset } from '../directory/asset.schema.ts';
import { Company } from '../directory/company.schema.ts';
import { Contract } from '../directory/contract.schema.ts';
import { TechSheet } from '../directory/tech-sheet.schema.ts';
import { Team, Territory } from '../directory/territory.schema.ts';
import { InboundMessage } from '../intake/message.schema.ts';
import { Article, ArticlePage } from '../knowledge/article.schema.ts';
import { Mail } from '../mail/mail.schema.ts';
import { Opportunity } from '../opportunity/opportunity.schema.ts';
import { PortalProfile } from '../profile/profile.schema.ts';
import { Report } from '../report/report.schema.ts';
import { Script, ScriptOutcome } from '../script/script.schema.ts';
import { ScriptRun } from '../script/script-run.schema.ts';
import { Attachment } from '../shared/attachment.schema.ts';
import { Instant } from '../shared/instant.schema.ts';
import { pageOf } from '../shared/page.ts';
import { parse, type Output, type Schema } from '../shared/parse.ts';
import { Person, PersonRef } from '../shared/person.schema.ts';
import { SupplyEntry } from '../supply/supply.command.schema.ts';
import { SupplyRequest } from '../supply/supply.schema.ts';
import { Task } from '../task/task.schema.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { Ticket } from '../ticket/ticket.schema.ts';
import type { RouteId } from './routes.ts';

const many = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item));
const counted = <Item extends z.ZodMiniType>(item: Item) => z.extend(pageOf(item), { total: z.int() });
/** A verb that answers with nothing, or with bytes. */
const none = z.undefined();

const Stretch = z.object({ startsAt: Instant, endsAt: Instant });
const Day = z.object({ date: z.string(), from: Instant, until: Instant });
const Range = z.object({ span: AgendaSpan, date: z.string(), from: Instant, until: Instant, days: many(Day) });

const Asked = z.object({ question: z.string(), answer: z.string() });
const ScriptReport = z.object({
  scriptId: z.string(),
  scriptVersion: z.int(),
  title: z.string(),
  by: PersonRef,
  startedAt: Instant,
  endedAt: z.nullable(Instant),
  path: many(
    z.extend(Asked, {
      nodeId: z.string(),
      forCustomer: z.nullable(z.string()),
      forOperator: z.nullable(z.string()),
      optionId: z.string(),
      at: Instant,
      tookMs: z.number(),
    }),
  ),
  changes: many(
    z.object({ question: z.string(), from: z.string(), to: z.string(), at: Instant, dropped: many(Asked) }),
  ),
  openQuestion: z.nullable(z.string()),
  outcome: z.nullable(ScriptOutcome),
  reason: z.nullable(z.string()),
});

/** What `GET /v1` says of the desk that stands there; a newer one may have ports that are not known here. */
const DeskCard = z.object({ capabilities: many(z.string()) });

/** Reads what `GET /v1` says; `corrupted` where that is no desk. */
export const readCard = (data: unknown): Output<typeof DeskCard> => parse(DeskCard, data, 'corrupted');

/** The schema of each answer. */
export const answers = {
  me: Person,
  profile: PortalProfile,
  'tickets.list': counted(Ticket),
  'tickets.count': z.record(Stage, z.int()),
  'tickets.get': Ticket,
  'tickets.timeline': many(TimelineEntry),
  'tickets.open': Ticket,
  'tickets.apply': Ticket,
  'tickets.applyAll': Ticket,
  'files.put': Attachment,
  'files.get': none,
  'files.remove': none,
  'knowledge.search': ArticlePage,
  'knowledge.suggest': many(z.string()),
  'knowledge.get': Article,
  'knowledge.vote': none,
  'directory.people': many(Person),
  'directory.updateMe': Person,
  'directory.contacts.list': counted(Person),
  'directory.contacts.save': Person,
  'directory.contacts.deactivate': Person,
  'directory.contacts.reactivate': Person,
  'directory.companies': counted(Company),
  'directory.company': Company,
  'directory.assets': counted(Asset),
  'directory.asset': Asset,
  'directory.contracts': counted(Contract),
  'directory.contract': Contract,
  'directory.techSheet': z.nullable(TechSheet),
  'directory.territories': many(Territory),
  'directory.teams': many(Team),
  'mail.outbox': pageOf(Mail),
  'mail.send': Ticket,
  'contact.send': ContactMessage,
  'contact.list': counted(ContactMessage),
  'reports.run': Report,
  'reports.tickets': counted(Ticket),
  'sales.register': Opportunity,
  'sales.list': counted(Opportunity),
  'sales.get': Opportunity,
  'agenda.appointments': z.extend(counted(AgendaItem), { range: Range }),
  'agenda.get': AgendaItem,
  'agenda.freeSlots': many(Stretch),
  'agenda.schedule': Appointment,
  'agenda.move': Appointment,
  'agenda.cancel': Appointment,
  'inbox.search': counted(InboundMessage),
  'inbox.addresses': many(z.string()),
  'inbox.get': InboundMessage,
  'inbox.take': InboundMessage,
  'supplies.list': counted(SupplyRequest),
  'supplies.get': SupplyRequest,
  'supplies.timeline': many(SupplyEntry),
  'supplies.request': SupplyRequest,
  'supplies.apply': SupplyRequest,
  'scripts.list': counted(Script),
  'scripts.get': Script,
  'scripts.save': Script,
  'scripts.keepRun': ScriptRun,
  'scripts.run': z.object({ run: ScriptRun, script: Script }),
  'scripts.runs': many(ScriptReport),
  'tasks.list': counted(Task),
  'tasks.get': Task,
  'tasks.add': Task,
  'tasks.apply': Task,
} as const satisfies Readonly<Record<RouteId, Schema>>;

/** What a verb answers with, read. */
export type Answer<Id extends RouteId> = Output<(typeof answers)[Id]>;

// The same schemas, so that the type of an answer follows from its verb.
const schemas: { readonly [Id in RouteId]: z.ZodMiniType<Answer<Id>> } = answers;

/** Reads what came as the answer of a verb; `corrupted` where it is none. */
export const readAnswer = <Id extends RouteId>(id: Id, data: unknown): Answer<Id> =>
  parse<z.ZodMiniType<Answer<Id>>>(schemas[id], data, 'corrupted');
