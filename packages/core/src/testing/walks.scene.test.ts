/** How random walks are drawn: by one seed, printed, so that `WALK_SEED=<seed>` walks the same ways again. */
import fc from 'fast-check';
import { helpDesk } from '../profile/presets/help-desk.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { refOf } from '../shared/person.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { reachableStages } from '../ticket/ticket.drawing.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { aPolicy } from './desk.ts';
import { aTechnician } from './people.ts';

const isNode = 'process' in globalThis;

/** The seed of this run. */
const given = isNode ? Number(process.env['WALK_SEED'] ?? NaN) : NaN;
const seed = Number.isInteger(given) ? given : Math.floor(Math.random() * 2 ** 31);
if (isNode) console.log(`random walks: WALK_SEED=${seed}`);

/** So many walks in Node, and fewer in a browser: what differs there is the engine, not the rules. */
export const walks = (inNode: number, inBrowser: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: isNode ? inNode : inBrowser,
  seed,
});

const days = fc.integer({ min: 1, max: 30 });

/** Any policy at all, with whether the desk routes: every switch, window, scale, list of reasons and list of statuses. */
export const anyPolicy: fc.Arbitrary<readonly [policy: TicketPolicy, routed: boolean]> = fc
  .tuple(
    fc.record({
      releaseAsked: fc.boolean(),
      estimateOffered: fc.boolean(),
      approval: fc.option(fc.record({ windowDays: days })),
      internalAction: fc.boolean(),
      fieldWork: fc.boolean(),
      reopenDays: fc.option(days),
      resumeOnReply: fc.boolean(),
      trainingAsked: fc.boolean(),
      ratingDays: days,
      cancel: fc.record({ requester: fc.subarray(Stage.options), manager: fc.subarray(Stage.options) }),
      ratingScale: fc.subarray([...aPolicy().ratingScale]),
      pendingReasons: fc.subarray([...aPolicy().pendingReasons]),
    }),
    fc.uniqueArray(fc.constantFrom(...Stage.options)),
    fc.boolean(),
  )
  .map(([over, named, routed]) => {
    const policy = aPolicy({ ...over, statuses: [] });
    const reached = reachableStages(policy, routed);
    const statuses = named.filter((stage) => reached.has(stage)).flatMap(statusesOf);
    return [{ ...policy, statuses }, routed] as const;
  });

/** Two of a stage: its default, and another of the reseller's. */
const statusesOf = (stage: Stage): TicketPolicy['statuses'] =>
  ['', '-2'].map((ending) => ({ id: `${stage}${ending}`, stage, label: `${stage}${ending}` }));

/** The profile around a policy, for `checkProfile`. */
export const profileAround = (policy: TicketPolicy, routed: boolean): PortalProfile => ({
  ...helpDesk,
  policy,
  tabs: [{ id: 'todos', label: 'Todos', stages: Stage.options }],
  routing: routed ? [{ assignee: refOf(aTechnician()) }] : [],
  visits: policy.fieldWork ? { meters: [], partStatuses: [{ id: 'replaced', label: 'Trocada' }] } : null,
});
