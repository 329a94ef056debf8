/** To whom a new ticket goes, and whether somebody releases it first (PWS 2.5; Integrator 1.5; Plusoft, S1). */
import * as z from 'zod/mini';
import { Condition } from '../form/form.schema.ts';
import { PersonRef, Role } from '../shared/person.schema.ts';
import { Label } from '../shared/text.ts';

const id = z.string().check(z.minLength(1));

/** The first rule whose condition holds names who gets the ticket, and its territory. */
export const RoutingRule = z.object({
  when: z.optional(Condition),
  assignee: z.optional(PersonRef),
  territory: z.optional(z.string()),
});
export type RoutingRule = z.infer<typeof RoutingRule>;

/**
 * A queue that an option of a form loads, such as a plan (Integrator 1.5.1, I6). `territory` is the ticket's: the
 * technicians or the team who serve it; `script` what the operator walks through with the customer (Integrator 1.6, I7).
 */
export const RoutingPoint = z.object({ id, label: Label, territory: id, script: z.optional(z.string()) });
export type RoutingPoint = z.infer<typeof RoutingPoint>;

/**
 * What a ticket is to the ERP, given by who opens it: the first type of his role. Where it asks for no release, the ticket
 * goes at once to whom routing names (PWS 2.5, P11: what is opened on the portal is of type WEB, which asks).
 */
export const OrderType = z.object({
  id,
  label: Label,
  releaseAsked: z.boolean(),
  openedBy: z.readonly(z.array(Role).check(z.minLength(1))),
});
export type OrderType = z.infer<typeof OrderType>;
