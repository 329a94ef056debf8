/** The lifecycle as a drawing: its nodes and edges under one policy, read off the machine itself, and a ticket's way through it. */
import type { Instant } from '../shared/instant.ts';
import type { PersonRef } from '../shared/person.schema.ts';
import { isFinal, type Stage, type Standing } from './stage.schema.ts';
import { commanders, commandTypes } from './ticket.commanders.ts';
import type { CommandType } from './ticket.command.schema.ts';
import type { EntryCommand, TimelineEntry } from './ticket.entry.schema.ts';
import { ticketLifecycle } from './ticket.lifecycle.ts';
import { openingStage } from './ticket.open.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { isOfThePolicy, policyMeets, type RequirementName } from './ticket.requirements.ts';
import { standingIn, stepsFrom, type Step } from './ticket.steps.ts';

/** One place of the drawing: a stage, or a step of `estimating`. */
export type LifecycleNode = Standing & {
  readonly final: boolean;
  /** Why the ticket stands there, in the machine's words; null where the stage's name says it. */
  readonly description: string | null;
  /** Whether any ticket of this policy ever comes to stand there. */
  readonly reachable: boolean;
  /** What may be done there without leaving. */
  readonly staying: readonly CommandType[];
};

/** One way from place to place. Two ways by the same command differ in what they need. */
export type LifecycleEdge = {
  /** Null for the openings. */
  readonly from: Standing | null;
  readonly to: Standing;
  readonly command: EntryCommand['type'];
  /** What is asked beyond the policy. */
  readonly needs: readonly RequirementName[];
  /** Moves by itself: the clock does it, or words that elsewhere move nothing. */
  readonly automatic: boolean;
};

/** A drawing without a layout: what a picture, a table or a text alternative is made from. */
export type LifecycleGraph = { readonly nodes: readonly LifecycleNode[]; readonly edges: readonly LifecycleEdge[] };

/**
 * The statechart under `policy`, in the order of DOMAIN §2, without the edges that this policy makes impossible. `routed`:
 * whether the desk's routing may name who gets a new ticket.
 */
export function lifecycleGraph(policy: TicketPolicy, routed = true): LifecycleGraph {
  const places = machinesPlaces();
  const openings = [...new Set([openingStage(policy, false), openingStage(policy, routed)])];
  const edges = [
    ...openings.map((stage) => edge(null, { stage, step: null }, 'ticket.open', [])),
    ...places.flatMap(({ standing }) => edgesFrom(standing, policy)),
  ];
  const reached = reachedBy(edges);
  const nodes = places.map(({ standing, description }) => ({
    ...standing,
    final: isFinal(standing.stage),
    description,
    reachable: reached.has(keyOf(standing)),
    staying: commandTypes.filter((type) => possible(standing, type, policy).some(({ to }) => to === null)),
  }));
  return { nodes, edges };
}

/** Every stage a ticket may ever stand in under `policy`; `routed` as in `lifecycleGraph`. */
export const reachableStages = (policy: TicketPolicy, routed: boolean): ReadonlySet<Stage> =>
  new Set(lifecycleGraph(policy, routed).nodes.flatMap(({ stage, reachable }) => (reachable ? [stage] : [])));

/** One stay on a ticket's way; `leftAt` is null where it still stands. */
export type Visited = { readonly standing: Standing; readonly enteredAt: Instant; readonly leftAt: Instant | null };

/** One move a ticket made. */
export type Taken = Pick<LifecycleEdge, 'from' | 'to' | 'command'> & { readonly at: Instant; readonly by: PersonRef };

/** The way a ticket came, by its timeline: where it stood how long, and the edges it took. Oldest first. */
export function pathOf(entries: readonly TimelineEntry[]): {
  readonly visited: readonly Visited[];
  readonly taken: readonly Taken[];
} {
  const taken = entries
    .filter(({ from, to }) => from === null || keyOf(from) !== keyOf(to))
    .map(({ from, to, command, at, by }) => ({ from, to, command: command.type, at, by }));
  const visited = taken.map(({ to, at }, index) => ({
    standing: to,
    enteredAt: at,
    leftAt: taken[index + 1]?.at ?? null,
  }));
  return { visited, taken };
}

/** The name under which a drawing finds a standing. */
export const keyOf = ({ stage, step }: Standing): string => (step ? `${stage}.${step}` : stage);

const machinesPlaces = (): readonly { readonly standing: Standing; readonly description: string | null }[] =>
  Object.values(ticketLifecycle.states).flatMap((outer) => {
    const inner = Object.values(outer.states);
    return (inner.length > 0 ? inner : [outer]).map((node) => ({
      standing: standingIn(node),
      description: node.description ?? outer.description ?? null,
    }));
  });

const edge = (
  from: Standing | null,
  to: Standing,
  command: EntryCommand['type'],
  needs: readonly RequirementName[],
): LifecycleEdge => ({ from, to, command, needs, automatic: command !== 'ticket.open' && movesByItself(command) });

const movesByItself = (command: CommandType): boolean =>
  commanders[command].every((relation) => relation === 'system') || ticketLifecycle.root.transitions.has(command);

const edgesFrom = (from: Standing, policy: TicketPolicy): readonly LifecycleEdge[] =>
  commandTypes.flatMap((command) =>
    possible(from, command, policy).flatMap(({ to, needs }) =>
      to === null
        ? []
        : [
            edge(
              from,
              to,
              command,
              needs.filter((name) => !isOfThePolicy(name)),
            ),
          ],
    ),
  );

/** The steps a policy leaves: what it forbids is out, and so is whatever an earlier step always takes first. */
function possible(from: Standing, command: CommandType, policy: TicketPolicy): readonly Step[] {
  const left = stepsFrom(from, command).filter(({ needs }) =>
    needs.every((name) => !isOfThePolicy(name) || policyMeets(name, policy, from.stage)),
  );
  const alwaysBefore = (earlier: Step, later: Step) =>
    earlier.needs.every((name) => isOfThePolicy(name) || later.needs.includes(name));
  return left.filter((step, index) => !left.slice(0, index).some((earlier) => alwaysBefore(earlier, step)));
}

function reachedBy(edges: readonly LifecycleEdge[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const enter = (from: string | null): void => {
    for (const { to } of edges.filter((one) => (one.from ? keyOf(one.from) : null) === from)) {
      if (reached.has(keyOf(to))) continue;
      reached.add(keyOf(to));
      enter(keyOf(to));
    }
  };
  enter(null);
  return reached;
}
