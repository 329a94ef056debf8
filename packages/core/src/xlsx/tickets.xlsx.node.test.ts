/** The list of tickets as a workbook: what a person takes along (TOTALL 3). */
import { expect } from 'chai';
import readXlsx from 'read-excel-file/node';
import { ticketColumns } from '../port/ticket.columns.ts';
import { textOf } from '../shared/text.ts';
import { aProfile, aTicket } from '../testing/index.ts';
import { extractedColumns } from '../views/ticket-list/extraction.ts';
import { toXlsx } from './to-xlsx.ts';

describe('a list of tickets', () => {
  it('T3 is extracted as a workbook in the columns and words of the profile, hours on its clock', async () => {
    const profile = aProfile();
    const labels = Object.fromEntries(profile.columns.map(({ name, label }) => [name, textOf(label, 'pt-BR')]));
    const only = extractedColumns(profile);
    const tickets = [aTicket({ subject: '=HYPERLINK("x")', openedAt: '2026-03-09T15:00:00.000Z', critical: true })];
    const bytes = toXlsx(ticketColumns(profile), tickets, { timeZone: profile.calendar.timeZone, only, labels });
    const [{ data } = { data: [] }] = await readXlsx(Buffer.from(bytes));
    const [header = [], row = []] = data;
    const cell = (name: string): unknown => row[header.findIndex((one) => one === name)];
    expect(header.slice(0, 4)).to.deep.equal(['Ticket', 'Abertura', 'De', 'Assunto']);
    expect([cell('Ticket'), cell('De'), cell('Assunto'), cell('critical')]).to.deep.equal([
      '202603/0001',
      'Carla Menezes',
      '=HYPERLINK("x")',
      true,
    ]);
    expect(cell('Abertura')).to.deep.equal(new Date('2026-03-09T12:00:00.000Z'));
  });
});
