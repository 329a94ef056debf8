/** A service script as data: the questions an operator asks with the customer on the line (Integrator 1.6, I7). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Address of a script, the same through all its editions. */
export const ScriptId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'ScriptId'>();
export type ScriptId = z.infer<typeof ScriptId>;

// A name inside one script: it is also a state of the machine the script is compiled to.
const name = z.string().check(
  z.maxLength(64),
  z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, {
    error: 'right would be letters, digits, "-" and "_", beginning with a letter or digit',
  }),
);
// May be empty while the script is being written: `lintScript` says where it is.
const words = z.string().check(z.trim(), z.maxLength(4000));
const served = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(200)));

/** A possible answer of the customer: it leads to the next node, or ends the script with an outcome. */
export const ScriptOption = z.union([
  z.object({ id: name, label: words, to: name }),
  z.object({ id: name, label: words, outcome: name }),
]);
export type ScriptOption = z.infer<typeof ScriptOption>;

/** One question, with what the operator tells the customer and what he himself has to know (Integrator 1.6.1). */
export const ScriptNode = z.object({
  id: name,
  question: words,
  /** "Explicação para o cliente": how to proceed, said aloud. */
  forCustomer: z.optional(words),
  /** "Explicação para o operador": read in silence while the customer waits. */
  forOperator: z.optional(words),
  options: z.readonly(z.array(ScriptOption).check(z.maxLength(50))),
});
export type ScriptNode = z.infer<typeof ScriptNode>;

/** How a script may end, and which toggles of the first contact that calls for (I8). */
export const ScriptOutcome = z.object({
  id: name,
  label: words,
  suggests: z._default(z.readonly(z.array(z.enum(['resolved', 'workOrder', 'task', 'email']))), []),
});
export type ScriptOutcome = z.infer<typeof ScriptOutcome>;

/** A script as a manager hands it in. Whom it serves: of each list, empty means everybody. */
export const ScriptDraft = z.object({
  /** Left out for a new one. */
  id: z.optional(ScriptId),
  /** The edition it was made from: 0 for a new one. Another's save in between is a `conflict`. */
  version: z.int().check(z.nonnegative()),
  title: words,
  /** The node asked first. */
  start: name,
  nodes: z.readonly(z.array(ScriptNode).check(z.maxLength(500))),
  outcomes: z.readonly(z.array(ScriptOutcome).check(z.maxLength(50))),
  plans: z._default(served, []),
  routingPoints: z._default(served, []),
  products: z._default(served, []),
  /** Offered to operators; one that is not is kept for its manager. */
  active: z._default(z.boolean(), true),
});
/** A script as it is handed in: what is left out has its default. */
export type ScriptDraft = z.input<typeof ScriptDraft>;

/** One edition of a script, as the desk keeps it. A run names the edition it walked, so that its report stays true. */
export const Script = z.extend(ScriptDraft, { id: ScriptId, savedAt: Instant, savedBy: PersonRef });
export type Script = z.infer<typeof Script>;

/** What of a script its machine and its lint read. */
export type ScriptGraph = Pick<Script, 'start' | 'nodes' | 'outcomes'>;

/** An edition that has been saved, for the runs that name it. */
export const ScriptEdition = z.object({ id: z.string().check(z.minLength(1)), script: Script });

/** Where an edition lies. */
export const editionId = ({ id, version }: Pick<Script, 'id' | 'version'>): string => `${id}@${version}`;
