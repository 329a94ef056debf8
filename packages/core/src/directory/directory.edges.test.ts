/** Territories, machines' sheets and whose things are whose, at their edges (PWS 2.4, 2.7.3). */
import { expect } from 'chai';
import {
  aCompany,
  aContract,
  aManager,
  anAsset,
  anAttendant,
  aPortalAdmin,
  aRequester,
  aTechnician,
  aTechSheet,
  aTerritory,
} from '../testing/index.ts';
import { isLastOfHisKind, managerOf, mayManage } from './contact.access.ts';
import { coverageByContract } from './contract.rules.ts';
import { ownCompany, seesCompany } from './directory.access.ts';
import { itemOf, sheetFor } from './tech-sheet.rules.ts';
import { territoryOf } from './territory.rules.ts';

const ofPostalCode = (postalCode: string) => aCompany({ address: { postalCode }, territoryId: undefined });

describe('a territory', () => {
  it('P8 is the narrowest range, wherever it lies', () => {
    const wide = aTerritory({ id: 'wide', postalCodes: [{ from: '10000000', until: '90000000' }] });
    const narrow = aTerritory({ id: 'narrow', postalCodes: [{ from: '88000000', until: '89000000' }] });
    for (const territories of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      expect(territoryOf(ofPostalCode('88500000'), territories)).to.equal('narrow');
    }
  });

  it('P8 is found by its city however either is set apart, and holds no company whose address nobody knows', () => {
    const territories = [aTerritory({ id: 'norte', cities: [{ city: ' Belém ' }] })];
    const inBelem = aCompany({ address: { city: 'belem ' }, territoryId: undefined });
    expect(territoryOf(inBelem, territories)).to.equal('norte');
    expect(territoryOf(aCompany({ address: undefined, territoryId: undefined }), territories)).to.equal(null);
  });

  it('PWS 2.4 is served by nobody where there is none', () => {
    const nowhere = aCompany({ address: undefined, territoryId: undefined });
    expect(seesCompany(aTechnician(), nowhere, [])).to.equal(false);
    expect(seesCompany(aTechnician({ territories: undefined }), aCompany(), [])).to.equal(false);
    expect(seesCompany(anAttendant(), nowhere, [])).to.equal(true);
  });
});

describe('whose things are all that a person sees', () => {
  it('are his company’s, for a customer; of nobody in particular, for whoever works here', () => {
    expect(ownCompany(aRequester())).to.equal('aurora');
    expect(ownCompany(anAttendant({ companyId: 'aurora' }))).to.equal(undefined);
  });
});

describe('a tech sheet', () => {
  it('P15 is found by its model and its items by their code, however they are spelt', () => {
    const sheet = aTechSheet();
    expect(sheetFor(' brother   8080dn', [sheet])).to.equal(sheet);
    expect(sheetFor('Brother8080DN', [sheet])).to.equal(null);
    expect(itemOf(sheet, 'br-rol-01 ')?.description).to.equal('Rolete de tração do papel');
  });
});

describe('a contract', () => {
  it('T17 pays where one of several reasons is among those it covers', () => {
    const contract = aContract({ covers: { reasons: ['fusor', 'papel'], supplies: null } });
    const moment = { at: '2026-03-09T13:00:00.000Z', timeZone: 'America/Sao_Paulo' };
    const covered = (reasons: readonly string[]) => coverageByContract(anAsset(), contract, reasons, moment).because;
    expect(covered(['papel'])).to.equal('in_contract');
    expect(covered(['toner'])).to.equal('reason_left_out');
  });
});

describe('the last of a kind', () => {
  const [helena, marcos, ana, carla] = [aPortalAdmin(), aManager(), anAttendant(), aRequester()];

  it('V1 is a portal admin without another at his company, or a manager without another at the desk, and nobody else', () => {
    expect(isLastOfHisKind(helena, [helena, carla, marcos])).to.equal(true);
    expect(isLastOfHisKind(marcos, [marcos, ana, helena])).to.equal(true);
    expect(isLastOfHisKind(marcos, [marcos, aManager({ id: 'sonia', companyId: 'aurora' })])).to.equal(false);
    expect(isLastOfHisKind(helena, [helena, aPortalAdmin({ id: 'nina' })])).to.equal(false);
    expect(isLastOfHisKind(helena, [helena, aPortalAdmin({ id: 'nina', companyId: 'horizonte' })])).to.equal(true);
    expect(isLastOfHisKind(ana, [ana])).to.equal(false);
    expect(isLastOfHisKind(carla, [carla])).to.equal(false);
  });

  it('V1 manages contacts only where he is a requester of a company', () => {
    expect(managerOf(aTechnician({ portalAdmin: true, companyId: 'aurora' }))).to.equal(null);
    expect(managerOf(aPortalAdmin({ companyId: undefined }))).to.equal(null);
    expect(mayManage(aPortalAdmin({ companyId: undefined }), aRequester({ companyId: undefined }))).to.equal(false);
  });
});
