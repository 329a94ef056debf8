/** Faults of sight and of timelines. */
import { DeskError, type Ticket, type TimelineEntry } from '@chamado/core';
import { ana } from '../world.ts';
import { altered, withTickets, type Fault } from './plant.ts';

export const sightFaults: readonly Fault[] = [
  {
    name: 'gives any ticket to whoever knows its address',
    caughtBy: ['tickets.get.stranger', 'tickets.list.territory'],
    backend: withTickets((_tickets, _person, sound) => ({ get: (id) => sound.deskFor(ana).tickets.get(id) })),
  },
  {
    name: 'lists other companies’ tickets',
    caughtBy: ['tickets.get.stranger', 'tickets.list.company', 'tickets.list.territory'],
    backend: withTickets(({ list }, _person, sound) => ({
      list: (query) => (query.scope === 'mine' ? list(query) : sound.deskFor(ana).tickets.list(query)),
    })),
  },
  {
    name: 'counts other companies’ tickets',
    caughtBy: ['tickets.get.stranger', 'tickets.count.equals-list'],
    backend: withTickets((_tickets, _person, sound) => ({ count: (query) => sound.deskFor(ana).tickets.count(query) })),
  },
  {
    name: 'does not mind the scope',
    caughtBy: ['tickets.list.company', 'tickets.list.desk', 'tickets.count.equals-list'],
    backend: withTickets(({ list, count }) => ({
      list: (query, options) => list({ ...query, scope: 'all' }, options),
      count: (query, options) => count({ ...query, scope: 'all' }, options),
    })),
  },
  {
    name: 'tells a forbidden ticket from an absent one',
    caughtBy: ['tickets.get.stranger', 'tickets.list.territory'],
    backend: withTickets(({ get }, _person, sound) => ({
      get: (id, options) =>
        get(id, options).catch(async (thrown: unknown) => {
          await sound.deskFor(ana).tickets.get(id, options);
          throw new DeskError('not_found', 'This ticket is another company’s', { cause: thrown });
        }),
    })),
  },
  {
    name: 'shows internal entries to customers',
    caughtBy: ['tickets.timeline.internal'],
    backend: withTickets(({ get }, _person, sound) => ({
      timeline: async (id) => sound.deskFor(ana).tickets.timeline((await get(id)).id),
    })),
  },
];

const timelineThat = (change: (entries: readonly TimelineEntry[]) => readonly TimelineEntry[]): Fault['backend'] =>
  withTickets(({ timeline }) => ({ timeline: async (id, options) => change(await timeline(id, options)) }));

export const timelineFaults: readonly Fault[] = [
  {
    name: 'swallows an entry',
    caughtBy: ['tickets.timeline.whole', 'tickets.timeline.replay', 'tickets.apply.idempotent'],
    backend: timelineThat((entries) => entries.filter(({ version }) => version !== 3)),
  },
  {
    name: 'gives the newest entry first',
    caughtBy: ['tickets.timeline.whole', 'tickets.timeline.replay', 'tickets.timeline.append-only'],
    backend: timelineThat((entries) => entries.toReversed()),
  },
  {
    name: 'changes a stored entry when another follows',
    caughtBy: ['tickets.timeline.append-only'],
    backend: timelineThat((entries) =>
      entries.map((entry) => (entries.length > 5 ? { ...entry, internal: false } : entry)),
    ),
  },
  {
    name: 'forgets what an entry changed',
    caughtBy: ['tickets.timeline.replay'],
    backend: timelineThat((entries) => entries.map((entry) => (entry.from ? { ...entry, changes: {} } : entry))),
  },
  {
    name: 'hands out what it holds, not copies of it',
    caughtBy: ['tickets.timeline.copies'],
    backend: withTickets(({ get }) => {
      const held = new Map<string, Ticket>();
      return {
        get: async (id, options) => {
          const ticket = await get(id, options);
          const name = `${id} ${String(ticket.version)}`;
          held.set(name, held.get(name) ?? ticket);
          return held.get(name) ?? ticket;
        },
      };
    }),
  },
  {
    name: 'lacks a port it claims',
    caughtBy: ['desk.capabilities.claimed', 'knowledge.get.round-trip'],
    backend: altered(({ knowledge: _knowledge, ...desk }) => desk),
  },
  {
    name: 'shows a profile without its routing',
    caughtBy: ['desk.profile.round-trip'],
    backend: altered((desk) => ({ ...desk, profile: async () => ({ ...(await desk.profile()), routing: [] }) })),
  },
];
