/** What reports promise: figures of what a person sees, each with the tickets behind it (P18, T3). */
import type { Person, Report, ReportDefinition } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio, rui } from '../world.ts';

const needs = ['reports'] as const;
const reportsOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'reports');
const run = (scene: Scene, definition: ReportDefinition, person?: Person): Promise<Report> =>
  reportsOf(scene, person).run(definition);
const figures = ({ rows }: Report) => rows.map(({ keys, cells }) => [...keys, ...cells.map(({ value }) => value)]);
const totals = ({ total }: Report) => total.cells.map(({ value }) => value);

export const reportCases: readonly ConformanceCase[] = [
  {
    id: 'reports.run.counts',
    promise: 'tickets are counted by stage, by customer, by both, and as the map of open, in service and closed',
    needs,
    async run(scene) {
      await scene.apply(ana, await scene.open(carla), { type: 'ticket.accept' });
      await scene.apply(marcos, await scene.open(rui), { type: 'ticket.reject', reason: 'Repetido' });
      await scene.open(otavio);
      const measures = ['tickets', 'open', 'inService', 'closed'] as const;
      equal(totals(await run(scene, { measures })), [3, 1, 1, 1], 'the map');
      const byStage = [
        ['opened', 1],
        ['inService', 1],
        ['rejected', 1],
      ];
      equal(figures(await run(scene, { by: ['stage'], measures: ['tickets'] })), byStage, 'by stage');
      const by = await run(scene, { by: ['company'], measures: ['tickets', 'closed'] });
      equal(
        by.rows.map(({ labels }) => labels[0]),
        ['Loja Aurora', 'Mercado Horizonte'],
        'the customers',
      );
      const byCompany = [
        ['aurora', 2, 1],
        ['horizonte', 1, 0],
      ];
      equal(figures(by), byCompany, 'by customer');
    },
  },
  {
    id: 'reports.run.scope',
    promise: 'figures are of what a person sees: the desk all, a technician his territory, a customer his company',
    needs,
    async run(scene) {
      await scene.open(carla);
      await scene.open(rui, { service: 'fiscal' });
      await scene.open(otavio);
      const counted = async (person: Person) => totals(await run(scene, { measures: ['tickets'] }, person))[0];
      const people = [ana, marcos, bruno, davi, carla, otavio];
      equal(await Promise.all(people.map(counted)), [3, 3, 2, 1, 2, 1], 'what each counts');
    },
  },
  {
    id: 'reports.run.times',
    promise: 'hours are read off timelines: the first answer, the end, and whose turn it was',
    needs: ['reports', 'clock'],
    async run(scene) {
      let ticket = await scene.open(carla);
      scene.passDays(1);
      ticket = await scene.apply(ana, ticket, { type: 'ticket.accept' });
      scene.passDays(2);
      ticket = await scene.apply(ana, ticket, { type: 'ticket.resolve', solution: 'Atualize' });
      scene.passDays(3);
      await scene.apply(carla, ticket, { type: 'ticket.approve' });
      const measures = ['firstAnswer', 'deskTime', 'customerTime', 'resolution', 'time.inService'] as const;
      const hours = totals(await run(scene, { measures })).map((value) => Math.round(value ?? -1));
      equal(hours, [24, 72, 72, 144, 48], 'hours');
    },
  },
  {
    id: 'reports.run.sla',
    promise: 'a deadline is kept by when the desk was done, however long the customer took, and missed after it',
    needs: ['reports', 'clock'],
    async run(scene) {
      const [first, second] = [await scene.open(carla), await scene.open(rui)];
      const answer = { type: 'ticket.resolve', solution: 'Atualize' } as const;
      const resolved = await scene.apply(ana, await scene.apply(ana, first, { type: 'ticket.accept' }), answer);
      scene.passDays(9);
      await scene.apply(carla, resolved, { type: 'ticket.approve' });
      await scene.apply(ana, second, { type: 'ticket.accept' });
      const measures = ['slaKept', 'slaMissed', 'slaShare'] as const;
      equal(totals(await run(scene, { measures })), [1, 1, 0.5], 'kept, missed, and the share of both');
    },
  },
  {
    id: 'reports.run.filters',
    promise: 'a report is of the tickets that its filters and days leave',
    needs: ['reports', 'clock'],
    async run(scene) {
      await scene.open(carla, { subject: 'Balança não pesa' });
      scene.passDays(40);
      await scene.open(carla, { subject: 'Nota rejeitada' });
      const counted = async (definition: ReportDefinition) =>
        totals(await run(scene, { ...definition, measures: ['tickets'] }))[0];
      equal(await counted({ filters: [{ column: 'subject', operator: 'contains', value: 'balanca' }] }), 1, 'filtered');
      equal(await counted({ until: '2026-03-31' }), 1, 'until a day');
      const months = await run(scene, { by: ['period'], measures: ['tickets'], until: '2026-05-31' });
      const byMonth = [
        ['2026-03-01', 1],
        ['2026-04-01', 1],
        ['2026-05-01', 0],
      ];
      equal(figures(months), byMonth, 'by month');
    },
  },
  {
    id: 'reports.run.invalid',
    promise: 'what there is not to be counted is named',
    needs,
    async run(scene) {
      await invalid(run(scene, { by: ['nome'] }), ['by'], 'an unknown dimension');
      const filters = [{ column: 'nome', operator: 'equals', value: 'x' }] as const;
      await invalid(run(scene, { filters }), ['nome'], 'an unknown column');
      await invalid(run(scene, { from: '31/01/2026', measures: [] }), ['from', 'measures'], 'no date, and no figure');
    },
  },
  {
    id: 'reports.tickets.behind',
    promise: 'each figure names the tickets behind it, newest first, of its row or of the total',
    needs,
    async run(scene) {
      const opened = [await scene.open(carla), await scene.open(otavio), await scene.open(rui)];
      const definition: ReportDefinition = { by: ['company'], measures: ['tickets', 'closed'] };
      const behind = async (figure: Parameters<ReturnType<typeof reportsOf>['tickets']>[1]) => {
        const { items, total } = await reportsOf(scene).tickets(definition, figure);
        equal(items.length, total, 'how many');
        return items.map(({ id }) => opened.findIndex((one) => one.id === id));
      };
      equal(await behind({ keys: ['aurora'], measure: 'tickets' }), [2, 0], 'of a customer');
      equal(await behind({ measure: 'tickets' }), [2, 1, 0], 'of the total');
      equal(await behind({ keys: ['aurora'], measure: 'closed' }), [], 'of what is none');
    },
  },
  {
    id: 'reports.tickets.scope',
    promise: 'nobody learns of a ticket that is not his by asking for what is behind a figure',
    needs,
    async run(scene) {
      await scene.open(otavio);
      const { total } = await reportsOf(scene, carla).tickets(
        { by: ['company'] },
        { keys: ['horizonte'], measure: 'tickets' },
      );
      equal(total, 0, 'what Carla is told of Horizonte');
      const report = await run(scene, { by: ['company'] }, carla);
      holds(report.rows.length === 0, 'Carla’s report has no row of another company');
    },
  },
];
