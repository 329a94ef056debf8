/** Who sees which tickets: lists, counts and addresses agree. */
import { type Person, Stage, type StageCounts, type Ticket, TicketId } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, davi, helena, marcos, otavio, rui } from '../world.ts';

const idsSeenBy = async (scene: Scene, person: Person, scope: 'mine' | 'all' = 'all'): Promise<readonly string[]> =>
  (await scene.desk(person).tickets.list({ scope })).items.map(({ id }) => id).sort();

const idsOf = (...tickets: readonly Ticket[]): readonly string[] => tickets.map(({ id }) => id).sort();

const totalOf = (counts: StageCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** To `person` there is no such ticket, by whichever way he asks. */
async function seesNothingOf(scene: Scene, person: Person, { id, number }: Ticket): Promise<void> {
  const { tickets } = scene.desk(person);
  const absent = await refused(tickets.get(TicketId.parse('nenhum')), 'not_found', 'an absent ticket');
  const hidden = await refused(tickets.get(id), 'not_found', `${person.name} gets it`);
  equal(hidden.message, absent.message, 'what both refusals say');
  await refused(tickets.timeline(id), 'not_found', `${person.name} reads its timeline`);
  const query = { filters: [{ column: 'number', operator: 'equals' as const, value: number }] };
  equal((await tickets.list(query)).total, 0, `tickets ${person.name} finds by its number`);
  equal(totalOf(await tickets.count(query)), 0, `tickets ${person.name} counts by its number`);
}

export const accessCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.get.missing',
    promise: 'an address that leads nowhere is refused with not_found',
    async run(scene) {
      await refused(scene.desk(ana).tickets.get(TicketId.parse('nenhum')), 'not_found', 'an absent ticket');
    },
  },
  {
    id: 'tickets.get.stranger',
    promise: 'another company’s ticket does not exist: neither by address, nor in lists, nor in counts',
    async run(scene) {
      const opened = await scene.open(carla);
      await seesNothingOf(scene, otavio, opened);
      equal(await idsSeenBy(scene, otavio), [], 'what Otávio sees');
    },
  },
  {
    id: 'tickets.list.company',
    promise: 'a requester sees his own tickets and, on scope all, those of his whole company',
    async run(scene) {
      const [hers, his, others] = [await scene.open(carla), await scene.open(rui), await scene.open(otavio)];
      equal(await idsSeenBy(scene, carla, 'mine'), idsOf(hers), 'Carla’s own');
      equal(await idsSeenBy(scene, carla), idsOf(hers, his), 'her company’s');
      equal(await idsSeenBy(scene, helena), idsOf(hers, his), 'what the portal admin sees');
      equal(await idsSeenBy(scene, otavio), idsOf(others), 'what another company sees');
    },
  },
  {
    id: 'tickets.apply.colleague',
    promise: 'a colleague adds words to a ticket of his company and decides nothing (TOTALL 6.2)',
    async run(scene) {
      const opened = await scene.open(carla);
      const said = await scene.apply(rui, opened, { type: 'ticket.comment', text: 'Também vejo o erro.' });
      equal(said.version, 2, 'the version');
      const cancel = { type: 'ticket.cancel', reason: 'Não é mais preciso.' } as const;
      await refused(scene.apply(rui, said, cancel), 'not_allowed', 'a colleague cancels');
    },
  },
  {
    id: 'tickets.list.territory',
    promise: 'a technician sees his territory and what he holds, and nothing else (PWS 2.4)',
    async run(scene) {
      const [south, north] = [await scene.open(carla), await scene.open(carla, { service: 'fiscal' })];
      equal(await idsSeenBy(scene, bruno), idsOf(south), 'what Bruno sees');
      await seesNothingOf(scene, bruno, north);
      const assigned = await scene.apply(marcos, north, {
        type: 'ticket.assign',
        assignee: { id: bruno.id, name: bruno.name, role: 'technician' },
      });
      equal(await idsSeenBy(scene, bruno), idsOf(south, north), 'what Bruno sees once he holds it');
      equal(await idsSeenBy(scene, bruno, 'mine'), idsOf(north), 'what he holds');
      equal(await idsSeenBy(scene, davi), idsOf(north), 'what Davi sees');
      await scene.apply(marcos, assigned, { type: 'ticket.assign', assignee: null });
      equal(await idsSeenBy(scene, bruno), idsOf(south), 'what Bruno sees once he no longer holds it');
    },
  },
  {
    id: 'tickets.list.desk',
    promise: 'the desk sees all tickets; to an attendant, mine are those he holds or opened',
    async run(scene) {
      const [hers, his] = [await scene.open(carla), await scene.open(otavio)];
      await scene.apply(ana, hers, { type: 'ticket.accept' });
      equal(await idsSeenBy(scene, ana), idsOf(hers, his), 'what Ana sees');
      equal(await idsSeenBy(scene, marcos), idsOf(hers, his), 'what Marcos sees');
      const typed = await scene
        .desk(ana)
        .tickets.open(aDraft({ requesterId: otavio.id }), { operationId: scene.operationId() });
      equal(await idsSeenBy(scene, ana, 'mine'), idsOf(hers, typed), 'what Ana holds or opened');
      equal(await idsSeenBy(scene, otavio, 'mine'), idsOf(his, typed), 'what is Otávio’s, whoever typed it');
    },
  },
  {
    id: 'tickets.list.stages',
    promise: 'a list of stages holds tickets of these stages only',
    async run(scene) {
      const [first, second] = [await scene.open(carla), await scene.open(carla)];
      await scene.apply(ana, first, { type: 'ticket.accept' });
      const { items, total } = await scene.desk(carla).tickets.list({ stages: ['opened', 'pending'] });
      equal([items.map(({ id }) => id), total], [[second.id], 1], 'opened or pending');
    },
  },
  {
    id: 'tickets.count.equals-list',
    promise:
      'for every stage and person, a count is what the list of that stage has; stages, sort and page do not matter to it',
    async run(scene) {
      const opened = [
        await scene.open(carla),
        await scene.open(rui),
        await scene.open(otavio),
        await scene.open(carla),
      ];
      const [first, second] = opened;
      if (first) await scene.apply(ana, first, { type: 'ticket.accept' });
      if (second) await scene.apply(marcos, second, { type: 'ticket.reject', reason: 'Repetido.' });
      for (const person of [carla, rui, otavio, ana, bruno, davi]) {
        const { tickets } = scene.desk(person);
        const counts = await tickets.count({
          stages: ['opened'],
          limit: 1,
          sort: [{ column: 'number', direction: 'ascending' }],
        });
        for (const stage of Stage.options) {
          equal(counts[stage], (await tickets.list({ stages: [stage] })).total, `${person.name}: ${stage}`);
        }
      }
      const ofHers = await scene.desk(carla).tickets.count({ scope: 'mine' });
      equal([ofHers.opened, ofHers.inService, totalOf(ofHers)], [1, 1, 2], 'Carla’s own');
    },
  },
  {
    id: 'tickets.count.filters',
    promise: 'a count minds filters and search as the list does',
    async run(scene) {
      await scene.open(carla, { subject: 'Emissão de nota' });
      await scene.open(carla, { subject: 'Impressora' });
      const counts = await scene.desk(carla).tickets.count({ search: { text: 'emissao', columns: ['subject'] } });
      equal([counts.opened, totalOf(counts)], [1, 1], 'found');
    },
  },
];
