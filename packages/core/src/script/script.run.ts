/** A run is the fold of its steps: what is asked now, what may be done, and how far it has come (Integrator 1.6.1, I7). */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import { compileScript, type Answered, type ScriptWalk } from './script.machine.ts';
import type { ScriptGraph, ScriptNode, ScriptOutcome } from './script.schema.ts';
import type { ScriptStep } from './script-run.schema.ts';

/** Where a run stands. `asked` is null once an outcome is reached, `outcome` until then; `ended` closes it for good. */
export type ScriptStanding = ScriptWalk & {
  readonly asked: ScriptNode | null;
  readonly outcome: ScriptOutcome | null;
  /** The answer once given to what is asked now, after going back. */
  readonly givenBefore: Answered | null;
  readonly mayGoBack: boolean;
};

/** A script being walked: pure, so that browser and desk agree. Build it once for each script. */
export type ScriptWalker = {
  /**
   * The fold of `steps`, oldest first.
   *
   * @throws DeskError `not_allowed`, reason `stage`, at the first step that does not follow from those before it, and
   * reason `order` at one that is earlier than the step before it.
   */
  readonly standing: (steps: readonly ScriptStep[]) => ScriptStanding;
  /** Whether `step` may come next. */
  readonly may: (steps: readonly ScriptStep[], step: ScriptStep) => boolean;
};

/** @throws DeskError `invalid` for a script that its lint refuses. */
export function walkerFor(script: ScriptGraph): ScriptWalker {
  const machine = compileScript(script);
  type Snapshot = SnapshotFrom<typeof machine>;

  const fold = (steps: readonly ScriptStep[]): Snapshot => {
    let [snapshot] = initialTransition(machine);
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (before && step.at < before.at) throw refusal(step, at, 'order', 'is earlier than the step before it');
      if (!snapshot.can(step)) throw refusal(step, at, 'stage', 'does not follow from the steps before it');
      [snapshot] = transition(machine, snapshot, step);
    }
    return snapshot;
  };

  return {
    standing(steps) {
      const snapshot = fold(steps);
      const { path, position, ended } = snapshot.context;
      // An ended run stands where it was when it ended.
      const at = ended ? fold(steps.slice(0, -1)) : snapshot;
      const asked = script.nodes.find(({ id }) => at.matches({ asking: id })) ?? null;
      return {
        ...snapshot.context,
        asked,
        outcome: script.outcomes.find(({ id }) => at.matches({ reached: id })) ?? null,
        givenBefore: asked ? (path[position] ?? null) : null,
        mayGoBack: position > 0 && !ended,
      };
    },
    may: (steps, step) => {
      const last = steps.at(-1);
      return fold(steps).can(step) && !(last && step.at < last.at);
    },
  };
}

const refusal = ({ type }: ScriptStep, at: number, reason: string, why: string): DeskError =>
  new DeskError('not_allowed', `steps.${at}: ${type} ${why}`, {
    reason,
    fields: [{ field: `steps.${at}`, code: reason }],
  });
