/** What lists of tickets promise: pages, filters, search, order. */
import type { Ticket, TicketQuery } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, carla } from '../world.ts';

const bySubject = [{ column: 'subject', direction: 'ascending' as const }];

const openAll = async (scene: Scene, subjects: readonly string[]): Promise<readonly Ticket[]> => {
  const opened: Ticket[] = [];
  for (const subject of subjects) opened.push(await scene.open(carla, { subject }));
  return opened;
};

const subjectsOf = async (scene: Scene, query: TicketQuery): Promise<readonly string[]> =>
  (await scene.desk(ana).tickets.list(query)).items.map(({ subject }) => subject);

/** All pages of a query, and what is done between the first and the second. */
async function readThrough(
  scene: Scene,
  query: TicketQuery,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly Ticket[]> {
  const { tickets } = scene.desk(ana);
  let page = await tickets.list(query);
  const read = [...page.items];
  await between();
  for (let pages = 1; page.next !== null && pages < 20; pages++) {
    page = await tickets.list({ ...query, after: page.next });
    read.push(...page.items);
  }
  equal(page.next, null, 'next of the last page');
  return read;
}

export const listCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.list.empty',
    promise: 'a desk without tickets answers with an empty last page',
    async run(scene) {
      equal(await scene.desk(ana).tickets.list({}), { items: [], next: null, total: 0 }, 'the page');
    },
  },
  {
    id: 'tickets.list.pages',
    promise:
      'pages neither skip nor repeat a ticket, hold no more than asked for, and each says how many there are in all',
    async run(scene) {
      const opened = await openAll(scene, ['e', 'b', 'd', 'a', 'c']);
      const first = await scene.desk(ana).tickets.list({ sort: bySubject, limit: 2 });
      equal([first.items.length, first.total], [2, 5], 'the first page and the total');
      const read = await readThrough(scene, { sort: bySubject, limit: 2 });
      equal(
        read.map(({ subject }) => subject),
        ['a', 'b', 'c', 'd', 'e'],
        'all pages',
      );
      const whole = await readThrough(scene, { limit: 5 });
      equal(whole.map(({ id }) => id).sort(), opened.map(({ id }) => id).sort(), 'a page that is exactly full');
    },
  },
  {
    id: 'tickets.list.pages-of-ties',
    promise: 'pages neither skip nor repeat a ticket where all are equal in what they are sorted by',
    async run(scene) {
      const opened = await openAll(scene, ['a', 'b', 'c', 'd', 'e']);
      const read = await readThrough(scene, { sort: [{ column: 'critical', direction: 'descending' }], limit: 2 });
      equal(read.map(({ id }) => id).sort(), opened.map(({ id }) => id).sort(), 'all pages');
    },
  },
  {
    id: 'tickets.list.pages-while-inserting',
    promise: 'pages neither skip nor repeat a ticket when others are opened meanwhile',
    async run(scene) {
      await openAll(scene, ['b', 'd', 'f', 'h']);
      const read = await readThrough(scene, { sort: bySubject, limit: 2 }, () => openAll(scene, ['a', 'g']));
      const subjects = read.map(({ subject }) => subject).filter((subject) => 'bdfh'.includes(subject));
      equal(subjects, ['b', 'd', 'f', 'h'], 'the tickets that were there from the beginning');
    },
  },
  {
    id: 'tickets.list.search',
    promise: 'a search finds every word, in any of its columns, without minding accents and case',
    async run(scene) {
      await openAll(scene, ['Emissão de NOTA', 'Não imprime', 'Relatório de comissões']);
      const search = (text: string): TicketQuery => ({
        search: { text, columns: ['subject', 'number'] },
        sort: bySubject,
      });
      equal(await subjectsOf(scene, search('nota emissao')), ['Emissão de NOTA'], 'nota emissao');
      equal(await subjectsOf(scene, search('COMISSÕES')), ['Relatório de comissões'], 'COMISSÕES');
      equal(await subjectsOf(scene, search('estoque')), [], 'estoque');
    },
  },
  {
    id: 'tickets.list.filters',
    promise:
      'all filters must hold; texts are compared without accents and case, an answer of the form as a column of its own',
    async run(scene) {
      await openAll(scene, ['Água no chão', 'agua na loja', 'Fogo']);
      await scene.open(carla, { subject: 'Água fiscal', service: 'fiscal' });
      const query: TicketQuery = {
        filters: [
          { column: 'subject', operator: 'starts', value: 'ÁGUA' },
          { column: 'fields.service', operator: 'equals', value: 'vendas' },
        ],
        sort: bySubject,
      };
      equal(await subjectsOf(scene, query), ['agua na loja', 'Água no chão'], 'subjects');
      equal((await scene.desk(ana).tickets.list(query)).total, 2, 'total');
    },
  },
  {
    id: 'tickets.list.sort',
    promise: 'a list is sorted as asked, up and down, without minding accents and case',
    async run(scene) {
      await openAll(scene, ['Zebra', 'ágata', 'banana', 'Abacate']);
      const up = ['Abacate', 'ágata', 'banana', 'Zebra'];
      equal(await subjectsOf(scene, { sort: bySubject }), up, 'ascending');
      const down = [{ column: 'subject', direction: 'descending' as const }];
      equal(await subjectsOf(scene, { sort: down }), up.reverse(), 'descending');
    },
  },
  {
    id: 'tickets.list.queue',
    promise: 'the queue, critical ones first and then by opening, is a matter of sorting (TOTALL 8)',
    async run(scene) {
      await openAll(scene, ['primeiro', 'segundo']);
      await scene.open(carla, { subject: 'crítico', impact: 'parada' });
      const sort = [
        { column: 'critical', direction: 'descending' as const },
        { column: 'openedAt', direction: 'ascending' as const },
        ...bySubject,
      ];
      equal(await subjectsOf(scene, { sort }), ['crítico', 'primeiro', 'segundo'], 'the queue');
    },
  },
  {
    id: 'tickets.list.current',
    promise: 'a list shows tickets as they stand now, and columns follow',
    async run(scene) {
      const [first] = await openAll(scene, ['um', 'dois']);
      if (first) await scene.apply(ana, first, { type: 'ticket.accept' });
      const { items } = await scene.desk(carla).tickets.list({
        filters: [{ column: 'assignee', operator: 'contains', value: 'ana' }],
      });
      equal(
        items.map(({ subject, stage }) => [subject, stage]),
        [['um', 'inService']],
        'tickets that Ana holds',
      );
    },
  },
  {
    id: 'tickets.list.invalid',
    promise:
      'a column that does not exist, an operator that does not fit and a cursor of another query are refused, named',
    async run(scene) {
      const { tickets } = scene.desk(ana);
      await openAll(scene, ['a', 'b']);
      const unknown = tickets.list({ filters: [{ column: 'cor', operator: 'equals', value: 'azul' }] });
      await invalid(unknown, ['cor'], 'an unknown column');
      const unfit = tickets.list({ filters: [{ column: 'critical', operator: 'contains', value: 'sim' }] });
      await invalid(unfit, ['critical'], 'an operator that does not fit');
      await invalid(tickets.list({ after: 'lixo' }), ['after'], 'a cursor no page gave');
      const { next } = await tickets.list({ sort: bySubject, limit: 1 });
      holds(next !== null, 'there is a second page');
      await invalid(tickets.list({ after: next ?? '', limit: 1 }), ['after'], 'a cursor of another sort');
      await invalid(tickets.list({ limit: 0 }), ['limit'], 'a page of nothing');
    },
  },
];
