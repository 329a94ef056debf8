/** Files that travel with a ticket. */
import * as z from 'zod/mini';
import { FileId } from './ids.ts';

/** A stored file, as entries carry it. `size` in bytes. */
export const Attachment = z.object({
  id: FileId,
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  /** MIME type, as the desk determined it. */
  type: z.string(),
  size: z.int().check(z.nonnegative()),
  /** What the person says the file shows (Integrator 1.7.1, I9). */
  note: z.optional(z.string().check(z.maxLength(500))),
});
export type Attachment = z.infer<typeof Attachment>;
