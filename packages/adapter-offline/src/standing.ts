/** A ticket as it stands for whoever writes here: as the desk last had it, with what is unsent on top. */
import { DeskError, parse, Ticket, type CallOptions, type TicketId, type TicketPort } from '@chamado/core';
import type { KeptAnswers, Recall } from './kept.ts';
import { isLocal } from './local-id.ts';
import { provisional, rowsOf, type Known, type Provisional } from './provisional.ts';
import { lineOf, nameOf, type Queue, type QueuedWrite } from './queue.ts';
import type { Seen } from './seen.ts';
import type { OutboxStore } from './tab.ts';

export type StandingParts = {
  readonly tickets: TicketPort;
  readonly store: OutboxStore;
  readonly answers: KeptAnswers;
  readonly recall: Recall;
  readonly seen: Seen;
  /** What of a ticket may be written down; undefined where nothing may. */
  readonly masked: ((ticket: Ticket) => Ticket) | undefined;
  /** Who writes, and under which profile, as this page last knew it. */
  readonly known: () => Promise<Known>;
};

export type Standing = {
  /** Rejects with `not_found` for what is neither at the desk nor here. */
  readonly of: (id: TicketId, options?: CallOptions) => Promise<Provisional>;
  /** The ticket with `row` on top, by what this page knows, without asking; null where it knows too little. */
  readonly behind: (queue: Queue, row: QueuedWrite) => Promise<Ticket | null>;
};

export function standingOf({ tickets, store, answers, recall, seen, masked, known }: StandingParts): Standing {
  const keyOf = (id: TicketId): string => `ticket:${id}`;
  const read = (kept: unknown): Ticket => parse(Ticket, kept, 'corrupted');

  async function asked(id: TicketId, options?: CallOptions): Promise<Ticket> {
    try {
      const ask = async () => seen.put(await tickets.get(id, options));
      return await recall({ key: keyOf(id), ask, keep: masked, read: (kept) => seen.get(id) ?? read(kept) });
    } catch (thrown) {
      const last = seen.get(id);
      if (last && !options?.signal?.aborted && DeskError.from(thrown).code === 'unavailable') return last;
      throw thrown;
    }
  }

  async function lastKnown(id: TicketId): Promise<Ticket | undefined> {
    const last = seen.get(id);
    if (last || isLocal(id) || !masked) return last;
    const kept = await answers.get(keyOf(id)).catch(() => undefined);
    return kept === undefined ? undefined : read(kept);
  }

  async function of(given: TicketId, options?: CallOptions): Promise<Provisional> {
    const before = await store.read();
    const id = nameOf(before, given);
    const base = isLocal(id) ? undefined : await asked(id, options);
    const who = isLocal(id) || rowsOf(before.rows, id).length > 0 ? await known() : null;
    // Nothing is waited for from here on. He may have written meanwhile, here or in another tab: what he sees has what he was told of.
    const after = await store.read();
    // What arrived meanwhile may be in the answer already, and must not be counted twice.
    if (someLeft(before, after, id)) return of(given, options);
    const rows = rowsOf(after.rows, id);
    if (rows.length === 0 && base) return { ticket: base, entries: [] };
    if (!who) return of(given, options);
    const told = provisional(rows, base, who);
    if (told) return told;
    throw new DeskError('not_found', 'There is no such ticket, here or at the desk');
  }

  return {
    of,
    async behind({ rows }, row) {
      const line = rowsOf(rows, lineOf(row.write)).filter(({ order }) => order <= row.order);
      const told = await known().then(
        async (all) => provisional(line, await lastKnown(lineOf(row.write)), all),
        () => null,
      );
      return told?.ticket ?? null;
    },
  };
}

/** Whether a row of that line was there before and is not any more, or came in between and went again. */
function someLeft(before: Queue, after: Queue, id: TicketId): boolean {
  const still = new Set(after.rows.map(({ operationId }) => operationId));
  const came = after.rows.filter(({ order }) => order >= before.next).length;
  return came < after.next - before.next || rowsOf(before.rows, id).some(({ operationId }) => !still.has(operationId));
}
