/** The public list of strings that break programs, through the database: read back byte for byte, and found as core finds them. */
import { existsSync, readFileSync } from 'node:fs';
import { evaluate, parse, Ticket, ticketColumns, type Filter } from '@chamado/core';
import { anAttendant, aProfile, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { useDatabase } from '../testing/database.ts';
import { createPgBackend } from './pg-backend.ts';

const file = new URL('../../../../../shared/data/naughty-strings/blns.json', import.meta.url);
const MOST = 500;

describe('the public list of naughty strings, in PostgreSQL', () => {
  const { open } = useDatabase();

  it('is read back byte for byte, sorted and found as core’s evaluator does', async function () {
    if (!existsSync(file)) {
      console.log('    skipped: ../shared/data/naughty-strings is not beside this checkout');
      this.skip();
    }
    this.timeout(120_000);
    const listed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const strings = (Array.isArray(listed) ? listed : []).map(String);
    const tickets = strings.map((subject, at) => parse(Ticket, { ...aTicket(), subject, id: `n${at}` }));
    const profile = aProfile();
    const histories = tickets.map((ticket) => ({ ticket, entries: [] }));
    const ana = anAttendant();
    const seed = () => Promise.resolve({ people: [ana], histories });
    const desk = createPgBackend({ database: open(), tenant: 'naughty', profile, seed }).deskFor(ana);

    const columns = ticketColumns(profile);
    const sorted = { sort: [{ column: 'subject', direction: 'ascending' } as const], limit: MOST };
    const page = await desk.tickets.list(sorted);
    expect(page).to.deep.equal(evaluate(columns, tickets, sorted));
    for (const value of strings.filter(({ length }) => length <= MOST)) {
      const filters: readonly Filter[] = [{ column: 'subject', operator: 'contains', value }];
      const { total } = await desk.tickets.list({ filters, limit: 1 });
      expect(total, value).to.equal(evaluate(columns, tickets, { filters }).total);
    }
  });
});
