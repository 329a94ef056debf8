/** "Rel. Script": what was asked and answered in a run, when, by whom, and how it ended (Integrator 1.6.3, I7). */
import type { Instant } from '../shared/instant.ts';
import { millis } from '../shared/instant.ts';
import type { PersonRef } from '../shared/person.schema.ts';
import { firstById } from './script.lint.ts';
import type { Answered } from './script.machine.ts';
import { walkerFor } from './script.run.ts';
import type { Script, ScriptNode, ScriptOutcome } from './script.schema.ts';
import type { ScriptRun } from './script-run.schema.ts';

/** One question and the answer that stood in the end. */
export type ReportedAnswer = {
  readonly nodeId: string;
  readonly question: string;
  readonly forCustomer: string | null;
  readonly forOperator: string | null;
  readonly optionId: string;
  readonly answer: string;
  readonly at: Instant;
  /** From the step before it, or from the beginning, in milliseconds. */
  readonly tookMs: number;
};

/** An answer that was changed, in words, and those after it that no longer held. */
export type ReportedChange = {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly dropped: readonly { readonly question: string; readonly answer: string }[];
};

/** A run as people read it. */
export type ScriptReport = {
  readonly scriptId: string;
  readonly scriptVersion: number;
  readonly title: string;
  readonly by: PersonRef;
  readonly startedAt: Instant;
  /** Null while it goes on. */
  readonly endedAt: Instant | null;
  /** The answers that stand, in the order they were asked. */
  readonly path: readonly ReportedAnswer[];
  readonly changes: readonly ReportedChange[];
  /** The question that was open when the run ended or was last kept; null where an outcome was reached. */
  readonly openQuestion: string | null;
  readonly outcome: ScriptOutcome | null;
  /** Why it was ended before an outcome. */
  readonly reason: string | null;
};

/** What a run says under the edition it walked. */
export function scriptReport(
  script: Script,
  run: Pick<ScriptRun, 'startedAt' | 'steps'> & { readonly by: PersonRef },
): ScriptReport {
  const { path, changes, asked, outcome, ended } = walkerFor(script).standing(run.steps);
  const wordsOf = wordsIn(script);
  const before = ({ nodeId, at }: Answered): Instant => {
    const index = run.steps.findIndex((step) => 'nodeId' in step && step.nodeId === nodeId && step.at === at);
    return run.steps[index - 1]?.at ?? run.startedAt;
  };
  return {
    scriptId: script.id,
    scriptVersion: script.version,
    title: script.title,
    by: run.by,
    startedAt: run.startedAt,
    endedAt: ended?.at ?? null,
    path: path.map((given) => ({
      ...wordsOf(given),
      at: given.at,
      tookMs: Math.max(0, millis(given.at) - millis(before(given))),
    })),
    changes: changes.map(({ was, now, dropped }) => ({
      question: wordsOf(was).question,
      from: wordsOf(was).answer,
      to: wordsOf(now).answer,
      at: now.at,
      dropped: dropped.map(wordsOf).map(({ question, answer }) => ({ question, answer })),
    })),
    openQuestion: asked?.question ?? null,
    outcome,
    reason: ended?.reason ?? null,
  };
}

function wordsIn({ nodes }: Script) {
  const byId = firstById(nodes);
  return ({ nodeId, optionId }: Answered) => {
    const node: Partial<ScriptNode> = byId.get(nodeId) ?? {};
    const { question = nodeId, forCustomer = null, forOperator = null, options = [] } = node;
    const answer = options.find(({ id }) => id === optionId)?.label ?? optionId;
    return { nodeId, optionId, question, forCustomer, forOperator, answer };
  };
}
