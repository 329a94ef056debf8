/** Everything a reseller configures: one `PortalProfile` turns the same core and widgets into his portal. */
import * as z from 'zod/mini';
import { Calendar, DeadlineRule } from '../calendar/calendar.schema.ts';
import { Criticality } from '../criticality/criticality.schema.ts';
import { EstimateRules } from '../estimate/estimate.schema.ts';
import { FormDefinition, Option } from '../form/form.schema.ts';
import { Label } from '../shared/text.ts';
import { NumberFormat } from '../ticket/ticket.number.schema.ts';
import { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { Menu } from './menu.schema.ts';
import {
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
} from './profile.parts.schema.ts';
import { MailTemplate } from '../mail/template.schema.ts';
import { OrderType, RoutingPoint, RoutingRule } from './routing.schema.ts';

/**
 * One reseller’s portal as data: his words, forms, lists, hours and the policy of his tickets. A preset is one to begin
 * from.
 */
export const PortalProfile = z.object({
  id: z.string().check(z.minLength(1)),
  name: Label,
  /** The language of whoever reads no other of ours. */
  locale: z.string(),
  ticketNoun: Noun,
  words: Words,
  policy: TicketPolicy,
  /** What a ticket is to the ERP; empty where it knows no types (PWS 2.5). */
  orderTypes: z.readonly(z.array(OrderType)),
  forms: z.readonly(z.array(FormDefinition).check(z.minLength(1))),
  catalogues: z.record(z.string(), z.readonly(z.array(Option))),
  /** The form's field that says what kind of request it is, each option explained; null where there is one kind (Plusoft, S4). */
  requestTypeField: z.nullable(z.string()),
  /** The form's field whose option says what the contract covers; null where nothing is charged. */
  coverageField: z.nullable(z.string()),
  supportedVersion: z.nullable(SupportedVersion),
  /** How urgent a ticket is, computed from its answers; null where every ticket waits its turn (TOTVS 4, TOTALL 8). */
  criticality: z.nullable(Criticality),
  routing: z.readonly(z.array(RoutingRule)),
  /** The queues that options of the forms load (Integrator 1.5.1). */
  routingPoints: z.readonly(z.array(RoutingPoint)),
  calendar: Calendar,
  deadline: DeadlineRule,
  /** How many hours before a deadline the desk is warned of it, and whether once it has passed; absent 4 hours, and so (T9). */
  deadlineWarnings: z.optional(
    z.object({
      hoursBefore: z.readonly(z.array(z.int().check(z.gte(1), z.lte(1000))).check(z.maxLength(10))),
      whenPassed: z.boolean(),
    }),
  ),
  numbers: NumberFormat,
  /** ISO 4217: of proposals, and of a visit's costs (PWS 2.7.2). */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'give three capital letters, such as BRL')),
  tabs: z.readonly(z.array(Tab).check(z.minLength(1))),
  columns: z.readonly(z.array(ListColumn).check(z.minLength(1))),
  files: FileLimits,
  macros: z.readonly(z.array(Macro)),
  /** What the knowledge base is scoped by; empty shows no filter (Plusoft, S1). */
  products: z.readonly(z.array(Option)),
  helpChannels: z.readonly(z.array(HelpChannel)),
  menus: z.readonly(z.array(Menu)),
  tips: z.readonly(z.array(Tip)),
  profilePage: ProfilePage,
  /** The lists of a visit; null where nobody goes to the customer. */
  visits: z.nullable(VisitLists),
  scripts: z.readonly(z.array(Reference)),
  /** How paid requests are reckoned; absent, a manager writes the amount himself (TOTALL 10, T12). */
  estimate: z.optional(EstimateRules),
  /** Mails written beforehand, by id (Integrator 1.9.1.2, I13). */
  mailTemplates: z.readonly(z.array(MailTemplate)),
  /** Where the reseller hears of openings, visits, opportunities and contacts (PWS 2.3.2, 2.7.3); absent or empty nowhere. */
  resellerEmails: z.optional(z.readonly(z.array(z.email()))),
});
export type PortalProfile = z.infer<typeof PortalProfile>;
