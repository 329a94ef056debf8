/** Commands become entries, entries become supply requests: pure, for browsers to guess and desks to decide (P20). */
import { transition } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { supplyCommanders, supplyCommandTypes, supplyRelationOf } from './supply.access.ts';
import type { SupplyCommand, SupplyCommandType, SupplyEntry } from './supply.command.schema.ts';
import { supplyLifecycle } from './supply.lifecycle.ts';
import { SupplyRequest, type SupplyId } from './supply.schema.ts';

/** Who asks, and when. */
export type SupplyStamp = { readonly by: Person; readonly at: Instant };

/** A request after a command, and the entry that records it: stored together or not at all. */
export type SupplyApplied = { readonly supply: SupplyRequest; readonly entry: SupplyEntry };

/** Why a command is refused: not for this person, not from here, or said before. */
export type SupplyRefusal = 'access' | 'stage' | 'notYetConfirmed';

/** Why `type` is refused now, or null where it is allowed. */
export function supplyRefusalOf(
  supply: SupplyRequest,
  type: SupplyCommandType,
  { by }: SupplyStamp,
): SupplyRefusal | null {
  if (!supplyCommanders[type].includes(supplyRelationOf(by, supply))) return 'access';
  const nodes = [supplyLifecycle.states[supply.stage], supplyLifecycle.root];
  const [found] = nodes.flatMap((node) => node?.transitions.get(type) ?? []);
  if (!found) return 'stage';
  return found.guard === 'notYetConfirmed' && supply.confirmedAt !== null ? 'notYetConfirmed' : null;
}

/** Whether the command is allowed now. */
export const canApplySupply = (supply: SupplyRequest, { type }: SupplyCommand, stamp: SupplyStamp): boolean =>
  supplyRefusalOf(supply, type, stamp) === null;

/** Every command this person may give now. */
export const allowedOnSupply = (supply: SupplyRequest, stamp: SupplyStamp): readonly SupplyCommandType[] =>
  supplyCommandTypes.filter((type) => supplyRefusalOf(supply, type, stamp) === null);

/**
 * The request after `command`, and the entry to append.
 *
 * @throws DeskError `not_allowed` with the reason.
 */
export function applySupply(supply: SupplyRequest, command: SupplyCommand, stamp: SupplyStamp): SupplyApplied {
  const { type } = command;
  const { by, at } = stamp;
  const reason = supplyRefusalOf(supply, type, stamp);
  if (reason)
    throw new DeskError('not_allowed', `${type} is refused on a request that is ${supply.stage}: ${reason}`, {
      reason,
    });
  const standing = supplyLifecycle.resolveState({ value: supply.stage, context: { supply } });
  const [next] = transition(supplyLifecycle, standing, { ...command, at });
  const version = supply.version + 1;
  const entry: SupplyEntry = {
    id: entryId(supply.id, version),
    supplyId: supply.id,
    version,
    at,
    by: refOf(by),
    command,
    from: supply.stage,
    to: next.value,
    changes: changesBetween(supply, next.context.supply),
  };
  return { supply: evolved(supply, entry), entry };
}

/** The address of an entry. */
export const entryId = (supplyId: SupplyId, version: number): string => `${supplyId}/${String(version)}`;

/**
 * The request its entries tell of, oldest first.
 *
 * @throws DeskError `corrupted` where the first does not hold it whole, or one is missing.
 */
export function replaySupply(entries: readonly SupplyEntry[]): SupplyRequest {
  const [opening, ...rest] = entries;
  if (!opening || !isWhole(opening.changes))
    throw new DeskError('corrupted', 'A request begins with supply.request, whole');
  return rest.reduce(
    (supply, entry) => {
      if (entry.version === supply.version + 1) return evolved(supply, entry);
      throw new DeskError('corrupted', `Entry ${String(supply.version + 1)} of request ${supply.number} is missing`);
    },
    evolved(opening.changes, opening),
  );
}

/** The request after one more entry. */
export const evolved = (supply: SupplyRequest, { changes, to, version, at }: SupplyEntry): SupplyRequest =>
  Object.assign({}, supply, changes, { stage: to, version, updatedAt: at });

const isWhole = (changes: SupplyEntry['changes']): changes is SupplyRequest =>
  Object.keys(SupplyRequest.shape).every((name) => Object.hasOwn(changes, name));

function changesBetween(before: SupplyRequest, after: SupplyRequest): Partial<SupplyRequest> {
  const was: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => was[name] !== value));
}
