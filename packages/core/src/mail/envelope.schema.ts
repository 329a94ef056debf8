/** To whom a mail goes that somebody writes himself, and under which subject (Integrator 1.9.1, I13). */
import * as z from 'zod/mini';
import { PersonId } from '../shared/ids.ts';

const email = z.email({ error: 'give an address such as nome@empresa.com.br' }).check(z.maxLength(254));

/** One address; `id` where it is a person's of the ticket, who then reads it wherever he reads mail by then. */
export const Addressee = z.object({ address: email, id: z.optional(PersonId) });
export type Addressee = z.infer<typeof Addressee>;

const addressees = z.readonly(z.array(Addressee).check(z.maxLength(50)));

/** `to` and `copies` of one mail, and its subject of one line. */
export const Envelope = z.object({
  to: addressees.check(z.minLength(1)),
  copies: z.optional(addressees),
  subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u)),
});
export type Envelope = z.infer<typeof Envelope>;
