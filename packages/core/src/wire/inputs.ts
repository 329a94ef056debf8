/** What each verb is given over the wire beside the parts of its address, as the server reads it. */
import * as z from 'zod/mini';
import { AgendaQuery, Booking, CallOff, Move, SlotQuery } from '../agenda/agenda.schema.ts';
import { ContactMessageDraft } from '../contact/contact.schema.ts';
import { ContactDraft } from '../directory/contact.schema.ts';
import { InboxQuery } from '../intake/message.schema.ts';
import { ArticleQuery } from '../knowledge/article.schema.ts';
import { MailDraft } from '../mail/mail-draft.schema.ts';
import { OpportunityDraft } from '../opportunity/opportunity.schema.ts';
import { MyPage } from '../port/my-page.rules.ts';
import { TicketQuery } from '../port/ticket-query.schema.ts';
import { TicketCommands } from '../port/ticket.writes.ts';
import { Query } from '../query/query.schema.ts';
import { Measure, ReportDefinition, ReportRow } from '../report/report.schema.ts';
import { ScriptQuery } from '../script/script-query.schema.ts';
import { ScriptDraft } from '../script/script.schema.ts';
import { ScriptRunDraft } from '../script/script-run.schema.ts';
import { Attachment } from '../shared/attachment.schema.ts';
import { TicketId } from '../shared/ids.ts';
import type { Schema } from '../shared/parse.ts';
import { SupplyCommand } from '../supply/supply.command.schema.ts';
import { SupplyDraft } from '../supply/supply.schema.ts';
import { TaskCommand, TaskDraft } from '../task/task.schema.ts';
import { TaskQuery } from '../task/task-query.schema.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { TicketDraft } from '../ticket/ticket.schema.ts';
import type { RouteId } from './routes.ts';

const after = z.optional(z.string());
const words = z.string().check(z.maxLength(500));

/** The schema of each input; a verb that is not here has none. */
export const inputs = {
  'tickets.list': TicketQuery,
  'tickets.count': TicketQuery,
  'tickets.open': TicketDraft,
  'tickets.apply': TicketCommand,
  'tickets.applyAll': TicketCommands,
  /** The file itself is the body; these are parameters of the address. */
  'files.put': z.object({ name: Attachment.shape.name, note: Attachment.shape.note }),
  'knowledge.search': ArticleQuery,
  'knowledge.suggest': z.object({ text: words }),
  'knowledge.vote': z.object({ helped: z.boolean() }),
  'directory.updateMe': MyPage,
  'directory.contacts.list': Query,
  'directory.contacts.save': ContactDraft,
  'directory.companies': Query,
  'directory.assets': Query,
  'directory.contracts': Query,
  'mail.outbox': z.object({ after }),
  'mail.send': MailDraft,
  'contact.send': ContactMessageDraft,
  'contact.list': Query,
  'reports.run': ReportDefinition,
  'reports.tickets': z.object({
    definition: ReportDefinition,
    figure: z.object({ keys: z.optional(ReportRow.shape.keys), measure: Measure }),
    after,
  }),
  'sales.register': OpportunityDraft,
  'sales.list': Query,
  'agenda.appointments': AgendaQuery,
  'agenda.freeSlots': SlotQuery,
  'agenda.schedule': Booking,
  'agenda.move': Move,
  'agenda.cancel': CallOff,
  'inbox.search': InboxQuery,
  'inbox.addresses': z.object({ initials: words }),
  'inbox.take': z.object({ ticketId: TicketId }),
  'supplies.list': Query,
  'supplies.request': SupplyDraft,
  'supplies.apply': SupplyCommand,
  'scripts.list': ScriptQuery,
  'scripts.save': ScriptDraft,
  'scripts.keepRun': ScriptRunDraft,
  'tasks.list': TaskQuery,
  'tasks.add': TaskDraft,
  'tasks.apply': TaskCommand,
} as const satisfies { readonly [Id in RouteId]?: Schema };

/** What a route reads its input with; undefined where it has none. */
export const inputOf = (id: string): Schema | undefined => new Map<string, Schema>(Object.entries(inputs)).get(id);
