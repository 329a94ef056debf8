/** Customers: found as the operator asks, and seen by whom they concern (Integrator 1.3; PWS 2.4). */
import { expect } from 'chai';
import { evaluate } from '../query/evaluate.ts';
import {
  aColleague,
  aCompany,
  aManager,
  anAttendant,
  aPortalAdmin,
  aRequester,
  aStranger,
  aTechnician,
  aTerritory,
} from '../testing/index.ts';
import { companyColumns } from './company.columns.ts';
import { customerQuery, type CustomerSearch } from './customer.search.ts';
import { seesCompany } from './directory.access.ts';
import { personColumns } from './person.columns.ts';
import { territoryOf } from './territory.rules.ts';

const territories = [
  aTerritory(),
  aTerritory({ id: 'ilha', label: 'Ilha', cities: [], postalCodes: [{ from: '88010000', until: '88069999' }] }),
  aTerritory({
    id: 'norte',
    label: 'Norte',
    cities: [{ city: 'Belém', state: 'PA' }, { city: 'Natal' }],
    postalCodes: [],
  }),
];
const located = (address: object) => aCompany({ address, territoryId: undefined });

describe('a customer', () => {
  const companies = [
    aCompany(),
    aCompany({ id: 'ancora', name: 'Âncora Pesca', document: '54550752000155', address: { city: 'Itajaí' } }),
    aCompany({ id: 'horizonte', name: 'Mercado Horizonte', document: undefined, address: undefined }),
  ];
  const found = (search: CustomerSearch) =>
    evaluate(companyColumns(territories), companies, customerQuery(search)).items.map(({ id }) => id);

  it('I4 is found by how the name begins, whatever the accents, so many at most, by name', () => {
    expect(found({ initials: 'anc' })).to.deep.equal(['ancora']);
    expect(found({ quantity: 2 })).to.deep.equal(['ancora', 'aurora']);
    expect(found({ initials: ' ' })).to.have.length(3);
  });

  it('I4 is found by another field and condition, a document with its points or without', () => {
    expect(found({ initials: 'horizonte', condition: 'contains' })).to.deep.equal(['horizonte']);
    expect(found({ initials: 'horizonte' })).to.deep.equal([]);
    expect(found({ initials: '12.abc.345', field: 'document' })).to.deep.equal(['aurora']);
    expect(found({ initials: '54550752000155', field: 'document', condition: 'equals' })).to.deep.equal(['ancora']);
    expect(found({ initials: 'itajai', field: 'city', condition: 'equals' })).to.deep.equal(['ancora']);
    expect(found({ initials: '88010-0', field: 'postalCode' })).to.deep.equal(['aurora']);
  });

  it('I4 I5 is a contact too, found by any field of his page', () => {
    const people = [
      aRequester({ details: { department: 'Fiscal' } }),
      aColleague({ active: false }),
      aPortalAdmin(),
      aStranger(),
    ];
    const names = (search: CustomerSearch) =>
      evaluate(personColumns, people, customerQuery(search)).items.map(({ name }) => name);
    expect(names({ initials: 'ota' })).to.deep.equal(['Otávio Lins']);
    expect(names({ initials: 'fisc', field: 'details.department' })).to.deep.equal(['Carla Menezes']);
    expect(names({ initials: 'loja', field: 'company', quantity: 1 })).to.deep.equal(['Carla Menezes']);
    const gone = { column: 'active', operator: 'equals', value: false } as const;
    expect(evaluate(personColumns, people, { filters: [gone] }).items.map(({ name }) => name)).to.deep.equal([
      'Rui Tavares',
    ]);
    const admins = { column: 'portalAdmin', operator: 'equals', value: true } as const;
    expect(evaluate(personColumns, people, { filters: [admins] }).total).to.equal(1);
  });

  it('P8 lies in the territory chosen for it, or in the narrowest range of its CEP, or in its city’s', () => {
    expect(territoryOf(aCompany(), territories)).to.equal('sul');
    expect(territoryOf(located({ postalCode: '88010000' }), territories)).to.equal('ilha');
    expect(territoryOf(located({ postalCode: '88069999' }), territories)).to.equal('ilha');
    expect(territoryOf(located({ postalCode: '88070000' }), territories)).to.equal('sul');
    expect(territoryOf(located({ city: ' BELEM ', state: 'PA' }), territories)).to.equal('norte');
    expect(territoryOf(located({ city: 'Belém', state: 'PB' }), territories)).to.equal(null);
    expect(territoryOf(located({ city: 'Natal', state: 'RN' }), territories)).to.equal('norte');
    expect(territoryOf(located({ postalCode: '01001000' }), territories)).to.equal(null);
  });

  it('P8 is seen by the desk, by his own people, and by the technician who serves his territory', () => {
    const sees = [
      aRequester(),
      aStranger(),
      aTechnician(),
      aTechnician({ territories: ['norte'] }),
      anAttendant(),
      aManager(),
    ];
    expect(sees.map((person) => seesCompany(person, aCompany(), territories))).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
    const nowhere = located({});
    expect(
      [aTechnician(), aTechnician({ territories: undefined })].map((who) => seesCompany(who, nowhere, [])),
    ).to.deep.equal([false, false]);
  });
});
