/** Where a fault can be planted: each part of the outbox, as a test may replace it. */
import type { DeskPort, OperationId, Ticket, TicketId, TicketPort } from '@chamado/core';
import { lineOf, type Queue, type QueuedWrite } from '../queue.ts';
import { rowOf } from '../queue.rules.ts';
import type { OutboxRules } from '../outbox.rules.ts';
import type { OutboxStore, Tab } from '../tab.ts';
import type { Breach } from './verdict.ts';

/** What a test replaces; nothing where the outbox is as it is. */
export type Planted = {
  readonly rules?: Partial<OutboxRules>;
  readonly tab?: (tab: Tab) => Tab;
  readonly desk?: (desk: DeskPort) => DeskPort;
};

/** A switch: planted anew for each schedule. */
export type Fault = { readonly name: string; readonly breaks: Breach; readonly plant: () => Planted };

export const withStore = (tab: Tab, store: Partial<OutboxStore>): Tab => ({
  ...tab,
  store: { ...tab.store, ...store },
});

export const withTickets = (desk: DeskPort, tickets: Partial<TicketPort>): DeskPort => ({
  ...desk,
  tickets: { ...desk.tickets, ...tickets },
});

/** The desk, with each write going `through` that. */
export function sending(desk: DeskPort, through: (send: () => Promise<Ticket>) => Promise<Ticket>): DeskPort {
  const { tickets } = desk;
  return withTickets(desk, {
    open: (draft, options) => through(() => tickets.open(draft, options)),
    apply: (id, command, options) => through(() => tickets.apply(id, command, options)),
  });
}

export const otherRows = ({ rows }: Queue, id: OperationId): readonly QueuedWrite[] =>
  rows.filter(({ operationId }) => operationId !== id);

export const lineIn = (queue: Queue, id: OperationId): TicketId | null => {
  const row = rowOf(queue, id);
  return row ? lineOf(row.write) : null;
};

export const never = (): Promise<never> => new Promise(() => undefined);
