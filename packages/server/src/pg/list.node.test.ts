/** What a list asks is answered by SQL as core's evaluator answers it. `CHAMADO_QUESTIONS=10000` asks that many. */
import {
  evaluate,
  inScope,
  parse,
  ticketColumns,
  TicketQuery,
  withinScope,
  type Person,
  type Scope,
  type TicketPage,
} from '@chamado/core';
import { aManager, anAttendant, aRequester, aStranger, aTechnician } from '@chamado/core/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { useDatabase } from '../testing/database.ts';
import { anyQuestion, randomProfile, randomTickets } from '../testing/random-tickets.ts';
import { createPgBackend } from './pg-backend.ts';

const ROWS = 100;
const SECONDS = 25;
const AT_ONCE = 8;
const wanted = process.env['CHAMADO_QUESTIONS'];
const people = [
  aRequester(),
  aStranger(),
  aTechnician(),
  anAttendant(),
  aManager(),
  aRequester({ id: 'ivo', name: 'Ivo', companyId: undefined }),
];

/** A question, and who asks it. */
type Asked = { readonly person: Person; readonly question: TicketQuery & { readonly scope: Scope } };

describe('a question to a list, in SQL', () => {
  const { open } = useDatabase();

  it('has the same pages and figures as core’s evaluator has, whatever the rows, the person and the question', async function () {
    this.timeout(3_600_000);
    const seed = Number(process.env['CHAMADO_SEED'] ?? Date.now() % 1_000_000);
    const tickets = randomTickets(ROWS, seed);
    const others = randomTickets(ROWS, seed + 1).map((ticket) => ({ ...ticket, subject: 'De outro portal' }));
    const deskOf = (tenant: string, held: typeof tickets) =>
      createPgBackend({
        database: open(),
        tenant,
        profile: randomProfile,
        seed: () => Promise.resolve({ people, histories: held.map((ticket) => ({ ticket, entries: [] })) }),
      });
    await deskOf('other', others).deskFor(anAttendant()).me();
    const backend = deskOf('asked', tickets);
    const columns = ticketColumns(randomProfile);
    let questions = 0;
    let pages = 0;
    const ask = async ({ person, question }: Asked): Promise<void> => {
      const desk = backend.deskFor(person);
      const seen = tickets.filter((ticket) => inScope(person, ticket, question.scope));
      const within = withinScope(parse(TicketQuery, question));
      questions += 1;
      for (let after: string | null | undefined, left = 4; after !== null && left > 0; left -= 1) {
        pages += 1;
        const from = after === undefined ? {} : { after };
        const page: TicketPage = await desk.tickets.list({ ...question, ...from });
        expect(page).to.deep.equal(evaluate(columns, seen, { ...within, ...from }));
        after = page.next;
      }
    };
    const count = async ({ person, question }: Asked): Promise<void> => {
      const seen = tickets.filter((ticket) => inScope(person, ticket, question.scope));
      const { total } = evaluate(columns, seen, withinScope(parse(TicketQuery, { ...question, stages: undefined })));
      const counts = await backend.deskFor(person).tickets.count(question);
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).to.equal(total);
    };
    const asked = fc.record({ person: fc.constantFrom(...people), question: anyQuestion(columns) });
    // Several at once, as people ask: the database answers one while this process checks another.
    const several = fc.array(asked, { minLength: AT_ONCE, maxLength: AT_ONCE });
    const property = fc.asyncProperty(several, async (all) => {
      await Promise.all([...all.map(ask), ...all.slice(0, 1).map(count)]);
    });
    const from = performance.now();
    await fc.assert(property, {
      seed,
      numRuns: Math.ceil(Number(wanted ?? 10_000) / AT_ONCE),
      ...(wanted === undefined && { interruptAfterTimeLimit: SECONDS * 1000 }),
    });
    const seconds = ((performance.now() - from) / 1000).toFixed(0);
    console.log(`    ${questions} questions, ${pages} pages over ${ROWS} rows in ${seconds} s, CHAMADO_SEED=${seed}`);
    expect(questions).to.be.greaterThan(100);
  });
});
