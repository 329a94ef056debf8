/** What is asked of a list of tickets: scope, stages, and the one query language. */
import * as z from 'zod/mini';
import { Query } from '../query/query.schema.ts';
import { Stage } from '../ticket/stage.schema.ts';

/** `mine`: what this person opened or holds. `all`: everything he may see, his whole company's for a requester (TOTALL 6.1, T7). */
export const Scope = z.enum(['mine', 'all']);
export type Scope = z.infer<typeof Scope>;

export const TicketQuery = z.extend(Query, {
  scope: z._default(Scope, 'all'),
  stages: z.optional(z.readonly(z.array(Stage))),
});
/** As a caller writes it: everything may be left out. */
export type TicketQuery = z.input<typeof TicketQuery>;
/** As it was read: with its defaults. */
export type AskedQuery = z.output<typeof TicketQuery>;

/** How many tickets match, for every stage. */
export type StageCounts = Readonly<Record<Stage, number>>;
