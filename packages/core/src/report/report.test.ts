/** Reports by hand: what four tickets come to. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { figures, run, totals } from '../testing/told-report.ts';
import { all, approved, called, given, late, march, silent, told } from '../testing/told-tickets.ts';
import type { Told } from './report.facts.ts';
import { needsTimelines } from './report.facts.ts';
import { ticketsBehind } from './report.rules.ts';
import { Measure, ReportDefinition } from './report.schema.ts';
import { serviceMap } from './service-map.ts';

describe('a report', () => {
  it('P18 counts tickets by period, on the clock of the desk, and shows a month without any', () => {
    const measures = ['tickets', 'closed'] as const;
    expect(figures({ by: ['period'], measures, from: '2025-12-10' })).to.deep.equal([
      ['2025-12-01', 0, 0],
      ['2026-01-01', 1, 0],
      ['2026-02-01', 0, 0],
      ['2026-03-01', 3, 2],
    ]);
    expect(
      figures({ by: ['period'], period: 'week', measures, from: '2026-03-01', until: '2026-03-16' }),
    ).to.deep.equal([
      ['2026-02-23', 0, 0],
      ['2026-03-02', 0, 0],
      ['2026-03-09', 3, 2],
      ['2026-03-16', 0, 0],
    ]);
    expect(figures({ by: ['period'], period: 'day', moment: 'endedAt', measures })).to.deep.equal([
      ['2026-03-10', 1, 1],
      ['2026-03-11', 0, 0],
      ['2026-03-12', 1, 1],
    ]);
  });

  it('P18 counts tickets by technician, asset and customer, with their names, most first', () => {
    const rows = (name: string) =>
      run({ by: [name], measures: ['tickets'] }).rows.map(({ labels, cells }) => [labels[0], cells[0]?.value]);
    expect(rows('technician')).to.deep.equal([
      ['Ana Ribeiro', 2],
      ['Bruno Salles', 1],
      [null, 1],
    ]);
    expect(rows('asset')).to.deep.equal([
      ['808001 · CNOCEZ0096', 2],
      [null, 2],
    ]);
    expect(rows('company')).to.deep.equal([
      ['Loja Aurora', 3],
      ['Mercado Horizonte', 1],
    ]);
    expect(rows('reason').map(([label]) => label)).to.include('Erro de sistema');
    expect(rows('fields.category').length).to.equal(rows('reason').length);
  });

  it('counts by several at once, each in its order, without rows of nothing', () => {
    expect(figures({ by: ['period', 'company'], measures: ['tickets'] })).to.deep.equal([
      ['2026-01-01', 'horizonte', 1],
      ['2026-03-01', 'aurora', 3],
    ]);
    expect(figures({ by: ['company', 'stage'], measures: ['tickets'] })).to.deep.equal([
      ['aurora', 'awaitingApproval', 1],
      ['aurora', 'concluded', 1],
      ['aurora', 'cancelled', 1],
      ['horizonte', 'opened', 1],
    ]);
  });

  it('T3 draws the map of open, in service and closed', () => {
    expect(totals(['open', 'inService', 'closed', 'critical'])).to.deep.equal([1, 1, 2, 1]);
    const counts = { opened: 2, estimating: 1, dispatched: 1, inService: 3, pending: 1, attended: 0 };
    expect(serviceMap({ ...counts, awaitingApproval: 2, concluded: 5, cancelled: 1, rejected: 1 })).to.deep.equal({
      open: 4,
      inService: 6,
      closed: 7,
    });
  });

  it('counts only the days asked for, both of them', () => {
    const tickets = (over: ReportDefinition) => totals(['tickets'], over)[0];
    expect(tickets({ from: '2026-01-31', until: '2026-01-31' })).to.equal(1);
    expect(tickets({ from: '2026-02-01', until: '2026-03-08' })).to.equal(0);
    const atMidnight = told({ openedAt: '2026-03-01T03:00:00.000Z' });
    expect(totals(['tickets'], { from: '2026-03-01' }, [atMidnight])).to.deep.equal([1]);
    expect(totals(['tickets'], { until: '2026-02-28' }, [atMidnight])).to.deep.equal([0]);
    expect(tickets({ until: '2026-03-09' })).to.equal(4);
    expect(tickets({ moment: 'endedAt', from: '2026-03-11' })).to.equal(1);
  });

  it('can name the tickets behind each of its figures', () => {
    const definition = { by: ['company'], measures: Measure.options };
    const asked = parse(ReportDefinition, definition);
    const report = run(definition);
    for (const row of [...report.rows, report.total])
      for (const [at, measure] of report.measures.entries()) {
        const keys = row === report.total ? {} : { keys: row.keys };
        const behind = ticketsBehind(asked, all, given, { ...keys, measure });
        expect(behind, `${String(row.keys[0])} ${measure}`).to.have.length(row.cells[at]?.tickets ?? -1);
      }
    expect(ticketsBehind(asked, all, given, { measure: 'slaMissed' })).to.deep.equal(['late']);
    expect(ticketsBehind(asked, all, given, { keys: ['nobody'], measure: 'tickets' })).to.deep.equal([]);
  });

  it('puts what has no value last, however much it is, and most tickets first among the others', () => {
    const by = (name: string, of: readonly Told[]) => figures({ by: [name], measures: ['tickets'] }, of);
    for (const of of [
      [called, called, approved],
      [approved, called, called],
    ])
      expect(by('technician', of)).to.deep.equal([
        ['ana', 1],
        [null, 2],
      ]);
    expect(by('company', [approved, late, late])).to.deep.equal([
      ['horizonte', 2],
      ['aurora', 1],
    ]);
  });

  it('names tickets in the order of their ids, and counts working hours from the first of them, in whatever order they come', () => {
    const asked = parse(ReportDefinition, { measures: ['tickets'] });
    const behind = (of: readonly Told[]) => ticketsBehind(asked, of, given, { measure: 'tickets' });
    expect(behind([silent, approved, late])).to.deep.equal(['approved', 'late', 'silent']);
    const hours = (of: readonly Told[]) => totals(['firstAnswer', 'deskTime'], { hours: 'business' }, of);
    expect(hours([late, approved])).to.deep.equal(hours([approved, late]));
  });

  it('counts from the first ticket to the last where no days are asked for, each once', () => {
    expect(figures({ by: ['period'], measures: ['tickets'] })).to.deep.equal([
      ['2026-01-01', 1],
      ['2026-02-01', 0],
      ['2026-03-01', 3],
    ]);
    const opened = [9, 10, 12].map((day) => told({ id: `t${String(day)}`, openedAt: march(day, '12:00') }));
    expect(figures({ by: ['period'], period: 'day', measures: ['tickets'] }, opened).map(([day]) => day)).to.deep.equal(
      [...['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12']],
    );
    expect(figures({ by: ['period'], measures: ['tickets'], until: '2026-04-30' }).at(-1)).to.deep.equal([
      '2026-04-01',
      0,
    ]);
  });

  it('has no mean of nothing, and no verdict without a deadline', () => {
    expect(totals(['time.pending', 'customerTime'], {}, [called])).to.deep.equal([null, null]);
    expect(totals(['tickets', 'rating', 'slaShare', 'firstAnswer'], {}, [])).to.deep.equal([0, null, null, null]);
  });

  it('refuses what it cannot put side by side, naming what it can, and more periods than anybody reads', () => {
    expect(() => run({ by: ['fields.nome'] }))
      .to.throw('by: there is no "fields.nome"')
      .with.property('message')
      .that.contains('technician')
      .and.contains('fields.category');
    expect(() => run({ by: ['period'], period: 'day', from: '2000-01-01' }))
      .to.throw('period: more than 2000 of one day each; count by longer ones')
      .with.deep.include({ code: 'invalid', fields: [{ field: 'period', code: 'too_long' }] });
    expect(figures({ by: ['period'], measures: ['tickets'] }, [])).to.deep.equal([]);
  });

  it('asks for timelines only where a figure is read off them', () => {
    const asking = Measure.options.filter(needsTimelines);
    expect(Measure.options.filter((measure) => !asking.includes(measure))).to.deep.equal([
      ...['tickets', 'open', 'inService', 'closed', 'critical', 'resolution', 'rating'],
    ]);
  });
});
