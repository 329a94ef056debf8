/** Faults of the queue itself that outboxes have had: each a switch, and each found by the simulation. */
import { OperationId, parse } from '@chamado/core';
import { lineOf } from '../queue.ts';
import { outboxRules as rules } from '../outbox.rules.ts';
import { lineIn, otherRows, type Fault } from './plant.ts';

export const queueFaults: readonly Fault[] = [
  {
    name: 'sends the newest first',
    breaks: 'reordered',
    plant: () => ({ rules: { nextOf: ({ rows }) => rows.findLast(({ refused }) => !refused) ?? null } }),
  },
  {
    name: 'passes by what was refused in its line',
    breaks: 'reordered',
    plant: () => ({
      rules: { nextOf: (queue) => rules.nextOf({ ...queue, rows: queue.rows.filter(({ refused }) => !refused) }) },
    }),
  },
  {
    name: 'forgets which address a ticket came to have',
    breaks: 'stuck',
    plant: () => ({
      rules: { arrived: (queue, id) => ({ ...queue, rows: otherRows(queue, id) }) },
    }),
  },
  {
    name: 'mistakes one new ticket for another',
    breaks: 'misplaced',
    plant: () => ({
      rules: {
        arrived: (queue, id, ticket) => rules.arrived(queue, id, { ...ticket, id: queue.names[0]?.[1] ?? ticket.id }),
      },
    }),
  },
  {
    name: 'keeps what has arrived',
    breaks: 'stuck',
    plant: () => ({
      rules: { arrived: (queue, id, ticket) => ({ ...rules.arrived(queue, id, ticket), rows: queue.rows }) },
    }),
  },
  {
    name: 'sends what was written on one version as it was, all of it',
    breaks: 'refused for no reason',
    plant: () => ({
      rules: {
        queued(queue, given) {
          const after = rules.queued(queue, given);
          const isNew = after.rows.length > queue.rows.length;
          const last = after.rows.at(-1);
          const { write } = given;
          if (!isNew || !last || write.verb !== 'apply' || last.write.verb !== 'apply') return after;
          const asGiven = { ...last, write: { ...last.write, version: write.version } };
          return { ...after, rows: [...otherRows(after, last.operationId), asGiven] };
        },
      },
    }),
  },
  {
    name: 'drops what is refused without a word',
    breaks: 'lost',
    plant: () => ({ rules: { refused: rules.discarded } }),
  },
  {
    name: 'lets go of a whole line with one of it',
    breaks: 'lost',
    plant: () => ({
      rules: {
        discarded(queue, id) {
          const line = lineIn(queue, id);
          return { ...queue, rows: queue.rows.filter(({ write }) => lineOf(write) !== line) };
        },
      },
    }),
  },
  {
    name: 'queues again what is queued already',
    breaks: 'double',
    plant: () => {
      let copies = 0;
      return {
        rules: {
          queued: (queue, write) =>
            rules.queued(rules.queued(queue, write), {
              ...write,
              operationId: parse(OperationId, `copy-${String((copies += 1))}`),
            }),
        },
      };
    },
  },
];
