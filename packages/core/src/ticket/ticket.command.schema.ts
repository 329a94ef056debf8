/** Every wish that can be put to a ticket: DOMAIN §2's table of commands, as one discriminated union. */
import * as z from 'zod/mini';
import { Envelope } from '../mail/envelope.schema.ts';
import { PartRequest } from '../part/part.schema.ts';
import { Attachment } from '../shared/attachment.schema.ts';
import { PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { saysSomething } from '../shared/plain-text.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { Visit } from '../visit/visit.schema.ts';
import { WorkOrder } from '../work-order/work-order.schema.ts';
import { Coverage, FieldValues, Proposal } from './ticket.schema.ts';

const LONG = 100_000;
// Markup without a word in it is nothing: what must be said is then missing.
const nothingUnsaid = z.overwrite<string>((html) => (saysSomething(html) ? html : ''));
/** Words that somebody owes, as text or HTML: markup alone says nothing. */
export const text = z.string().check(z.trim(), z.maxLength(LONG), nothingUnsaid, z.minLength(1));
const statusId = z.optional(z.string());
const attachments = z.optional(z.readonly(z.array(Attachment)));
const command = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape });

/** Everything but opening: opening makes the ticket, see `openTicket`. */
export const TicketCommand = z.discriminatedUnion('type', [
  command('ticket.release', { technician: PersonRef, statusId, comment: z.optional(text) }),
  command('ticket.requestEstimate', { reason: text }),
  command('ticket.propose', { ...Proposal.shape, comment: z.optional(text) }),
  command('ticket.reviseProposal', { reason: text }),
  command('ticket.acceptProposal', {}),
  command('ticket.declineProposal', { reason: text }),
  command('ticket.accept', { statusId }),
  /** `reasonId` names one of the policy's pending reasons. */
  command('ticket.suspend', { reasonId: z.string().check(z.minLength(1)), comment: text, statusId }),
  command('ticket.resume', { statusId }),
  command('ticket.resolve', {
    solution: text,
    attachments,
    /** Done at the customer's, but the reseller still owes something (PWS 2.5.1, T). */
    internalAction: z.optional(z.boolean()),
    /** The version of the package that corrects the error (TOTALL 9). */
    correctionVersion: z.optional(text),
    statusId,
  }),
  command('ticket.settle', { comment: text }),
  /** `correctionInstalled` confirms that the customer installed the package he was given (TOTALL 9). */
  command('ticket.approve', { restrictions: z.optional(text), correctionInstalled: z.optional(z.boolean()) }),
  command('ticket.disapprove', { reason: text, attachments }),
  command('ticket.expireApproval', {}),
  command('ticket.rate', { score: z.int(), comment: z.optional(z.string().check(z.trim(), z.maxLength(LONG))) }),
  command('ticket.cancel', { reason: text }),
  command('ticket.reject', { reason: text, duplicateOf: z.optional(TicketId) }),
  command('ticket.reopen', { reason: text }),
  /** With `mail`, an operator's own mail: it goes to whom he chose, instead of to all whom entries are mailed to (Integrator 1.9.1). */
  command('ticket.comment', { text, attachments, internal: z.optional(z.boolean()), mail: z.optional(Envelope) }),
  command('ticket.attach', { attachments: z.readonly(z.array(Attachment).check(z.minLength(1))) }),
  command('ticket.assign', { assignee: z.nullable(PersonRef) }),
  /**
   * New answers to the form's fields, a blank for one that is taken away; a change of coverage tells the requester
   * (TOTALL 12). `coverage` follows from the reason where the profile says so, `critical` from the answers: a desk says it.
   */
  command('ticket.reclassify', {
    fields: FieldValues,
    coverage: z.optional(Coverage),
    critical: z.optional(z.boolean()),
    reason: text,
  }),
  command('ticket.prioritize', { critical: z.boolean(), reason: text }),
  command('ticket.reschedule', { deadline: Instant, plannedRelease: z.optional(text), reason: text }),
  command('ticket.follow', { personId: PersonId, following: z.boolean() }),
  /** `comment` is the technician's follow-up where the ticket stays in its stage; `statusId` one of that stage (PWS 2.7.2). */
  command('ticket.registerVisit', { visit: Visit, comment: z.optional(text), statusId }),
  command('ticket.requestPart', { part: PartRequest }),
  command('ticket.updatePart', { part: PartRequest }),
  command('ticket.scheduleOrder', { order: WorkOrder }),
  command('ticket.syncErp', { erpNumber: z.string().check(z.minLength(1)) }),
]);
export type TicketCommand = z.infer<typeof TicketCommand>;

/** The names of commands: what `allowedCommands` lists, and what a desk role may or may not give. */
export type CommandType = TicketCommand['type'];

/** One command of the union, by its type. */
export type CommandOf<Type extends CommandType> = Extract<TicketCommand, { type: Type }>;
