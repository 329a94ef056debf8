/** Faults of tasks and of the inbox. */
import { DeskError } from '@chamado/core';
import { ana } from '../world.ts';
import { another, insteadOf, withInbox, withTasks, type Fault } from './plant.ts';

export const taskFaults: readonly Fault[] = [
  {
    name: 'forgets when a task is due',
    caughtBy: ['tasks.add.round-trip'],
    backend: withTasks((tasks) => ({
      add: ({ due: _due, ...draft }, options) => tasks.add(draft, options),
    })),
  },
  {
    name: 'gives tasks to whoever is named',
    caughtBy: ['tasks.add.invalid'],
    backend: withTasks((tasks) => ({
      add: (draft, options) =>
        tasks.add(draft, options).catch((thrown: unknown) => {
          insteadOf('invalid', thrown);
          return tasks.add({ ...draft, assignee: { kind: 'role', role: 'attendant' } }, another(options));
        }),
    })),
  },
  {
    name: 'takes everybody for somebody of the desk',
    caughtBy: ['tasks.add.access', 'tasks.list.scope'],
    backend: withTasks((_tasks, other) => ({ ...other(ana) })),
  },
  {
    name: 'gives a repeated task again',
    caughtBy: ['tasks.add.once'],
    backend: withTasks((tasks) => ({ add: (draft, options) => tasks.add(draft, another(options)) })),
  },
  {
    name: 'fails on an absent task with another word',
    caughtBy: ['tasks.get.missing'],
    backend: withTasks((tasks) => ({
      get: (id, options) =>
        tasks.get(id, options).catch(() => Promise.reject(new DeskError('unavailable', 'Something went wrong'))),
    })),
  },
  {
    name: 'does not ask whose tasks are wanted',
    caughtBy: ['tasks.list.whose'],
    backend: withTasks((tasks) => ({
      list: ({ whose: _whose, ...query }, options) => tasks.list(query, options),
    })),
  },
  {
    name: 'does not ask of which ticket tasks are wanted',
    caughtBy: ['tasks.list.query'],
    backend: withTasks((tasks) => ({
      list: ({ ticketId: _id, ...query }, options) => tasks.list(query, options),
    })),
  },
  {
    name: 'forgets who did a task',
    caughtBy: ['tasks.apply.round-trip'],
    backend: withTasks((_tasks, other) => ({ apply: other(ana).apply })),
  },
  {
    name: 'applies to a task that moved on',
    caughtBy: ['tasks.apply.refused'],
    backend: withTasks((tasks) => ({
      apply: async (id, command, options) => {
        const { entries } = await tasks.get(id);
        return tasks.apply(id, command, { ...options, version: entries.length });
      },
    })),
  },
  {
    name: 'tells nobody that a task moved on',
    caughtBy: ['tasks.apply.refused', 'tasks.apply.together'],
    backend: withTasks((tasks) => ({
      apply: (id, command, options) =>
        tasks.apply(id, command, options).catch((thrown: unknown) => {
          insteadOf('conflict', thrown);
          return tasks.get(id);
        }),
    })),
  },
  {
    name: 'records a repeated command again',
    caughtBy: ['tasks.apply.once'],
    backend: withTasks((tasks) => ({
      apply: (id, command, options) => tasks.apply(id, command, another(options)),
    })),
  },
];

export const inboxFaults: readonly Fault[] = [
  {
    name: 'searches messages of any day and address',
    caughtBy: ['inbox.search.filters'],
    backend: withInbox((inbox) => ({
      search: ({ quantity, after, taken }, options) =>
        inbox.search({ ...(quantity && { quantity }), ...(after && { after }), ...(taken && { taken }) }, options),
    })),
  },
  {
    name: 'shows all messages at once',
    caughtBy: ['inbox.search.quantity'],
    backend: withInbox((inbox) => ({
      search: ({ quantity: _quantity, ...query }, options) => inbox.search(query, options),
    })),
  },
  {
    name: 'takes the last of two periods',
    caughtBy: ['inbox.search.invalid'],
    backend: withInbox((inbox) => ({
      search: ({ lastDays: _days, ...query }, options) => inbox.search(query, options),
    })),
  },
  {
    name: 'shows everybody what customers wrote',
    caughtBy: ['inbox.search.private'],
    backend: withInbox((_inbox, other) => ({ ...other(ana) })),
  },
  {
    name: 'completes an address with nothing',
    caughtBy: ['inbox.addresses.complete'],
    backend: withInbox(() => ({ addresses: () => Promise.resolve([]) })),
  },
  {
    name: 'forgets the login of a message',
    caughtBy: ['inbox.get.round-trip'],
    backend: withInbox((inbox) => ({
      get: async (id, options) => ({ ...(await inbox.get(id, options)), login: null }),
    })),
  },
  {
    name: 'lets a second ticket have a message',
    caughtBy: ['inbox.take.once', 'inbox.take.together'],
    backend: withInbox((inbox) => ({
      take: (id, ticketId, options) =>
        inbox.take(id, ticketId, options).catch((thrown: unknown) => {
          insteadOf('conflict', thrown);
          return inbox.get(id);
        }),
    })),
  },
  {
    name: 'takes a message for a ticket that is not there',
    caughtBy: ['inbox.take.missing'],
    backend: withInbox((inbox) => ({
      take: (id, ticketId, options) =>
        inbox.take(id, ticketId, options).catch((thrown: unknown) => {
          insteadOf('not_found', thrown);
          return inbox.get(id);
        }),
    })),
  },
];
