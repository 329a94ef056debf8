/** What the inbox promises: found by period and address, read by operators alone, taken once (I2, I3). */
import { TicketId, type Person } from '@chamado/core';
import { MessageId, type InboxQuery } from '@chamado/core/intake';
import { aMessage } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, onlyOne, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, marcos } from '../world.ts';

const needs = ['inbox'] as const;
const inboxOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'inbox');
const once = (scene: Scene) => ({ operationId: scene.operationId() });
const idsFor = async (scene: Scene, query: InboxQuery, person: Person = ana): Promise<readonly string[]> =>
  (await inboxOf(scene, person).search(query)).items.map(({ id }) => id);
const id = aMessage().id;

export const inboxCases: readonly ConformanceCase[] = [
  {
    id: 'inbox.search.filters',
    promise: 'messages are found by the last days, an interval of dates and how the address begins, newest first',
    needs,
    async run(scene) {
      equal(await idsFor(scene, {}), ['message-1', 'message-2', 'message-3'], 'all');
      equal(await idsFor(scene, { lastDays: 3 }), ['message-1', 'message-2'], 'of the last days');
      equal(await idsFor(scene, { fromDate: '2026-01-01', untilDate: '2026-01-02' }), [], 'of an interval');
      equal(await idsFor(scene, { address: 'CARL' }), ['message-1', 'message-2'], 'by initials');
      equal(await idsFor(scene, { address: 'carlo' }), ['message-2'], 'by more of them');
    },
  },
  {
    id: 'inbox.search.quantity',
    promise: 'as many are shown as are asked for, and the rest on the next pages',
    needs,
    async run(scene) {
      const page = await inboxOf(scene).search({ quantity: 2 });
      equal([page.items.length, page.total], [2, 3], 'a page of two, of how many');
      const next = await inboxOf(scene).search({ quantity: 2, after: page.next ?? '' });
      equal([next.items.map((message) => message.id), next.next], [['message-3'], null], 'the next page');
    },
  },
  {
    id: 'inbox.search.invalid',
    promise: 'a period that is two, or ends before it begins, is refused and named',
    needs,
    async run(scene) {
      await invalid(inboxOf(scene).search({ lastDays: 1, fromDate: '2026-01-01' }), ['lastDays'], 'two periods');
      const backwards = { fromDate: '2026-01-02', untilDate: '2026-01-01' };
      await invalid(inboxOf(scene).search(backwards), ['untilDate'], 'a period backwards');
    },
  },
  {
    id: 'inbox.search.private',
    promise: 'messages exist for attendants and managers alone',
    needs,
    async run(scene) {
      equal((await idsFor(scene, {}, marcos)).length, 3, 'how many Marcos sees');
      for (const person of [bruno, carla]) {
        equal(await idsFor(scene, {}, person), [], `what ${person.name} sees`);
        equal(await inboxOf(scene, person).addresses('c'), [], `addresses ${person.name} sees`);
        await refused(inboxOf(scene, person).get(id), 'not_found', `${person.name} gets one`);
        const ticket = await scene.open(carla);
        await refused(inboxOf(scene, person).take(id, ticket.id, once(scene)), 'not_found', `${person.name} takes one`);
      }
    },
  },
  {
    id: 'inbox.addresses.complete',
    promise: 'an address is completed from its initials, in order, each sender once',
    needs,
    async run(scene) {
      equal(await inboxOf(scene).addresses('CAR'), ['carla@aurora.example', 'carlos@aurora.example'], 'two senders');
      equal(await inboxOf(scene).addresses('aurora'), [], 'what is no beginning');
    },
  },
  {
    id: 'inbox.get.round-trip',
    promise: 'a message is read as it came in; an absent one is refused with not_found',
    needs,
    async run(scene) {
      const { receivedAt, ...message } = await inboxOf(scene).get(id);
      equal({ ...message, receivedAt }, aMessage({ receivedAt }), 'the message');
      await refused(inboxOf(scene).get(MessageId.parse('nenhuma')), 'not_found', 'an absent message');
    },
  },
  {
    id: 'inbox.take.once',
    promise:
      'a message becomes one ticket: it is no longer offered, another ticket is a conflict, a repetition is none',
    needs,
    async run(scene) {
      const [one, other] = [await scene.open(carla), await scene.open(carla)];
      const operation = once(scene);
      const taken = await inboxOf(scene).take(id, one.id, operation);
      equal([taken.taken?.ticketId, taken.taken?.by.id], [one.id, 'ana'], 'the ticket, and by whom');
      equal(await inboxOf(scene).take(id, one.id, operation), taken, 'the answer to the repetition');
      equal(await inboxOf(scene, marcos).take(id, one.id, once(scene)), taken, 'the same ticket once more, by Marcos');
      equal(await inboxOf(scene, marcos).get(id), taken, 'what Marcos reads');
      equal(await idsFor(scene, {}), ['message-2', 'message-3'], 'what is left');
      equal((await idsFor(scene, { taken: true })).length, 3, 'all, taken or not');
      await refused(inboxOf(scene, marcos).take(id, other.id, once(scene)), 'conflict', 'another ticket');
      await refused(inboxOf(scene).take(id, other.id, operation), 'reused', 'another under the same operation');
    },
  },
  {
    id: 'inbox.take.together',
    promise: 'of two operators who take a message at the same moment, one has it and the other is told so',
    needs,
    async run(scene) {
      const [one, other] = [await scene.open(carla), await scene.open(carla)];
      const takes = [
        inboxOf(scene, ana).take(id, one.id, once(scene)),
        inboxOf(scene, marcos).take(id, other.id, once(scene)),
      ];
      await onlyOne(takes, 'conflict', 'two tickets');
      const { taken } = await inboxOf(scene).get(id);
      holds([one.id, other.id].includes(taken?.ticketId ?? one.id), 'one of the two has it');
    },
  },
  {
    id: 'inbox.take.missing',
    promise: 'a message or a ticket that is not there is refused with not_found, and nothing is taken',
    needs,
    async run(scene) {
      const ticket = await scene.open(carla);
      await refused(inboxOf(scene).take(id, TicketId.parse('nenhum'), once(scene)), 'not_found', 'no ticket');
      const absent = inboxOf(scene).take(MessageId.parse('nenhuma'), ticket.id, once(scene));
      await refused(absent, 'not_found', 'no message');
      equal((await inboxOf(scene).get(id)).taken, null, 'the message');
    },
  },
];
