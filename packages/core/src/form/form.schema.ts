/** A form as data: what a profile asks of whoever opens a ticket, in its order. */
import * as z from 'zod/mini';
import { PersonRef, Role } from '../shared/person.schema.ts';
import { Label } from '../shared/text.ts';
import { Coverage, FieldValue } from '../ticket/ticket.schema.ts';

const name = z.string().check(
  z.regex(
    /^[a-z][A-Za-z0-9]*$/,
    'give a name in letters and digits that begins with a small letter, such as serviceType',
  ),
  z.refine((text) => !(text in {}), 'every object has something of this name already; choose another'),
);

/** Holds when the named field's value is one of `is`. */
export const Condition = z.object({ field: name, is: z.readonly(z.array(z.string()).check(z.minLength(1))) });
export type Condition = z.infer<typeof Condition>;

/**
 * How a field is asked. `requester` and `company` name people of the directory; `richText` is cleaned HTML; `criticality`
 * is computed by the profile's rules and only shown (TOTVS 4, V6).
 */
export const FieldKind = z.enum([
  'text',
  'longText',
  'richText',
  'choice',
  'flag',
  'number',
  'date',
  'version',
  'email',
  'emails',
  'phone',
  'requester',
  'company',
  'criticality',
]);
export type FieldKind = z.infer<typeof FieldKind>;

/** One question of a form. Its name is the key of its answer, and `fields.<name>` that of its column. */
export const Field = z.object({
  name,
  kind: FieldKind,
  label: Label,
  hint: z.optional(Label),
  placeholder: z.optional(Label),
  required: z.boolean(),
  /** What to say when it is missing: the action, and why it helps. */
  missing: z.optional(Label),
  /** In characters; of the text alone where the field is rich. */
  maxLength: z.optional(z.int().check(z.positive())),
  /** Of a choice: the catalogue its options come from. */
  catalogue: z.optional(z.string()),
  /** Of a choice: only options whose `parents` hold this field's value are offered (T4: type → item → service → category). */
  cascadesFrom: z.optional(name),
  shownWhen: z.optional(Condition),
  initial: z.optional(FieldValue),
});
export type Field = z.infer<typeof Field>;

/** One choice of a catalogue. */
export const Option = z.object({
  id: z.string().check(z.minLength(1)),
  label: Label,
  explanation: z.optional(Label),
  /** The options of the field above under which this one is offered; absent: under all. */
  parents: z.optional(z.readonly(z.array(z.string()))),
  /** Whether the monthly contract covers what this names, and who answers for it (TOTALL 12, T17). */
  coverage: z.optional(Coverage),
  responsible: z.optional(Label),
  /** The routing point that choosing this loads, by its id in the profile (Integrator 1.5.1, I6: a plan). */
  routingPoint: z.optional(z.string()),
  /** Who gets the ticket when this is chosen, and so is shown (Integrator 1.7, I8: a service type bound to a user). */
  assignee: z.optional(PersonRef),
  /** People of which role it is for, where it is for no one person (Integrator 1.7, I8: bound to a "cargo"). */
  role: z.optional(Role),
  /** An origin whose customers wrote: the service begins with their message (Integrator 1, 1.1; I1, I2). */
  fromInbox: z.optional(z.boolean()),
});
export type Option = z.infer<typeof Option>;

/**
 * What a description should hold for a quick answer (T19, B5). Any one satisfies it: the field's folded text (lower case,
 * no accents) matches `present`; the field `filled` has an answer; a file's folded name matches `attached`. At least one
 * of the three is given. The expressions are JavaScript's, with the flag `u`.
 */
export const CoachRule = z.object({
  id: z.string().check(z.minLength(1)),
  /** In one or two words, for the list of what is missing. */
  label: Label,
  /** The question that asks for it. */
  ask: Label,
  example: z.optional(Label),
  field: name,
  present: z.optional(z.string()),
  filled: z.optional(name),
  attached: z.optional(z.string()),
  when: z.optional(Condition),
});
export type CoachRule = z.infer<typeof CoachRule>;

/** One form of a profile: a kind of request with the questions it asks (TOTALL 4, T4). */
export const FormDefinition = z.object({
  id: z.string().check(z.minLength(1)),
  label: Label,
  explanation: z.optional(Label),
  fields: z.readonly(z.array(Field).check(z.minLength(1))),
  coach: z.readonly(z.array(CoachRule)),
  /** Shown beside the form: how a ticket is well told (T19). */
  guidance: z.readonly(z.array(Label)),
});
export type FormDefinition = z.infer<typeof FormDefinition>;
