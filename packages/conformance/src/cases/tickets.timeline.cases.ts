/** What a timeline promises: whole, in order, never changed, and silent to customers about what is internal. */
import { replay, type Ticket, type TicketCommand, type TimelineEntry } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, marcos, rui } from '../world.ts';

const internal: TicketCommand = { type: 'ticket.comment', text: 'O cliente está em atraso.', internal: true };

/** A ticket on its way: accepted, spoken about inside, suspended, answered by its requester. */
async function underway(scene: Scene): Promise<Ticket> {
  const opened = await scene.open(carla);
  const accepted = await scene.apply(ana, opened, { type: 'ticket.accept' });
  const noted = await scene.apply(ana, accepted, internal);
  const reasonId = scene.world.profile.policy.pendingReasons[0]?.id ?? '';
  const suspended = await scene.apply(ana, noted, { type: 'ticket.suspend', reasonId, comment: 'Envie o XML.' });
  return scene.apply(carla, suspended, { type: 'ticket.comment', text: 'Segue o XML.' });
}

const versionsOf = (entries: readonly TimelineEntry[]): readonly number[] => entries.map(({ version }) => version);

export const timelineCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.timeline.whole',
    promise: 'a timeline has one entry for every version, oldest first, each saying who did what, from where to where',
    async run(scene) {
      const { id } = await underway(scene);
      const entries = await scene.desk(ana).tickets.timeline(id);
      equal(versionsOf(entries), [1, 2, 3, 4, 5], 'versions');
      equal(
        entries.map(({ by }) => by.id),
        ['carla', 'ana', 'ana', 'ana', 'carla'],
        'who',
      );
      equal(
        entries.map(({ to }) => to.stage),
        ['opened', 'inService', 'inService', 'pending', 'inService'],
        'where to',
      );
      const last = entries.at(-1);
      equal(
        [last?.command, last?.from?.stage],
        [{ type: 'ticket.comment', text: 'Segue o XML.' }, 'pending'],
        'the last',
      );
      holds(
        entries.every(({ at }, n) => n === 0 || at >= (entries[n - 1]?.at ?? at)),
        'no entry is before the one it follows',
      );
    },
  },
  {
    id: 'tickets.timeline.replay',
    promise: 'the ticket is the fold of its timeline',
    async run(scene) {
      const { id } = await underway(scene);
      const { tickets } = scene.desk(ana);
      equal(replay(await tickets.timeline(id)), await tickets.get(id), 'the ticket its timeline tells of');
    },
  },
  {
    id: 'tickets.timeline.append-only',
    promise: 'an entry once written is never changed, moved or removed, whatever comes after it',
    async run(scene) {
      const ticket = await underway(scene);
      const { tickets } = scene.desk(ana);
      const before = await tickets.timeline(ticket.id);
      const reclassify: TicketCommand = {
        type: 'ticket.reclassify',
        fields: { category: 'erro' },
        reason: 'Conferido.',
      };
      const reclassified = await scene.apply(ana, ticket, reclassify);
      const answered = await scene.apply(ana, reclassified, { type: 'ticket.resolve', solution: 'Corrigido.' });
      await scene.apply(carla, answered, { type: 'ticket.approve' });
      const after = await tickets.timeline(ticket.id);
      equal(after.slice(0, before.length), before, 'the entries of before');
      equal(versionsOf(after), [1, 2, 3, 4, 5, 6, 7, 8], 'versions');
    },
  },
  {
    id: 'tickets.timeline.internal',
    promise: 'the desk’s internal entries are read by its people, and by no customer',
    async run(scene) {
      const { id } = await underway(scene);
      for (const person of [carla, rui]) {
        const entries = await scene.desk(person).tickets.timeline(id);
        equal(versionsOf(entries), [1, 2, 4, 5], `what ${person.name} reads`);
        holds(!JSON.stringify(entries).includes('em atraso'), `${person.name} reads nothing of it elsewhere`);
      }
      for (const person of [ana, marcos, bruno]) {
        equal((await scene.desk(person).tickets.timeline(id)).length, 5, `entries ${person.name} reads`);
      }
    },
  },
  {
    id: 'tickets.timeline.copies',
    promise: 'what a caller does to an answer, or to what he handed in, changes nothing at the desk',
    async run(scene) {
      const { id } = await underway(scene);
      const { tickets } = scene.desk(ana);
      const before = [await tickets.get(id), await tickets.timeline(id)];
      const command = { type: 'ticket.comment' as const, text: 'Como está' };
      const [ticket, entries] = [await tickets.get(id), await tickets.timeline(id)];
      for (const answer of [ticket, ticket.fields, ticket.requester, entries, entries[0], entries[0]?.changes])
        spoil(answer);
      equal([await tickets.get(id), await tickets.timeline(id)], before, 'ticket and timeline');
      await scene.apply(carla, await tickets.get(id), command);
      spoil(command);
      equal(
        (await tickets.timeline(id)).at(-1)?.command,
        { type: 'ticket.comment', text: 'Como está' },
        'what was said',
      );
    },
  },
];

// A desk may hand out what is frozen: then nothing comes of it.
function spoil(answer: object | undefined): void {
  if (answer) for (const name of Object.keys(answer)) Reflect.set(answer, name, 'estragado');
}
