/** What Carla reads of her printer, and of what happened to it (PWS 2.3.3). */
import { expect } from 'chai';
import { textOf } from '../shared/text.ts';
import { aCompany, aContract, anAsset } from '../testing/directory.ts';
import { aRequester, aStranger, aTechnician } from '../testing/people.ts';
import { daysAfter } from '../testing/story.ts';
import { AT, aTicket } from '../testing/tickets.ts';
import { assetPage, type AssetPageGiven } from './asset.page.ts';

const of = (id: string, assetId: string, days: number) =>
  aTicket({ id, fields: { assetId }, openedAt: daysAfter(days), territory: 'sul' });
const given = (over: Partial<AssetPageGiven> = {}): AssetPageGiven => ({
  ...{ asset: anAsset(), company: aCompany(), contract: aContract(), me: aRequester(), at: AT },
  timeZone: 'America/Sao_Paulo',
  tickets: [of('old', 'asset-1', -30), of('elsewhere', 'asset-2', -2), of('new', 'asset-1', -1)],
  ...over,
});

describe('the page of a machine', () => {
  it('P5 shows its data, every label of the manual, to be read and not changed', () => {
    const { facts, underContract, lastReading } = assetPage(given());
    expect(Object.fromEntries(facts.map(({ label, text }) => [textOf(label, 'pt-BR'), text]))).to.deep.equal({
      Cliente: 'Loja Aurora',
      Série: 'BR8080-0142',
      Patrimônio: 'PAT-00318',
      Modelo: 'Brother 8080DN',
      Departamento: 'Administrativo',
      'Local de instalação': 'Sala de impressão',
      Contrato: '2026/0005',
      'Tipo de contrato': 'Outsourcing de impressão',
    });
    expect([underContract, lastReading?.value]).to.deep.equal([true, 48_210]);
  });

  it('P5 lists its past tickets, newest first, and those of no other machine', () => {
    expect(assetPage(given()).tickets.map(({ id }) => id)).to.deep.equal(['new', 'old']);
    expect(assetPage(given({ me: aTechnician() })).tickets).to.have.length(2);
    expect(assetPage(given({ me: aStranger() })).tickets).to.deep.equal([]);
  });

  it('P3 P5 says that it is without contract where it has none, or one that is over', () => {
    const page = assetPage(given({ asset: anAsset({ contractId: null, lastReading: undefined }) }));
    expect([
      page.underContract,
      page.lastReading,
      page.facts.find(({ name }) => name === 'contract')?.text,
    ]).to.deep.equal([false, null, '']);
    expect(assetPage(given({ contract: aContract({ until: '2026-03-01' }) })).underContract).to.equal(false);
    expect(assetPage(given({ contract: null })).underContract).to.equal(false);
  });
});
