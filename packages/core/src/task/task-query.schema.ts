/** A question to the list of tasks: whose, of which ticket. */
import * as z from 'zod/mini';
import { Query } from '../query/query.schema.ts';
import { TicketId } from '../shared/ids.ts';

/** `mine`: given to me or to a team of mine; `myRole`: given to my role; `all` that I may see. */
export const TaskQuery = z.extend(Query, {
  whose: z._default(z.enum(['mine', 'myRole', 'all']), 'all'),
  ticketId: z.optional(TicketId),
});
/** As it is asked: what is left out has its default. */
export type TaskQuery = z.input<typeof TaskQuery>;
