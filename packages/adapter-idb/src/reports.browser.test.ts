/** Reports over what was imported and what was written here: the same figures as from each timeline by itself. */
import { parse, ReportDefinition } from '@chamado/core';
import { Measure, runReport } from '@chamado/core/report';
import { aCommand, aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { importLog, importTickets } from './import.ts';
import { createTestDesk, type TestDesk } from './testing/database.ts';
import { histories } from './testing/histories.ts';

const log = [
  'case:concept:name,Activity,Resource,time:timestamp',
  'Case1,Assign seriousness,Value 2,2026-01-05 09:00:00+00:00',
  'Case1,Take in charge ticket,Value 1,2026-01-05 10:00:00+00:00',
  'Case1,Resolve ticket,Value 1,2026-01-06 10:00:00+00:00',
  'Case1,Closed,Value 5,2026-01-22 10:00:00+00:00',
  'Case2,Assign seriousness,Value 2,2026-02-02 09:00:00+00:00',
  'Case2,Take in charge ticket,Value 1,2026-02-03 09:00:00+00:00',
].join('\n');

describe('reports of a desk in this browser', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('P18 read times off imported timelines and off what followed here', async () => {
    const mine = desk.tab().deskFor(anAttendant());
    await importLog(mine, log);
    await importTickets(mine, histories(30));
    const options = { operationId: anOperationId() };
    const { items } = await mine.tickets.list({ stages: ['inService'] });
    for (const [n, { id, version }] of items.slice(0, 2).entries())
      await mine.tickets.apply(id, aCommand('ticket.comment'), { version, operationId: anOperationId(n + 2) });
    await desk.tab().deskFor(aRequester()).tickets.open(aDraft(), options);
    const definition = { by: ['stage'], measures: Measure.options };
    const report = await mine.reports?.run(definition);
    const page = await mine.tickets.list({ limit: 500 });
    const told = await Promise.all(
      page.items.map(async (ticket) => ({ ticket, entries: await mine.tickets.timeline(ticket.id) })),
    );
    const given = { profile: aProfile(), at: desk.now(), assets: new Map<string, string>() };
    const expected = runReport(parse(ReportDefinition, definition), told, given);
    const rounded = (cells: readonly { readonly value: number | null }[] = []) =>
      cells.map(({ value }) => value && Math.round(value));
    expect(rounded(report?.total.cells)).to.deep.equal(rounded(expected.total.cells));
    expect(report?.total.cells[0]?.value).to.equal(33);
    expect(report?.rows.map(({ keys }) => keys)).to.deep.equal(expected.rows.map(({ keys }) => keys));
  });
});
