/** What was read before is not read again, and is nobody's to change. */
import { aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { createJsonReader, ticketIn } from './known.json.ts';

const textOf = (number: number): string => JSON.stringify(aTicket({ subject: `Pedido ${String(number)}` }));

describe('JSON that a process reads', () => {
  it('is one value for one text, and a ticket checked once, which nobody can change', () => {
    const read = createJsonReader();
    const first = ticketIn(read(textOf(1)));
    expect(first).to.deep.equal(aTicket({ subject: 'Pedido 1' }));
    expect(ticketIn(read(textOf(1)))).to.equal(first);
    expect(ticketIn(read(textOf(2))).subject).to.equal('Pedido 2');
    expect(() => Reflect.set(first.requester, 'name', 'Outra')).not.to.throw();
    expect(ticketIn(read(textOf(1)))).to.deep.equal(aTicket({ subject: 'Pedido 1' }));
  });

  it('is refused every time it is asked for, where it is no ticket', () => {
    const read = createJsonReader();
    const kept = read('{"id":"x"}');
    for (const time of [1, 2]) expect(() => ticketIn(kept), `time ${String(time)}`).to.throw();
  });

  it('is forgotten once much else was read since, and never kept where it is long', () => {
    const read = createJsonReader(3 * textOf(1).length);
    const first = read(textOf(1));
    expect(read(textOf(1))).to.equal(first);
    for (let number = 2; number < 10; number += 1) read(textOf(number));
    expect(read(textOf(1))).not.to.equal(first);
    const long = JSON.stringify(['a'.repeat(20_000)]);
    expect(read(long)).not.to.equal(read(long));
  });

  it('is read anew as a ticket wherever it may still change', () => {
    const kept = { ...aTicket() };
    const first = ticketIn(kept);
    expect(first.subject).not.to.equal('Outro');
    Reflect.set(kept, 'subject', 'Outro');
    expect(ticketIn(kept).subject).to.equal('Outro');
  });
});
