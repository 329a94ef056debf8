/** What differs between two desks' lifecycles: data of the profile, read by the one statechart from its context. */
import * as z from 'zod/mini';
import { Label } from '../shared/text.ts';
import { Stage } from './stage.schema.ts';

const days = z.int().check(z.positive());

/** The reseller's own word for a standing (PWS 2.5.1); belongs to exactly one stage. */
export const Status = z.object({ id: z.string().check(z.minLength(1)), label: Label, stage: Stage });
export type Status = z.infer<typeof Status>;

/** A stated reason why work stops. */
export const PendingReason = z.object({ id: z.string().check(z.minLength(1)), label: Label });
export type PendingReason = z.infer<typeof PendingReason>;

/** One step of the rating scale, best first (TOTALL 11.2). */
export const RatingStep = z.object({ score: z.int(), label: Label });
export type RatingStep = z.infer<typeof RatingStep>;

/**
 * Which parts of the lifecycle a desk uses, and its windows in days. What it switches off is refused by the name of the
 * requirement not met.
 */
export const TicketPolicy = z.object({
  /** A manager releases before anybody may accept (PWS 2.5). */
  releaseAsked: z.boolean(),
  /** Paid requests get an estimate and a proposal (TOTALL 10). */
  estimateOffered: z.boolean(),
  /** The customer decides on the solution, within a window (TOTALL 11); null concludes at once. */
  approval: z.nullable(z.object({ windowDays: days })),
  /** The stage `attended` is in use: done at the customer's, an internal action owed (PWS 2.5.1, T). */
  internalAction: z.boolean(),
  /** Technicians go to the customer: visits, parts and work orders are recorded on the ticket (PWS 2.7). */
  fieldWork: z.boolean(),
  /** The scale of the rating, best first; empty asks for none. */
  ratingScale: z.readonly(z.array(RatingStep)),
  /** For how many days after an approval a rating that was not given is asked for again; later it is only offered on the ticket. */
  ratingDays: days,
  /** For how many days after its conclusion a ticket may be reopened; null never (TOTALL 11.1). */
  reopenDays: z.nullable(days),
  /** The customer's reply sets a pending ticket back to work. */
  resumeOnReply: z.boolean(),
  /** In which stages the requester, and in which a manager, may cancel. */
  cancel: z.object({ requester: z.readonly(z.array(Stage)), manager: z.readonly(z.array(Stage)) }),
  /** Only trained people open tickets (TOTALL 5, T21). */
  trainingAsked: z.boolean(),
  pendingReasons: z.readonly(z.array(PendingReason)),
  /** A stage without one shows its own name. The first of a stage is its default. */
  statuses: z.readonly(z.array(Status)),
});
export type TicketPolicy = z.infer<typeof TicketPolicy>;
