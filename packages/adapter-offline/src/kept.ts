/** What the desk answered, kept for when it is out of reach: opt-in, and only the fields that are named. */
import { DeskError, type Ticket } from '@chamado/core';

/** Which answers may be kept on this device; what is not named is not written down. */
export type CacheOptions = {
  /** Fields of tickets besides their address, number, stage and dates. */
  readonly ticketFields: readonly (keyof Ticket)[];
  /** Timelines too: they hold everything that was said. */
  readonly timelines?: boolean;
};

/** Answers by what was asked. */
export interface KeptAnswers {
  /** Undefined where there is none. */
  get(key: string): Promise<unknown>;
  put(key: string, answer: unknown): Promise<void>;
}

/** One question to the desk. */
export type Asked<Result> = {
  readonly key: string;
  readonly ask: () => Promise<Result>;
  /** What of the answer may be written down; left out, nothing is. */
  readonly keep?: ((result: Result) => unknown) | undefined;
  readonly read: (kept: unknown) => Result;
};

/** Asks the desk; where that is out of reach, answers with what it answered last. */
export type Recall = <Result>(asked: Asked<Result>) => Promise<Result>;

export function recallFrom(answers: KeptAnswers): Recall {
  return async ({ key, ask, keep, read }) => {
    try {
      const result = await ask();
      // No read fails because it could not be kept.
      if (keep) void answers.put(key, keep(result)).catch(() => undefined);
      return result;
    } catch (thrown) {
      if (!keep || DeskError.from(thrown).code !== 'unavailable') throw thrown;
      const kept = await answers.get(key).catch(() => undefined);
      if (kept === undefined) throw thrown;
      return read(kept);
    }
  };
}

/** A ticket without the fields that may not be kept. */
export function onlyFields(fields: readonly (keyof Ticket)[]): (ticket: Ticket) => Ticket {
  return (ticket) => {
    const kept = new Set<string>([...ALWAYS, ...fields]);
    const entries = Object.entries(ticket).filter(([name]) => kept.has(name));
    return { ...blank(ticket), ...Object.fromEntries(entries) };
  };
}

const ALWAYS: readonly (keyof Ticket)[] = [
  ...(['id', 'number', 'stage', 'step', 'statusId', 'formId', 'version'] as const),
  ...(['openedAt', 'updatedAt', 'deadline', 'endedAt', 'awaitingSince', 'critical'] as const),
];

/** A ticket that says nothing of anybody: what is unknown is empty, and people are their address alone. */
const blank = (ticket: Ticket): Ticket => ({
  ...ticket,
  ...{ subject: '', description: '', fields: {}, followers: [], additionalEmails: [], attachments: [] },
  ...{ erpNumber: null, justification: null, companyId: null, companyName: null, territory: null, assignee: null },
  ...{ coverage: null, proposal: null, chargeAuthorised: false, correction: null, plannedRelease: null },
  ...{ duplicateOf: null, outcome: null, restrictions: null, rating: null },
  requester: addressOf(ticket.requester),
  openedBy: addressOf(ticket.openedBy),
});

const addressOf = ({ id, role }: Ticket['requester']): Ticket['requester'] => ({ id, role, name: id });
