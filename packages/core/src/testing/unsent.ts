/** Builders of what has not reached a desk, and of an outbox that holds it. */
import type { UnsentBody, UnsentPort, UnsentWrite } from '../port/unsent-port.ts';
import { TicketId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import { anOperationId } from './desk.ts';
import { AT } from './tickets.ts';

const asked: UnsentBody = { commands: [{ type: 'ticket.comment', text: 'E agora?' }] };

/** A comment of Carla's that waits for the network, or another `body`. */
export const anUnsentWrite = (
  over: Partial<Omit<UnsentWrite, keyof UnsentBody>> = {},
  body: UnsentBody = asked,
): UnsentWrite => ({
  ...{ operationId: anOperationId(1), ticketId: parse(TicketId, 'ticket-1'), at: AT, attempts: 0, refusal: null },
  ...over,
  ...body,
});

/** An outbox with these writes, which sends nothing: what is retried waits for the network again. */
export function anUnsentPort(writes: readonly UnsentWrite[]): UnsentPort {
  let held = writes;
  const listeners = new Set<() => void>();
  const become = (next: readonly UnsentWrite[]): Promise<void> => {
    held = next;
    for (const listener of [...listeners]) listener();
    return Promise.resolve();
  };
  return {
    list: () => Promise.resolve(held),
    retry: (id) => become(held.map((write) => (write.operationId === id ? { ...write, refusal: null } : write))),
    discard: (id) => become(held.filter(({ operationId }) => operationId !== id)),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
