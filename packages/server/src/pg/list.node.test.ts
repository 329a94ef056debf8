/** What a list asks is answered by SQL as core's evaluator answers it. `CHAMADO_QUESTIONS=10000` asks that many. */
import { evaluate, inScope, parse, ticketColumns, TicketQuery, withinScope, type TicketPage } from '@chamado/core';
import { aManager, anAttendant, aRequester, aStranger, aTechnician } from '@chamado/core/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { useDatabase } from '../testing/database.ts';
import { anyQuestion, randomProfile, randomTickets } from '../testing/random-tickets.ts';
import { createPgBackend } from './pg-backend.ts';

const ROWS = 150;
const SECONDS = 15;
const asked = process.env['CHAMADO_QUESTIONS'];
const people = [
  aRequester(),
  aStranger(),
  aTechnician(),
  anAttendant(),
  aManager(),
  aRequester({ id: 'ivo', name: 'Ivo', companyId: undefined }),
];

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
    const property = fc.asyncProperty(fc.constantFrom(...people), anyQuestion(columns), async (person, question) => {
      const desk = backend.deskFor(person);
      const seen = tickets.filter((ticket) => inScope(person, ticket, question.scope));
      const within = withinScope(parse(TicketQuery, question));
      questions += 1;
      for (let after: string | null | undefined, left = 4; after !== null && left > 0; left -= 1) {
        pages += 1;
        const [from, at] =
          after === undefined
            ? [question, within]
            : [
                { ...question, after },
                { ...within, after },
              ];
        const page: TicketPage = await desk.tickets.list(from);
        expect(page).to.deep.equal(evaluate(columns, seen, at));
        after = page.next;
      }
      const { total } = evaluate(columns, seen, withinScope(parse(TicketQuery, { ...question, stages: undefined })));
      const counts = await desk.tickets.count(question);
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).to.equal(total);
    });
    await fc.assert(property, {
      seed,
      numRuns: Number(asked ?? 10_000),
      ...(asked === undefined && { interruptAfterTimeLimit: SECONDS * 1000 }),
    });
    console.log(`    ${questions} questions, ${pages} pages over ${ROWS} rows, CHAMADO_SEED=${seed}`);
    expect(questions).to.be.greaterThan(100);
  });
});
