/** The queue by itself: what each rule makes of it. */
import { DeskError, parse, TicketId, type OperationId, type TicketCommand } from '@chamado/core';
import { aDraft, anOperationId, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { localIdOf } from './local-id.ts';
import { emptyQueue, lineOf, type Queue, type Refused, type Write } from './queue.ts';
import { arrived, attempted, discarded, nextOf, queued, refused, retried, withdrawn } from './queue.rules.ts';

const [first, second, third] = [anOperationId(1), anOperationId(2), anOperationId(3)];
const [here, there] = [localIdOf(first), parse(TicketId, 't-1')];
const opening: Write = { verb: 'open', localId: here, draft: aDraft() };
const say = (text: string): TicketCommand => ({ type: 'ticket.comment', text });
const on = (id: TicketId, version: number, text = 'Olá'): Write => ({ verb: 'apply', id, version, command: say(text) });
const conflict: Refused = { code: 'conflict', message: 'It moved on', fields: [], reason: null };

const holding = (...writes: readonly Write[]): Queue =>
  writes.reduce(
    (queue, write, nth) => queued(queue, { operationId: anOperationId(nth + 1), write, at: AT }),
    emptyQueue,
  );
const versionsIn = ({ rows }: Queue): readonly unknown[] =>
  rows.map(({ write }) => (write.verb === 'open' ? 'open' : write.version));
const nextIn = (queue: Queue): OperationId | undefined => nextOf(queue)?.operationId;
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    return DeskError.from(thrown).code;
  }
  return 'none';
};

describe('a queue of what is unsent', () => {
  it('sends nothing of a ticket before what was written to it earlier', () => {
    const queue = holding(on(there, 1), on(there, 2), on(parse(TicketId, 't-2'), 5));
    expect(nextIn(queue)).to.equal(first);
    expect(nextIn(refused(queue, first, conflict))).to.equal(third);
    expect(nextIn(arrived(queue, first, { id: there, version: 2 }))).to.equal(second);
  });

  it('lets one line that is never answered hold up no other', () => {
    const queue = holding(on(there, 1), on(parse(TicketId, 't-2'), 5));
    expect(nextIn(attempted(queue, first))).to.equal(second);
  });

  it('sends what is for a ticket opened here only once that has an address, and then by it', () => {
    const queue = holding(opening, on(here, 1));
    expect(nextIn(queue)).to.equal(first);
    const after = arrived(queue, first, { id: there, version: 1 });
    expect(after.rows.map(({ write }) => lineOf(write))).to.deep.equal([there]);
    expect(queued(after, { operationId: third, write: on(here, 2), at: AT }).rows.at(-1)?.write).to.include({
      id: there,
    });
  });

  it('names a repeated ticket by the address it came to have', () => {
    const reject = { type: 'ticket.reject', reason: 'Repetido', duplicateOf: here } as const;
    const queue = holding(opening, { verb: 'apply', id: there, version: 1, command: reject });
    expect(nextIn(refused(queue, first, conflict))).to.equal(undefined);
    const [row] = arrived(queue, first, { id: parse(TicketId, 't-9'), version: 1 }).rows;
    expect(row?.write).to.deep.include({ command: { ...reject, duplicateOf: 't-9' } });
  });

  it('moves what was written on top of a write that is sent to a later version', () => {
    const both: Write = { verb: 'applyAll', id: there, version: 2, commands: [say('a'), say('b')] };
    const queue = refused(holding(on(there, 1), both, on(there, 4), on(there, 9)), first, conflict);
    expect(versionsIn(retried(queue, first, on(there, 5)))).to.deep.equal([5, 6, 8, 9]);
  });

  it('puts what was written on the same version behind the other, and leaves what was written on another', () => {
    const queue = holding(on(there, 3), on(there, 3), on(there, 3), on(parse(TicketId, 't-2'), 3), on(there, 9));
    expect(versionsIn(queue)).to.deep.equal([3, 4, 5, 3, 9]);
    expect(versionsIn(discarded(queue, first))).to.deep.equal([3, 4, 3, 9]);
  });

  it('moves what was written on top of a write that is let go of', () => {
    expect(versionsIn(discarded(holding(on(there, 1), on(there, 2), on(there, 3)), first))).to.deep.equal([1, 2]);
  });

  it('keeps for the person what was for a ticket that he let go of, and takes no more for it', () => {
    const queue = discarded(holding(opening, on(here, 1)), first);
    expect(queue.rows.map((row) => row.refused?.code)).to.deep.equal(['not_found']);
    expect(retried(queue, second)).to.equal(queue);
    expect(codeOf(() => queued(queue, { operationId: third, write: on(here, 2), at: AT }))).to.equal('not_found');
  });

  it('takes a repeated write for the same, and another under its id for an error', () => {
    const queue = holding(on(there, 1));
    expect(queued(queue, { operationId: first, write: on(there, 1), at: AT })).to.equal(queue);
    expect(codeOf(() => queued(queue, { operationId: first, write: on(there, 1, 'x'), at: AT }))).to.equal('reused');
  });

  it('mends what was refused in its place', () => {
    const queue = refused(holding(on(there, 1), on(there, 2)), first, conflict);
    const mended = queued(queue, { operationId: first, write: on(there, 3, 'Melhor'), at: AT });
    expect(mended.rows[0]).to.deep.include({ refused: null, write: on(there, 3, 'Melhor') });
    expect(versionsIn(mended)).to.deep.equal([3, 4]);
  });

  it('takes back only what was never sent', () => {
    const queue = holding(on(there, 1));
    expect(withdrawn(queue, first).rows).to.deep.equal([]);
    expect(withdrawn(attempted(queue, first), first).rows).to.have.length(1);
  });
});
