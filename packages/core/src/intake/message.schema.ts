/** What customers wrote to the online support, and what an operator asks to find it (Integrator 1.1, 1.2; I2, I3). */
import * as z from 'zod/mini';
import { TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Address of a message. */
export const MessageId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

const address = z.string().check(z.trim(), z.minLength(1), z.maxLength(254));

/** Who made a ticket of a message, and which. */
export const Taking = z.object({ ticketId: TicketId, by: PersonRef, at: Instant });
export type Taking = z.infer<typeof Taking>;

/** A message as it came in: never edited, only taken. */
export const InboundMessage = z.object({
  id: MessageId,
  from: address,
  to: z.readonly(z.array(address)),
  receivedAt: Instant,
  subject: z.string().check(z.maxLength(1000)),
  /** Plain text: the customer’s account of his difficulty. */
  text: z.string().check(z.maxLength(100_000)),
  /** The customer’s login with the online support; null for a bare e-mail. */
  login: z.nullable(z.string().check(z.maxLength(120))),
  /** The ticket that was made of it; null while nobody took it. */
  taken: z.nullable(Taking),
});
export type InboundMessage = z.infer<typeof InboundMessage>;

/** How many are shown where the operator names no quantity, and how many at most. */
const MESSAGES_SHOWN = 20;

/**
 * "Filtros". The period is either the last days or an interval of dates, both ends within it, in the profile’s zone: the
 * last 2 days begin with the day before yesterday.
 */
export const InboxQuery = z
  .object({
    lastDays: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
    fromDate: z.optional(z.iso.date()),
    untilDate: z.optional(z.iso.date()),
    /** "Quantidade". */
    quantity: z._default(z.int().check(z.minimum(1), z.maximum(500)), MESSAGES_SHOWN),
    /** "As iniciais do e-mail": how the sender’s address begins; case and accents never matter. */
    address: z.optional(z.string().check(z.trim(), z.maxLength(254))),
    /** Those that are a ticket already, too. */
    taken: z._default(z.boolean(), false),
    /** The `next` of the page before, unread. */
    after: z.optional(z.string()),
  })
  .check(
    z.refine(({ lastDays, fromDate, untilDate }) => lastDays === undefined || (fromDate ?? untilDate) === undefined, {
      path: ['lastDays'],
      error: 'right would be either the last days or an interval of dates',
    }),
    z.refine(({ fromDate, untilDate }) => !fromDate || !untilDate || fromDate <= untilDate, {
      path: ['untilDate'],
      error: 'right would be a day that is not before the first',
    }),
  );
/** As it is asked: what is left out has its default. */
export type InboxQuery = z.input<typeof InboxQuery>;
