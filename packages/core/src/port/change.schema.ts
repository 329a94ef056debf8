/** What a desk tells whoever watches it: enough to know what to read again. */
import * as z from 'zod/mini';
import { TicketId } from '../shared/ids.ts';

/** What changed, never how: whoever may see it reads it again, so nothing leaks by being told. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ticket'), id: TicketId, version: z.int() }),
  /** Many at once, such as after an import: read lists again. */
  z.object({ kind: z.literal('tickets') }),
  z.object({ kind: z.literal('knowledge') }),
  z.object({ kind: z.literal('mail') }),
  z.object({ kind: z.literal('supplies') }),
  z.object({ kind: z.literal('agenda') }),
]);
export type Change = Readonly<z.infer<typeof Change>>;
