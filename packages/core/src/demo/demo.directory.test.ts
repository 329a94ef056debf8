/** The demo's directory is believable: its documents check, its people find what is theirs, and each contract is as it is told. */
import { expect } from 'chai';
import { isInForce } from '../directory/contract.rules.ts';
import { territoryOf } from '../directory/territory.rules.ts';
import { readCep, readCnpj, readPhone } from '../documents/index.ts';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { AT } from '../testing/tickets.ts';
import { demoProfile, demoSeed } from './index.ts';

describe('the demo’s directory', () => {
  it('has sound documents, addresses and telephones, each company in its territory', async () => {
    const { company = [], territory = [] } = (await demoSeed({ now: AT, empty: true })).records;
    for (const { document = '', phone = '', address } of company) {
      const readings = [readCnpj(document), readPhone(phone), readCep(address?.postalCode ?? '')];
      expect(readings.map(({ fault }) => fault)).to.deep.equal([null, null, null]);
    }
    expect(company.map((one) => territoryOf(one, territory))).to.deep.equal(['goiania', 'goiania', 'interior']);
  });

  it('knows the company of every customer, and two of three contracts run', async () => {
    const { people, records } = await demoSeed({ now: AT, empty: true });
    const companies = new Map(records.company?.map(({ id, name }) => [id, name]));
    for (const { companyId, companyName } of people)
      expect(companyId && companies.get(companyId)).to.equal(companyName);
    const { timeZone } = demoProfile.calendar;
    expect(records.contract?.map((contract) => isInForce(contract, { at: AT, timeZone }))).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('shows each customer his own machines', async () => {
    const { people, me, records } = await demoSeed({ now: AT, empty: true });
    const backend = createMemoryBackend({ profile: demoProfile, people, records, now: () => AT });
    const carla = people.find(({ id }) => id === me);
    const directory = carla && backend.deskFor(carla).directory;
    const [mine, covered] = [
      await directory?.assets({}),
      await directory?.assets({ filters: [{ column: 'hasContract', operator: 'equals', value: true }] }),
    ];
    expect([mine?.total, covered?.total]).to.deep.equal([3, 2]);
  });
});
