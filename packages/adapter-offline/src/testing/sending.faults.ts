/** Faults of sending and of keeping that outboxes have had: each a switch, and each found by the simulation. */
import { DeskError, OperationId, parse } from '@chamado/core';
import { aTicket } from '@chamado/core/testing';
import { emptyQueue, type Queue } from '../queue.ts';
import { discarded } from '../queue.rules.ts';
import { never, sending, withStore, withTickets, type Fault } from './plant.ts';

export const sendingFaults: readonly Fault[] = [
  {
    name: 'gives each attempt an operation id of its own',
    breaks: 'double',
    plant: () => {
      let attempts = 0;
      const anew = <Options>(options: Options) => ({
        ...options,
        operationId: parse(OperationId, `anew-${String((attempts += 1))}`),
      });
      return {
        desk: (desk) =>
          withTickets(desk, {
            open: (draft, options) => desk.tickets.open(draft, anew(options)),
            apply: (id, command, options) => desk.tickets.apply(id, command, anew(options)),
          }),
      };
    },
  },
  {
    name: 'forgets a write when it is sent, not when it arrives',
    breaks: 'lost',
    plant: () => ({
      tab: (tab) =>
        withStore(tab, {
          async update(change) {
            const queue = await tab.store.update(change);
            const tried = queue.rows.find(({ attempts }) => attempts > 0);
            if (tried) await tab.store.update((before) => discarded(before, tried.operationId));
            return queue;
          },
        }),
    }),
  },
  {
    name: 'takes silence for an answer',
    breaks: 'lost',
    plant: () => ({
      desk: (desk) => sending(desk, (send) => send().catch(() => aTicket({ id: 'silence', version: 2 }))),
    }),
  },
  {
    name: 'gives up at the first silence',
    breaks: 'refused for no reason',
    plant: () => ({
      desk: (desk) =>
        sending(desk, (send) =>
          send().catch((thrown: unknown) => {
            const { code, message } = DeskError.from(thrown);
            throw new DeskError(code === 'unavailable' ? 'corrupted' : code, message);
          }),
        ),
    }),
  },
  {
    name: 'sends from every tab at once',
    breaks: 'two senders',
    plant: () => ({ tab: (tab) => ({ ...tab, alone: (work) => work() }) }),
  },
  {
    name: 'leaves the sending to the first tab for ever',
    breaks: 'stuck',
    plant: () => {
      let hasBegun = false;
      return {
        tab: (tab) => ({
          ...tab,
          alone(work, signal) {
            if (hasBegun) return never();
            hasBegun = true;
            return tab.alone(work, signal);
          },
        }),
      };
    },
  },
  {
    name: 'rests twice as long each time, without end',
    breaks: 'stuck',
    plant: () => ({ rules: { restFor: (failures) => 1000 * 2 ** failures } }),
  },
  {
    name: 'never wakes from a rest',
    breaks: 'stuck',
    plant: () => ({ rules: { restFor: () => Number.MAX_SAFE_INTEGER / 2 } }),
  },
  {
    name: 'says saved where the storage is full',
    breaks: 'lost',
    plant: () => ({
      tab: (tab) =>
        withStore(tab, {
          update: (change) => tab.store.update(change).catch(async () => change(await tab.store.read())),
        }),
    }),
  },
  {
    name: 'says saved before it is on the disk',
    breaks: 'lost',
    plant: () => ({
      tab: (tab) =>
        withStore(tab, {
          async update(change) {
            const before = await tab.store.read();
            const after = change(before);
            if (after.rows.length <= before.rows.length) return tab.store.update(change);
            tab.setTimeout(() => void tab.store.update(change).catch(() => undefined), 20_000);
            return after;
          },
        }),
    }),
  },
  {
    name: 'keeps the queue in the page alone',
    breaks: 'lost',
    plant: () => ({
      tab: (tab) => {
        let queue = emptyQueue;
        const update = (change: (before: Queue) => Queue) => Promise.resolve((queue = change(queue)));
        return withStore(tab, { read: () => Promise.resolve(queue), update });
      },
    }),
  },
  {
    name: 'does not look again when something was written',
    breaks: 'stuck',
    plant: () => ({
      tab: ({ channel, ...tab }) => ({
        ...tab,
        channel: { ...channel, tell: (told) => (told.kind === 'changed' ? undefined : channel.tell(told)) },
      }),
    }),
  },
];
