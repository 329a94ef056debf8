/** Machines with contract and without, found by column, operator and value, and what their contracts cover (PWS 2.3). */
import { expect } from 'chai';
import { evaluate } from '../query/evaluate.ts';
import type { Filter } from '../query/query.schema.ts';
import type { Asset } from './asset.schema.ts';
import { aCompany, aContract, anAsset, aTechSheet, AT } from '../testing/index.ts';
import { assetColumns, contractColumns } from './asset.columns.ts';
import { coverageByContract, coversSupply, isInForce } from './contract.rules.ts';
import { itemOf, sheetFor } from './tech-sheet.rules.ts';

const timeZone = 'America/Sao_Paulo';
const moment = { at: AT, timeZone };

describe('a contract', () => {
  it('P3 runs from its first day to its last, by the clock on the wall there', () => {
    const contract = aContract({ from: '2026-03-09', until: '2026-03-10' });
    const at = (instant: string) => isInForce(contract, { at: instant, timeZone });
    // São Paulo is three hours behind UTC.
    expect(['2026-03-09T02:59:59.999Z', '2026-03-09T03:00:00.000Z'].map(at)).to.deep.equal([false, true]);
    expect(['2026-03-11T02:59:59.999Z', '2026-03-11T03:00:00.000Z'].map(at)).to.deep.equal([true, false]);
    expect(isInForce(aContract({ until: null }), { at: '2099-01-01T12:00:00.000Z', timeZone })).to.equal(true);
  });

  it('P3 covers what is asked for a machine, or says why not', () => {
    const partial = aContract({ covers: { reasons: ['atolamento'], supplies: [] } });
    const coverage = (asset: Asset, contract: typeof partial | undefined, reasons: readonly string[]) =>
      Object.values(coverageByContract(asset, contract, reasons, moment));
    expect(coverage(anAsset(), aContract(), ['qualquer'])).to.deep.equal(['covered', 'in_contract']);
    expect(coverage(anAsset(), partial, ['outro', 'atolamento'])).to.deep.equal(['covered', 'in_contract']);
    expect(coverage(anAsset(), partial, ['outro'])).to.deep.equal(['uncovered', 'reason_left_out']);
    expect(coverage(anAsset(), aContract({ until: '2026-03-08' }), [])).to.deep.equal(['uncovered', 'ended']);
    expect(coverage(anAsset(), undefined, [])).to.deep.equal(['uncovered', 'no_contract']);
    expect(coverage(anAsset({ contractId: null }), aContract(), [])).to.deep.equal(['uncovered', 'no_contract']);
  });

  it('P3 is what supplies are requested against, while it runs, by their codes', () => {
    const some = aContract({ covers: { reasons: null, supplies: ['BR-TN-3442'] } });
    expect([coversSupply(aContract(), 'X', moment), coversSupply(some, 'BR-TN-3442', moment)]).to.deep.equal([
      true,
      true,
    ]);
    expect(coversSupply(some, 'X', moment)).to.equal(false);
    expect(coversSupply(aContract({ from: '2026-03-10' }), 'X', moment)).to.equal(false);
  });
});

describe('a list of machines', () => {
  const contracts = [aContract(), aContract({ id: 'ended', number: '2019/0001', until: '2020-12-31' })];
  const columns = assetColumns({ companies: [aCompany()], contracts, ...moment });
  const assets = [
    anAsset(),
    anAsset({ id: 'asset-2', serial: 'CNMLB02271', assetTag: 'pat-900', contractId: null, department: 'Produção' }),
    anAsset({ id: 'asset-3', serial: 'XT-77', assetTag: 'PAT-777', contractId: 'ended' }),
  ];
  const found = (...filters: Filter[]) => evaluate(columns, assets, { filters }).items.map(({ id }) => id);

  it('P3 tells those with a contract in force from those without', () => {
    expect(found({ column: 'hasContract', operator: 'equals', value: true })).to.deep.equal(['asset-1']);
    expect(found({ column: 'hasContract', operator: 'equals', value: false })).to.deep.equal(['asset-2', 'asset-3']);
  });

  it('P4 is filtered by any column, operator and value, several together, whatever the case and the accents', () => {
    expect(found({ column: 'serial', operator: 'contains', value: 'mlb' })).to.deep.equal(['asset-2']);
    expect(found({ column: 'assetTag', operator: 'starts', value: 'Pat-' })).to.have.length(3);
    expect(found({ column: 'department', operator: 'equals', value: 'producao' })).to.deep.equal(['asset-2']);
    expect(found({ column: 'contract', operator: 'equals', value: '2019/0001' })).to.deep.equal(['asset-3']);
    expect(found({ column: 'contract', operator: 'empty', value: true })).to.deep.equal(['asset-2']);
    expect(
      found(
        { column: 'company', operator: 'contains', value: 'AURORA' },
        { column: 'model', operator: 'starts', value: 'brother' },
        { column: 'assetTag', operator: 'ends', value: '7' },
      ),
    ).to.deep.equal(['asset-3']);
    expect(found({ column: 'lastReading', operator: 'greater', value: 48_000 })).to.have.length(3);
  });

  it('P3 has its contracts beside it, those that run apart from those that ended', () => {
    const running = { column: 'inForce', operator: 'equals', value: true } as const;
    const listed = evaluate(contractColumns({ companies: [aCompany()], ...moment }), contracts, { filters: [running] });
    expect(listed.items.map(({ number }) => number)).to.deep.equal(['2026/0005']);
    const byCompany = { column: 'company', operator: 'equals', value: 'loja aurora' } as const;
    expect(
      evaluate(contractColumns({ companies: [aCompany()], ...moment }), contracts, {
        filters: [byCompany],
        sort: [{ column: 'until', direction: 'ascending' }],
      }).items.map(({ id }) => id),
    ).to.deep.equal(['ended', 'contract-1']);
  });
});

describe('a tech sheet', () => {
  it('is found by the model’s name however it is spelt, and its items by their codes', () => {
    const sheet = sheetFor(' brother  8080dn ', [aTechSheet({ id: 'other', model: 'HP M404' }), aTechSheet()]);
    expect(sheet?.id).to.equal('brother-8080dn');
    expect(sheetFor('HP', [aTechSheet()])).to.equal(null);
    expect(itemOf(aTechSheet(), 'br-fus-02')?.description).to.equal('Unidade fusora');
    expect(itemOf(aTechSheet(), 'BR')).to.equal(null);
  });
});
