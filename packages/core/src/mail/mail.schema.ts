/** A mail the desk owes somebody, as it stands in the outbox. */
import * as z from 'zod/mini';
import { PersonId, TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';

/** One mail to one side of a ticket, the customer’s or the desk’s, caused by one entry (TOTALL 6.2, T8). */
export const Mail = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  ticketId: TicketId,
  /** The entry that caused it. */
  version: z.int().check(z.positive()),
  /** The addresses it is sent to. Whoever owns one of them reads his mail there, not here. */
  to: z.readonly(z.array(z.string()).check(z.minLength(1))),
  /** The people it is written to: they read it in the outbox, whatever their address is by then. */
  readers: z.readonly(z.array(PersonId)),
  subject: z.string(),
  /** Plain text. */
  body: z.string(),
  at: Instant,
});
export type Mail = z.infer<typeof Mail>;
