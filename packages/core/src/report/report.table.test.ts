/** Reports as files, and histories of tickets and machines. */
import { expect } from 'chai';
import { openingOf } from '../memory/memory.seed.ts';
import { toCsv } from '../query/csv.ts';
import { parse } from '../shared/parse.ts';
import {
  aFieldServicePolicy,
  aProfile,
  aTechnician,
  aTicket,
  AT,
  aCommand,
  aManager,
  daysAfter,
} from '../testing/index.ts';
import { applyCommand } from '../ticket/ticket.apply.ts';
import { toXlsx } from '../xlsx/to-xlsx.ts';
import { historyOfAsset, historyOfTicket } from './histories.ts';
import type { Told } from './report.facts.ts';
import { offeredReports } from './report.offered.ts';
import { runReport } from './report.rules.ts';
import { ReportDefinition } from './report.schema.ts';
import { reportColumns, reportLines } from './report.table.ts';
import { elapsedHours } from './working-clock.ts';

const profile = aProfile({ policy: aFieldServicePolicy() });
const [marcos, bruno] = [aManager(), aTechnician()];
const given = { profile, at: daysAfter(3), assets: new Map<string, string>() };

/** Released, accepted after half a day, visited, a part asked for, done. */
function served(id: string, assetId: string): Told {
  const deeds = [
    [marcos, aCommand('ticket.release'), 0],
    [bruno, aCommand('ticket.accept'), 0.5],
    [bruno, aCommand('ticket.registerVisit'), 0.6],
    [bruno, aCommand('ticket.requestPart'), 0.6],
    [bruno, aCommand('ticket.resolve'), 1],
  ] as const;
  let ticket = aTicket({ id, fields: { assetId }, statusId: 'A', companyName: '=Aurora' });
  const entries = [openingOf(ticket)];
  for (const [by, command, days] of deeds) {
    const applied = applyCommand(ticket, command, { by, at: daysAfter(days) }, profile.policy);
    ticket = applied.ticket;
    entries.push(applied.entry);
  }
  return { ticket, entries };
}

const told = [served('first', 'hl-1'), served('second', 'hl-2'), served('third', 'hl-1')];

describe('a report as a file', () => {
  const asked = parse(ReportDefinition, { by: ['company'], measures: ['tickets', 'slaShare', 'resolution'] });
  const report = runReport(asked, told, given);

  it('P18 T3 is written as CSV, figures as numbers and the total last', () => {
    const labels = { company: 'Cliente', tickets: 'Chamados', slaShare: 'No prazo', resolution: 'Horas' };
    expect([...toCsv(reportColumns(report), reportLines(report), { labels, bom: false })].join('')).to.equal(
      "Cliente;Chamados;No prazo;Horas\r\n'=Aurora;3;1;24\r\n;3;1;24\r\n",
    );
  });

  it('is one line where nothing is put side by side, a share as exact as it is read', () => {
    const third = { value: 1 / 3, tickets: 3 };
    const total = { keys: [], labels: [], cells: [third, third] };
    const alone = { by: [], measures: ['slaShare', 'resolution'] as const, rows: [total], total };
    expect([...toCsv(reportColumns(alone), reportLines(alone), { bom: false })].slice(1)).to.deep.equal([
      '0,3333;0,33\r\n',
    ]);
  });

  it('P18 T3 is written as a workbook', () => {
    const bytes = toXlsx(reportColumns(report), reportLines(report), { timeZone: profile.calendar.timeZone });
    expect(String.fromCharCode(...bytes.slice(0, 2))).to.equal('PK');
  });

  it('P18 is offered by period, technician, asset, customer, stage and reason, and each can be run', () => {
    expect(offeredReports.map(({ id }) => id)).to.deep.equal([
      ...['period', 'technician', 'asset', 'company', 'stage', 'reason'],
    ]);
    for (const { definition } of offeredReports)
      expect(runReport(parse(ReportDefinition, definition), told, given).total.cells[0]?.value).to.equal(3);
  });
});

describe('a history', () => {
  it('P24 of a ticket tells each move, by whom, and how long it then stood there', () => {
    const lines = historyOfTicket(told[0]?.entries ?? [], given.at, elapsedHours);
    expect(lines.map(({ command, to, by, hours }) => [command, to.stage, by.name, hours])).to.deep.equal([
      ['ticket.open', 'opened', 'Carla Menezes', 0],
      ['ticket.release', 'dispatched', 'Marcos Teixeira', 12],
      ['ticket.accept', 'inService', 'Bruno Salles', 12],
      ['ticket.resolve', 'concluded', 'Bruno Salles', 0],
    ]);
  });

  it('P24 of a machine tells its openings, visits, parts and ends over all its tickets, newest first', () => {
    const events = historyOfAsset('hl-2', told);
    expect(events.map(({ command, ticket, at }) => [command.type, ticket.id, at])).to.deep.equal([
      ['ticket.resolve', 'second', daysAfter(1)],
      ['ticket.registerVisit', 'second', daysAfter(0.6)],
      ['ticket.requestPart', 'second', daysAfter(0.6)],
      ['ticket.open', 'second', AT],
    ]);
    expect(historyOfAsset('hl-1', told)).to.have.length(8);
    expect(historyOfAsset('nowhere', told)).to.deep.equal([]);
  });
});
