/** A ticket: one request for service, from opening to its end. The fold of its timeline, never edited otherwise. */
import * as z from 'zod/mini';
import { Attachment } from '../shared/attachment.schema.ts';
import { CompanyId, PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { EstimateStep, Stage } from './stage.schema.ts';

/** One answer of a form: text, number, yes or no, or several choices. */
export const FieldValue = z.union([z.string(), z.number(), z.boolean(), z.readonly(z.array(z.string()))]);
export type FieldValue = z.infer<typeof FieldValue>;

/**
 * Answers by field name. Which names there are is the form’s to say; `settle` and `openingFor` check them against it.
 */
export const FieldValues = z.record(z.string(), FieldValue);
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Price and time for a paid request (TOTALL 10, T12). `amount` in units of `currency`, `hours` of work. */
export const Proposal = z.object({
  amount: z.number().check(z.nonnegative()),
  currency: z.string().check(z.length(3)),
  hours: z.number().check(z.nonnegative()),
  validUntil: Instant,
});
export type Proposal = z.infer<typeof Proposal>;

/** A correction handed to the customer for an error of the product (TOTALL 9, T22). */
export const Correction = z.object({ version: z.string().check(z.minLength(1)), installedAt: z.nullable(Instant) });
export type Correction = z.infer<typeof Correction>;

/** The customer's word on the service (TOTALL 11.2). `score` is a value of the profile's scale. */
export const Rating = z.object({ score: z.int(), comment: z.string(), at: Instant });
export type Rating = z.infer<typeof Rating>;

/** How a concluded ticket came to its end: whoever reads it later can tell consent from silence. */
export const Outcome = z.enum(['approved', 'approvedWithRestrictions', 'expired', 'resolved', 'settled']);
export type Outcome = z.infer<typeof Outcome>;

/** Whether the monthly contract covers the request, or it is charged apart (TOTALL 12, T17). */
export const Coverage = z.enum(['covered', 'uncovered']);
export type Coverage = z.infer<typeof Coverage>;

/** A ticket as its last entry left it. Moments are in UTC; null is what is not known, or not yet. */
export const Ticket = z.object({
  id: TicketId,
  /** The number people read, in the profile's format. */
  number: z.string(),
  /** The ERP's number; null waits for synchronisation, shown as −1 (PWS 2.4, P9). */
  erpNumber: z.nullable(z.string()),
  stage: Stage,
  step: z.nullable(EstimateStep),
  /** The reseller's own label; belongs to exactly one stage. */
  statusId: z.nullable(z.string()),
  /** Why it stands where it stands, in the desk's words (T9 "Justificativa"). */
  justification: z.nullable(z.string()),
  subject: z.string(),
  /** Rich text, as HTML that a view cleans before it shows it. */
  description: z.string(),
  formId: z.string(),
  /** The form's other answers, by field name. */
  fields: FieldValues,
  requester: PersonRef,
  /** Who typed it: the requester, or an attendant in his name. */
  openedBy: PersonRef,
  companyId: z.nullable(CompanyId),
  companyName: z.nullable(z.string()),
  territory: z.nullable(z.string()),
  assignee: z.nullable(PersonRef),
  followers: z.readonly(z.array(PersonId)),
  /** Copied on the opening and on every entry (TOTVS 4, V4). */
  additionalEmails: z.readonly(z.array(z.string())),
  attachments: z.readonly(z.array(Attachment)),
  critical: z.boolean(),
  coverage: z.nullable(Coverage),
  proposal: z.nullable(Proposal),
  /** The customer's recorded consent to a charge (TOTALL 12, T23). */
  chargeAuthorised: z.boolean(),
  correction: z.nullable(Correction),
  /** The release an implementation is planned for (TOTALL 10, T23). */
  plannedRelease: z.nullable(z.string()),
  duplicateOf: z.nullable(TicketId),
  openedAt: Instant,
  updatedAt: Instant,
  deadline: z.nullable(Instant),
  /** When the customer's word was last asked for, or last heard while it was awaited: the approval window runs from here. */
  awaitingSince: z.nullable(Instant),
  endedAt: z.nullable(Instant),
  outcome: z.nullable(Outcome),
  restrictions: z.nullable(z.string()),
  rating: z.nullable(Rating),
  /** How many entries its timeline has; a command names the version it saw. */
  version: z.int().check(z.nonnegative()),
});
export type Ticket = z.infer<typeof Ticket>;

/** What a person hands in to open a ticket; the domain and the backend decide the rest. */
export const TicketDraft = z.object({
  formId: z.string().check(z.minLength(1)),
  /** Answers by field name, `subject` and `description` among them. */
  values: FieldValues,
  attachments: z.readonly(z.array(Attachment)),
  /** The customer in whose name an attendant opens (TOTVS 4, V5). */
  requesterId: z.optional(PersonId),
});
export type TicketDraft = z.infer<typeof TicketDraft>;
