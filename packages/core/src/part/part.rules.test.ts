/** Parts of a visit: chosen, typed or out of the technician's own kit (PWS 2.7.3). */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { anEntry } from '../testing/entries.ts';
import type { Over } from '../testing/people.ts';
import { fromSheet, owedBack, partsOf, requestFaults, updateFaults, waitsForAPart } from './part.rules.ts';
import { PartRequest } from './part.schema.ts';

const aPart = (over: Over<typeof PartRequest> = {}): PartRequest =>
  parse(PartRequest, {
    id: 'rolete',
    code: '001R0001',
    quantity: 1,
    status: 'replaced',
    critical: false,
    mustReturn: true,
    ...over,
  });

const sheet = {
  id: 'brother-8080dn',
  model: 'BROTHER 8080DN',
  items: [{ code: '001R0001', description: 'Rolete', kind: 'part' as const }],
};
const requested = (part: PartRequest) => anEntry({ type: 'ticket.requestPart', part });
const updated = (part: PartRequest) => anEntry({ type: 'ticket.updatePart', part });

describe('a part', () => {
  it('P15 chosen from the model’s tech sheet takes the sheet’s description, whatever was typed', () => {
    expect(fromSheet(aPart({ code: ' 001r0001 ', description: 'Roda' }), sheet)).to.include({
      code: '001R0001',
      description: 'Rolete',
      source: 'techSheet',
    });
  });

  it('P15 that the sheet does not know, or of a model without a sheet, was typed and stays as it is', () => {
    const typed = aPart({ code: 'X9', description: 'Mola' });
    expect(fromSheet(typed, sheet)).to.deep.equal({ ...typed, source: 'typed' });
    expect(fromSheet(aPart({ source: 'techSheet' }), null).source).to.equal('typed');
  });

  it('P15 out of the technician’s own kit stays his kit, described by the sheet', () => {
    expect(fromSheet(aPart({ source: 'kit' }), sheet)).to.include({ description: 'Rolete', source: 'kit' });
    expect(fromSheet(aPart({ source: 'kit' }), null).source).to.equal('kit');
  });

  it('P15 is not replaced without a visit, and may be asked for without one', () => {
    const before = { visits: 0, parts: [] };
    expect(requestFaults(aPart(), before)).to.deep.equal([{ field: 'part.status', code: 'needs_a_visit' }]);
    expect(requestFaults(aPart(), { ...before, visits: 1 })).to.deep.equal([]);
    expect(requestFaults(aPart({ status: 'pending' }), before)).to.deep.equal([]);
    expect(requestFaults(aPart(), { visits: 1, parts: [aPart()] })).to.deep.equal([
      { field: 'part.id', code: 'already_requested' },
    ]);
  });

  it('P15 is updated only after it was asked for, and what was put in stays in', () => {
    const asked = { visits: 1, parts: [aPart({ status: 'pending' })] };
    expect(updateFaults(aPart(), asked)).to.deep.equal([]);
    expect(updateFaults(aPart({ id: 'fusor' }), asked)).to.deep.equal([{ field: 'part.id', code: 'never_requested' }]);
    expect(updateFaults(aPart({ status: 'pending' }), { visits: 1, parts: [aPart()] })).to.deep.equal([
      { field: 'part.status', code: 'already_replaced' },
    ]);
    expect(updateFaults(aPart(), { ...asked, visits: 0 })).to.deep.equal([
      { field: 'part.status', code: 'needs_a_visit' },
    ]);
    expect(updateFaults(aPart({ status: 'pending', returned: true }), asked)).to.deep.equal([
      { field: 'part.returned', code: 'not_replaced' },
    ]);
  });

  it('P15 is owed back while it was replaced, must return and has not', () => {
    const pending = aPart({ id: 'fusor', status: 'pending' });
    const entries = [requested(aPart()), requested(pending), requested(aPart({ id: 'mola', mustReturn: false }))];
    expect(owedBack(entries).map(({ id }) => id)).to.deep.equal(['rolete']);
    const later = [...entries, updated(aPart({ returned: true })), updated({ ...pending, status: 'replaced' })];
    expect(owedBack(later).map(({ id }) => id)).to.deep.equal(['fusor']);
    expect(partsOf(later).map(({ id, status }) => [id, status])).to.deep.equal([
      ['rolete', 'replaced'],
      ['fusor', 'replaced'],
      ['mola', 'replaced'],
    ]);
  });

  it('P15 that is critical and still to come makes the ticket wait', () => {
    const critical = aPart({ critical: true });
    expect(waitsForAPart([aPart({ status: 'pending' }), critical])).to.equal(false);
    expect(waitsForAPart([critical, { ...critical, status: 'pending' }])).to.equal(true);
  });
});
