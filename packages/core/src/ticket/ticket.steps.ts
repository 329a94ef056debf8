/** The statechart's transitions as they stand: what each asks and where it leads, read off the machine and kept. */
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { estimateSteps, stages, type Standing } from './stage.schema.ts';
import type { CommandType } from './ticket.command.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import { isRequirement, type RequirementName } from './ticket.requirements.ts';

/** One transition: everything it needs must hold. `to` is null where the ticket stays. */
export type Step = { readonly needs: readonly RequirementName[]; readonly to: Standing | null };

/** The transitions for `type` from a standing, innermost state first, in the order the machine tries them. */
export function stepsFrom({ stage, step }: Standing, type: CommandType): readonly Step[] {
  const key = `${stage}/${step ?? ''}/${type}`;
  const known = kept.get(key);
  if (known) return known;
  const outer = ticketLifecycle.states[stage];
  const nodes = [...(step ? [outer?.states[step]] : []), outer, ticketLifecycle.root];
  const found = nodes.map((node) => node?.transitions.get(type) ?? []).find(({ length }) => length > 0) ?? [];
  const steps = found.map((transition) => ({ needs: needsOf(transition), to: destinationOf(transition) }));
  kept.set(key, steps);
  return steps;
}
const kept = new Map<string, readonly Step[]>();

/** Where a ticket stands in a state of the machine: an outer state is entered by its first step. */
export function standingIn(node: AnyStateNode): Standing {
  const [first, second] = (node.initial.target[0] ?? node).path;
  const stage = stages.find((name) => name === first);
  if (!stage) throw new RangeError(`${node.id} is no stage`);
  return { stage, step: estimateSteps.find((name) => name === second) ?? null };
}

function needsOf({ guard }: AnyTransitionDefinition): readonly RequirementName[] {
  if (typeof guard !== 'object' || !Array.isArray(guard.params)) return [];
  return guard.params.filter((name) => typeof name === 'string').filter(isRequirement);
}

const destinationOf = ({ target }: AnyTransitionDefinition): Standing | null =>
  target?.[0] ? standingIn(target[0]) : null;
