/** What supplies may be asked for: by contract and machine, as the manual has it (PWS 2.3.1). */
import { expect } from 'chai';
import type { Contract } from '../directory/contract.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aContract, anAsset, aTechSheet } from '../testing/directory.ts';
import { anAttendant, aRequester, aTechnician } from '../testing/people.ts';
import { aSupplyDraft, aSupplyGiven } from '../testing/supplies.ts';
import { requestSupplies, supplyFaults, type SupplyGiven } from './supply.request.ts';
import { SupplyId, type SupplyDraft } from './supply.schema.ts';

const registration = { id: SupplyId.parse('supply-1'), number: '202603/0001' };
const request = (draft: SupplyDraft = aSupplyDraft(), over: Partial<SupplyGiven> = {}) =>
  requestSupplies(draft, aSupplyGiven(over), registration);

function faultsOf(draft: SupplyDraft, over: Partial<SupplyGiven> = {}): readonly string[] {
  try {
    request(draft, over);
  } catch (thrown) {
    return DeskError.from(thrown).fields.map(({ field, code }) => `${field} ${code}`);
  }
  return [];
}

const items = (...codes: readonly string[]) =>
  aSupplyDraft({ items: codes.map((code) => ({ assetId: 'asset-1', code, quantity: 1 })) });

describe('a request for supplies', () => {
  it('P20 holds items by contract and machine, with quantities, delivery and contact, in its first entry whole', () => {
    const { supply, entry } = request();
    expect(supply).to.deep.include({ stage: 'requested', number: '202603/0001', erpNumber: null, version: 1 });
    expect(supply).to.deep.include({ companyId: 'aurora', contractId: 'contract-1', contractNumber: '2026/0005' });
    expect(supply.delivery).to.deep.include({ contact: 'Carla Menezes', phone: '(48) 3555-0142' });
    expect(entry).to.deep.include({ id: 'supply-1/1', from: null, to: 'requested' });
  });

  it('P20 takes the tech sheet’s code and description', () => {
    expect(request(items('br-tn-3442')).supply.items).to.deep.equal([
      { assetId: 'asset-1', code: 'BR-TN-3442', description: 'Toner preto, 8.000 páginas', quantity: 1 },
    ]);
  });

  it('P20 refuses what does not fit the model, a part among it; a model without a sheet takes typed codes', () => {
    expect(faultsOf(items('BR-TN-3442', 'XX-1', 'BR-FUS-02'))).to.deep.equal([
      ...['items.1.code does_not_fit', 'items.2.code does_not_fit'],
    ]);
    expect(request(items('XX-1'), { sheets: [] }).supply.items[0]?.code).to.equal('XX-1');
    expect(faultsOf(items('XX-1'), { sheets: [aTechSheet({ model: 'Outro' })] })).to.deep.equal([]);
  });

  it('P20 is made against a contract of the company alone, in force on the day', () => {
    expect(faultsOf(aSupplyDraft(), { contract: undefined })).to.deep.equal(['contractId not_a_choice']);
    const over = aContract({ until: '2026-03-08' });
    const yet = aContract({ from: '2026-03-10', until: null });
    for (const contract of [over, yet])
      expect(faultsOf(aSupplyDraft(), { contract })).to.deep.equal(['contractId not_in_force']);
    expect(faultsOf(aSupplyDraft(), { contract: aContract({ until: '2026-03-09' }) })).to.deep.equal([]);
    const late = { at: '2026-03-10T02:59:00.000Z', contract: aContract({ until: '2026-03-09' }) };
    expect(faultsOf(aSupplyDraft(), late)).to.deep.equal([]);
    expect(faultsOf(aSupplyDraft(), { ...late, at: '2026-03-10T03:00:00.000Z' })).to.have.length(1);
  });

  it('P20 is made for machines on that contract alone', () => {
    expect(faultsOf(aSupplyDraft(), { assets: [anAsset({ contractId: null })] })).to.deep.equal([
      'items.0.assetId not_on_contract',
    ]);
    expect(faultsOf(aSupplyDraft(), { assets: [] })).to.deep.equal(['items.0.assetId not_a_choice']);
  });

  it('P20 asks for what the contract covers, and once for each', () => {
    const covers = { reasons: null, supplies: ['BR-TN-9999'] };
    expect(faultsOf(aSupplyDraft(), { contract: aContract({ covers }) })).to.deep.equal(['items.0.code not_covered']);
    expect(faultsOf(items('BR-TN-3442', 'br-tn-3442'))).to.deep.equal(['items.1.code asked_twice']);
  });

  it('P20 asks for the same supply for each of several machines, and covers the code that the sheet spells', () => {
    const second = anAsset({ id: 'asset-7' });
    const both = aSupplyDraft({
      items: ['asset-1', 'asset-7'].map((assetId) => ({ assetId, code: 'br-tn-3442', quantity: 1 })),
    });
    expect(faultsOf(both, { assets: [anAsset(), second] })).to.deep.equal([]);
    const covers = { reasons: null, supplies: ['BR-TN-3442'] };
    expect(faultsOf(items('br-tn-3442'), { contract: aContract({ covers }) })).to.deep.equal([]);
  });

  it('says when the contract runs, whose request it is, and what was noted', () => {
    const paramsOf = (contract: Contract) => supplyFaults(aSupplyDraft(), aSupplyGiven({ contract }))[0]?.params;
    expect(paramsOf(aContract({ until: '2026-03-08' }))).to.deep.equal({ from: '2026-01-01', until: '2026-03-08' });
    expect(paramsOf(aContract({ from: '2026-03-10', until: null }))).to.deep.equal({ from: '2026-03-10' });
    const { supply } = request(aSupplyDraft({ note: 'Deixar na portaria' }));
    expect(supply).to.include({ companyName: 'Loja Aurora', note: 'Deixar na portaria' });
    expect(request().supply.note).to.equal(null);
  });

  it('P20 is made by the customer, not by the desk or a technician', () => {
    for (const by of [anAttendant(), aTechnician(), aRequester({ companyId: undefined })])
      expect(() => request(aSupplyDraft(), { by }))
        .to.throw(DeskError)
        .with.property('reason', 'access');
  });
});
