/** What the outbox asks of the page it runs in: time, chance, the other tabs, and which of them sends. */
import type { DeskErrorCode, Instant, OperationId, Ticket } from '@chamado/core';
import type { Queue, Refused } from './queue.ts';

/** What tabs of one outbox tell each other. */
export type Told =
  /** Something was written, mended or let go of: whoever sends looks again. */
  | { readonly kind: 'changed' }
  /** The desk answered. */
  | { readonly kind: 'sent'; readonly operationId: OperationId; readonly ticket: Ticket }
  | { readonly kind: 'refused'; readonly operationId: OperationId; readonly why: Refused }
  /** Nothing can be sent for now: what waits is told to the person as unsent. */
  | { readonly kind: 'paused'; readonly code: DeskErrorCode | null };

/** Between the tabs of one outbox, and within the one that tells. */
export type Channel = {
  readonly tell: (told: Told) => void;
  readonly hear: (listener: (told: Told) => void) => () => void;
};

/** The kept queue. */
export interface OutboxStore {
  read(): Promise<Queue>;
  /**
   * Keeps what `change` makes of the queue, in one transaction; resolves once it is on the disk. `relaxed`: it may be lost
   * with the power.
   */
  update(change: (queue: Queue) => Queue, durability?: 'strict' | 'relaxed'): Promise<Queue>;
}

export interface Tab {
  readonly store: OutboxStore;
  readonly channel: Channel;
  readonly now: () => Instant;
  /** 0…1. */
  readonly random: () => number;
  readonly setTimeout: (work: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  /** Does `work` while no other tab of the outbox does, until `signal` is aborted. */
  readonly alone: (work: () => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** Calls back when the network is there again. */
  readonly onLine: (listener: () => void) => () => void;
}
