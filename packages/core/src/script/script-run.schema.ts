/** One walk through a script with a customer on the line: its steps, oldest first, never edited (Integrator 1.6, I7). */
import * as z from 'zod/mini';
import { TicketId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { ScriptId } from './script.schema.ts';

/** Address of a run. */
export const ScriptRunId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'ScriptRunId'>();
export type ScriptRunId = z.infer<typeof ScriptRunId>;

const name = z.string().check(z.minLength(1), z.maxLength(64));

/** What an operator does with a script; also what its machine hears. */
export const ScriptStep = z.discriminatedUnion('type', [
  /** "Próximo": the option the customer’s answer comes to. The same as before leads on along the path already walked. */
  z.object({ type: z.literal('script.answer'), nodeId: name, optionId: name, at: Instant }),
  /** "Anterior": back to the question before, to keep or change its answer. */
  z.object({ type: z.literal('script.previous'), at: Instant }),
  /** "Encerrar script": at any time; before an outcome only with the reason. */
  z.object({
    type: z.literal('script.end'),
    reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))),
    at: Instant,
  }),
]);
export type ScriptStep = z.infer<typeof ScriptStep>;

/** A run as an operator's client hands it in; handed in again with more steps, it goes on. */
export const ScriptRunDraft = z.object({
  /** Left out the first time. */
  id: z.optional(ScriptRunId),
  scriptId: ScriptId,
  /** The edition that was walked. */
  scriptVersion: z.int().check(z.positive()),
  /** The ticket it belongs to; null until there is one. */
  ticketId: z.nullable(TicketId),
  startedAt: Instant,
  steps: z.readonly(z.array(ScriptStep).check(z.maxLength(2000))),
});
export type ScriptRunDraft = z.infer<typeof ScriptRunDraft>;

/** A run as the desk keeps it. */
export const ScriptRun = z.extend(ScriptRunDraft, { id: ScriptRunId, by: PersonRef, keptAt: Instant });
export type ScriptRun = z.infer<typeof ScriptRun>;
