/** RT’s statuses and our stages: a table that a reseller changes where his RT has a lifecycle of its own. */
import type { Stage } from '@chamado/core';

/** Both ways between the two sets of words; they need not be inverse. */
export type StatusMapping = {
  /** What people of RT see of each stage. */
  readonly toRt: Readonly<Record<Stage, string>>;
  /** Where a ticket stands once somebody sets that status in RT itself; a status that is not listed moves nothing. */
  readonly fromRt: Readonly<Record<string, Stage>>;
};

/** For RT’s lifecycle `default`: new, open, stalled, resolved, rejected, deleted. */
export const defaultMapping: StatusMapping = {
  toRt: {
    opened: 'new',
    estimating: 'stalled',
    dispatched: 'open',
    inService: 'open',
    pending: 'stalled',
    attended: 'open',
    awaitingApproval: 'stalled',
    concluded: 'resolved',
    cancelled: 'rejected',
    rejected: 'rejected',
  },
  fromRt: {
    new: 'opened',
    open: 'inService',
    stalled: 'pending',
    resolved: 'concluded',
    rejected: 'rejected',
    deleted: 'cancelled',
  },
};
