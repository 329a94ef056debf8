/** How chunks of imported tickets are written and read. */
import { aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { chunkOf, comparePlaces, linesWith, placeOf, readLine, readLines, splitLines } from './chunk.ts';

const tickets = Array.from({ length: 500 }, (_, n) =>
  aTicket({ id: `t-${String(n)}`, subject: `Linha\\n${String(n)}, "aspas", \\u2028 ção` }),
);
const { chunk, head } = chunkOf(
  'c',
  tickets.map((ticket) => ({ ticket, entries: [] })),
);

describe('a chunk of imported tickets', () => {
  it('reads back as it was written, whole or line by line, whatever stands in it', () => {
    expect(readLines(chunk.tickets)).to.deep.equal(tickets);
    expect(splitLines(chunk.tickets).map(readLine)).to.deep.equal(tickets);
  });

  it('knows in which line a ticket stands', () => {
    for (const [line, { id }] of tickets.entries()) expect(linesWith({ ...head, revision: 1 }, id)).to.include(line);
    expect(linesWith({ ...head, revision: 1 }, 'somebody else’s')).to.deep.equal([]);
  });

  it('loses only the line that is damaged', () => {
    const found = readLines(chunk.tickets.replace('"id":"t-7"', '"id":'));
    expect([found.length, found.filter((one) => one === undefined).length]).to.deep.equal([500, 1]);
  });

  it('has the newest first, and what was opened at once by its id', () => {
    const places = [
      aTicket({ id: 'b' }),
      aTicket({ id: 'a' }),
      aTicket({ id: 'c', openedAt: '2026-03-10T00:00:00.000Z' }),
    ].map(placeOf);
    expect(places.sort(comparePlaces).map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });
});
