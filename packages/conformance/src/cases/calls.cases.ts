/** What every call promises, whatever it asks. */
import { DeskError, TicketId, type DeskPort, type WriteOptions } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, thrownBy } from '../expect.ts';
import { ana, carla } from '../world.ts';

const OPTIONAL = ['files', 'knowledge', 'directory', 'mail', 'session', 'watch'] as const;

export const callCases: readonly ConformanceCase[] = [
  {
    id: 'desk.me.round-trip',
    promise: 'the desk knows who asks, whole',
    async run(scene) {
      for (const person of [carla, ana]) equal(await scene.desk(person).me(), person, 'me');
    },
  },
  {
    id: 'desk.profile.round-trip',
    promise: 'the profile reads back as it was set up',
    run: async (scene) => equal(await scene.desk(carla).profile(), scene.world.profile, 'the profile'),
  },
  {
    id: 'desk.capabilities.claimed',
    promise: 'the desk has the optional ports it claims, and no other',
    run(scene) {
      const desk = scene.desk(carla);
      const has = OPTIONAL.filter((name) => desk[name] !== undefined);
      equal(
        has,
        OPTIONAL.filter((name) => scene.capabilities.includes(name)),
        'optional ports',
      );
      return Promise.resolve();
    },
  },
  {
    id: 'desk.call.aborted',
    promise: 'a call that was aborted rejects with the signal’s own reason, and writes nothing',
    async run(scene) {
      const { id } = await scene.open(carla);
      const reason = new Error('The person went on');
      const signal = AbortSignal.abort(reason);
      for (const [name, call] of callsOf(scene.desk(carla), id)) {
        const thrown = await thrownBy(call({ signal, operationId: scene.operationId() }));
        holds(thrown === reason, `${name} rejects with the reason, not with ${String(thrown)}`);
      }
      const { tickets } = scene.desk(ana);
      equal([(await tickets.list({})).total, (await tickets.timeline(id)).length], [1, 1], 'tickets and entries');
    },
  },
  {
    id: 'desk.call.desk-errors',
    promise: 'nonsense is refused with a DeskError, never with anything else',
    async run(scene) {
      const { id } = await scene.open(carla);
      const { tickets } = scene.desk(carla);
      const write = (version = 1) => ({ version, operationId: scene.operationId() });
      const nonsense: Readonly<Record<string, () => Promise<unknown>>> = {
        'an address of odd letters': () => tickets.get(TicketId.parse('../%00"\'')),
        'a search without columns': () => tickets.list({ search: { text: 'x', columns: [] } }),
        'a number for a text': () => tickets.list({ filters: [{ column: 'subject', operator: 'equals', value: 7 }] }),
        'a cursor that is JSON': () => tickets.list({ after: btoa('[[],[],{}]') }),
        'a draft of lists': () => tickets.open(aDraft({ values: { subject: ['a', 'b'] } }), write()),
        'a score between scores': () => tickets.apply(id, { type: 'ticket.rate', score: 1.5 }, write()),
        'no version': () => tickets.apply(id, { type: 'ticket.comment', text: 'x' }, write(Number.NaN)),
        'an absent follower': () =>
          tickets.apply(id, { type: 'ticket.follow', personId: ana.id, following: true }, write(-1)),
      };
      for (const [what, call] of Object.entries(nonsense)) {
        const thrown = await thrownBy(call());
        holds(thrown instanceof DeskError, `${what} is refused with a DeskError, not with ${String(thrown)}`);
      }
    },
  },
];

type Call = (options: WriteOptions) => Promise<unknown>;

const callsOf = (desk: DeskPort, id: TicketId): readonly (readonly [name: string, call: Call])[] => [
  ['me', (options) => desk.me(options)],
  ['profile', (options) => desk.profile(options)],
  ['list', (options) => desk.tickets.list({}, options)],
  ['count', (options) => desk.tickets.count({}, options)],
  ['get', (options) => desk.tickets.get(id, options)],
  ['timeline', (options) => desk.tickets.timeline(id, options)],
  ['open', (options) => desk.tickets.open(aDraft(), options)],
  ['apply', (options) => desk.tickets.apply(id, { type: 'ticket.comment', text: 'x' }, { version: 1, ...options })],
];
