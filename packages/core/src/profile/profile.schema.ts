/** Everything a reseller configures: one `PortalProfile` turns the same core and widgets into his portal. */
import * as z from 'zod/mini';
import { Calendar, DeadlineRule } from '../calendar/calendar.schema.ts';
import { Condition, FormDefinition, Option } from '../form/form.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { Label } from '../shared/text.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { NumberFormat } from '../ticket/ticket.number.schema.ts';
import { TicketPolicy } from '../ticket/ticket.policy.schema.ts';

/** What this house calls a ticket, with the article's gender where the language has one. */
export const Noun = z.object({ one: Label, other: Label, gender: z.enum(['m', 'f']) });
export type Noun = z.infer<typeof Noun>;

/** One tab of the list: the stages it shows (TOTALL 6, T6). */
export const Tab = z.object({ id: z.string(), label: Label, stages: z.readonly(z.array(Stage).check(z.minLength(1))) });
export type Tab = z.infer<typeof Tab>;

/** A column of the list, by its name in `ticketColumns`: the ticket's own, or `fields.<name>` of a form (T9). */
export const ListColumn = z.object({ name: z.string(), label: Label });
export type ListColumn = z.infer<typeof ListColumn>;

/** Text an attendant or requester inserts with one choice (T4 "Macro"). `html` is cleaned like any rich text. */
export const Macro = z.object({ id: z.string(), label: Label, html: Label });
export type Macro = z.infer<typeof Macro>;

/** The version the desk supports, in the form's field of that name (TOTALL 13, T20). */
export const SupportedVersion = z.object({ field: z.string(), current: z.string() });
export type SupportedVersion = z.infer<typeof SupportedVersion>;

/** Which files are taken: `accept` holds MIME types and patterns such as `image/*`; `maxBytes` per file. */
export const FileLimits = z.object({
  maxBytes: z.int().check(z.positive()),
  accept: z.readonly(z.array(z.string())),
  /** How the accepted kinds are named to a person. */
  named: Label,
});
export type FileLimits = z.infer<typeof FileLimits>;

/** The first rule whose condition holds names who gets the ticket, and its territory. */
export const RoutingRule = z.object({
  when: z.optional(Condition),
  assignee: z.optional(PersonRef),
  territory: z.optional(z.string()),
});
export type RoutingRule = z.infer<typeof RoutingRule>;

/** Where else help is to be had (TOTVS 5, V9). */
export const HelpChannel = z.object({ label: Label, value: z.string(), option: z.optional(Label) });
export type HelpChannel = z.infer<typeof HelpChannel>;

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
  policy: TicketPolicy,
  forms: z.readonly(z.array(FormDefinition).check(z.minLength(1))),
  catalogues: z.record(z.string(), z.readonly(z.array(Option))),
  /** The form's field whose option says what the contract covers; null where nothing is charged. */
  coverageField: z.nullable(z.string()),
  supportedVersion: z.nullable(SupportedVersion),
  /** A ticket that meets any of these is critical from the start (TOTALL 8). */
  criticalWhen: z.readonly(z.array(Condition)),
  routing: z.readonly(z.array(RoutingRule)),
  calendar: Calendar,
  deadline: DeadlineRule,
  numbers: NumberFormat,
  tabs: z.readonly(z.array(Tab).check(z.minLength(1))),
  columns: z.readonly(z.array(ListColumn).check(z.minLength(1))),
  files: FileLimits,
  macros: z.readonly(z.array(Macro)),
  /** What the knowledge base is scoped by; empty shows no filter (Plusoft, S1). */
  products: z.readonly(z.array(Option)),
  helpChannels: z.readonly(z.array(HelpChannel)),
});
export type PortalProfile = z.infer<typeof PortalProfile>;
