/** A script as a statechart: one state for each question, one for each outcome (Integrator 1.6.1, I7). */
import { assign, setup } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import { lintScript } from './script.lint.ts';
import type { ScriptGraph, ScriptNode, ScriptOption } from './script.schema.ts';
import type { ScriptStep } from './script-run.schema.ts';

/** An answer as it was given. */
export type Answered = { readonly nodeId: string; readonly optionId: string; readonly at: Instant };

/** An answer that was changed, and what was answered after it on the path that is no longer walked. */
export type Changed = { readonly was: Answered; readonly now: Answered; readonly dropped: readonly Answered[] };

/** How far a walk has come: `path` may reach beyond `position` after going back. */
export type ScriptWalk = {
  readonly path: readonly Answered[];
  /** How many answers of the path lie behind the question now asked. */
  readonly position: number;
  /** Every change of an answer, oldest first: what was dropped is known for ever. */
  readonly changes: readonly Changed[];
  /** Whether the last step dropped later answers: those are the last change's. */
  readonly justDropped: boolean;
  readonly ended: { readonly at: Instant; readonly reason: string | null } | null;
};

const scriptSetup = setup({
  types: {} as { context: ScriptWalk; events: ScriptStep },
  guards: {
    picks: ({ event }, { nodeId, optionId }: { nodeId: string; optionId: string }) =>
      event.type === 'script.answer' && event.nodeId === nodeId && event.optionId === optionId,
    cameFrom: ({ context: { path, position } }, { nodeId }: { nodeId: string }) =>
      path[position - 1]?.nodeId === nodeId,
    saysWhy: ({ event }) => event.type === 'script.end' && event.reason !== undefined,
  },
  actions: {
    answer: assign(({ context, event }) => (event.type === 'script.answer' ? answered(context, event) : {})),
    goBack: assign(({ context: { position } }) => ({ position: position - 1, justDropped: false })),
    end: assign(({ event }) => (event.type === 'script.end' ? ended(event) : {})),
  },
});

/**
 * The statechart of a script, for `transition` and for its drawing. Every walk through it ends.
 *
 * @throws DeskError `invalid` with what `lintScript` finds.
 */
export function compileScript(script: ScriptGraph) {
  refuseFaulty(script);
  const { start, nodes, outcomes } = script;
  const backFrom = (target: string) =>
    nodes
      .filter(({ options }) => options.some((option) => targetOf(option) === target))
      .map(({ id }) => ({
        guard: { type: 'cameFrom' as const, params: { nodeId: id } },
        target: asking(id),
        actions: 'goBack' as const,
      }));
  return scriptSetup.createMachine({
    id: 'script',
    context: { path: [], position: 0, changes: [], justDropped: false, ended: null },
    initial: 'asking',
    states: {
      asking: {
        initial: start,
        on: { 'script.end': { guard: 'saysWhy', target: 'ended', actions: 'end' } },
        states: Object.fromEntries(
          nodes.map((node) => [
            node.id,
            {
              description: node.question,
              on: {
                'script.answer': answersOf(node),
                'script.previous': backFrom(asking(node.id)),
              },
            },
          ]),
        ),
      },
      reached: {
        description: 'An outcome: the last answer may still be changed.',
        initial: outcomes[0]?.id,
        on: { 'script.end': { target: 'ended', actions: 'end' } },
        states: Object.fromEntries(
          outcomes.map(({ id, label }) => [
            id,
            { description: label, on: { 'script.previous': backFrom(reached(id)) } },
          ]),
        ),
      },
      ended: { type: 'final' },
    },
  });
}

const asking = (nodeId: string): string => `#script.asking.${nodeId}`;
const reached = (outcomeId: string): string => `#script.reached.${outcomeId}`;
const targetOf = (option: ScriptOption): string => ('to' in option ? asking(option.to) : reached(option.outcome));

const answersOf = ({ id: nodeId, options }: ScriptNode) =>
  options.map((option) => ({
    guard: { type: 'picks' as const, params: { nodeId, optionId: option.id } },
    target: targetOf(option),
    actions: 'answer' as const,
  }));

function answered({ path, position, changes }: ScriptWalk, given: Answered): Partial<ScriptWalk> {
  const { nodeId, optionId, at } = given;
  const now: Answered = { nodeId, optionId, at };
  const [was, ...dropped] = path.slice(position);
  // The same answer again leads on along the path that is there already.
  if (was?.optionId === optionId) return { position: position + 1, justDropped: false };
  return {
    path: [...path.slice(0, position), now],
    position: position + 1,
    changes: was ? [...changes, { was, now, dropped }] : changes,
    justDropped: dropped.length > 0,
  };
}

const ended = ({ at, reason }: { at: Instant; reason?: string | undefined }): Partial<ScriptWalk> => ({
  ended: { at, reason: reason ?? null },
  justDropped: false,
});

function refuseFaulty(script: ScriptGraph): void {
  const findings = lintScript(script);
  if (findings.length === 0) return;
  throw new DeskError('invalid', findings.map(({ at, text }) => `${at}: ${text}`).join('; '), {
    fields: findings.map(({ at, code }) => ({ field: at, code })),
  });
}
