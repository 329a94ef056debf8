/** Who manages which contacts, and what nobody may give himself or another (TOTVS 2). */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { PersonId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import {
  aColleague,
  aCompany,
  aManager,
  anAttendant,
  aPortalAdmin,
  aRequester,
  aStranger,
  AT,
  aTechnician,
} from '../testing/index.ts';
import { decideActive, decideContact, type ContactWish } from './contact.rules.ts';

const [carla, rui, helena, otavio] = [aRequester(), aColleague(), aPortalAdmin(), aStranger()];
const [bruno, ana, marcos] = [aTechnician(), anAttendant(), aManager()];
const everybody = [carla, rui, helena, otavio, bruno, ana, marcos];
const newId = PersonId.parse('nova');
const nina = { name: 'Nina Prates', email: 'nina@aurora.example' };

const circumstances = (by: Person, people = everybody) => ({
  by,
  people,
  at: AT,
  timeZone: 'America/Sao_Paulo',
  trainingAsked: true,
});

const save = (by: Person, draft: Partial<ContactWish['draft']>, over: Partial<ContactWish> = {}, people = everybody) =>
  decideContact(
    { draft: { ...nina, ...draft }, stored: null, company: null, newId, ...over },
    circumstances(by, people),
  );

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) throw thrown;
    return [thrown.code, thrown.reason, ...thrown.fields.map(({ field, code }) => `${field} ${code}`)]
      .filter(Boolean)
      .join(' ');
  }
  return 'nothing';
}

describe('contacts', () => {
  it('V1 a portal admin registers them for his own company, untrained until the desk says otherwise, with the day', () => {
    expect(save(helena, { details: { department: 'Caixas' } })).to.deep.equal({
      id: 'nova',
      ...nina,
      role: 'requester',
      companyId: 'aurora',
      companyName: 'Loja Aurora',
      trained: false,
      details: { department: 'Caixas', registeredAt: '2026-03-09' },
    });
  });

  it('V1 the desk registers them for any company, and says who was trained', () => {
    const company = aCompany();
    const contact = save(ana, { companyId: company.id, trained: true, portalAdmin: true }, { company });
    expect(contact).to.include({ companyId: 'aurora', companyName: 'Loja Aurora', trained: true, portalAdmin: true });
    expect(save(ana, {})).to.not.have.any.keys('companyId', 'trained', 'portalAdmin');
  });

  it('V1 nobody else manages any, and a portal admin none of another company, nor of the desk', () => {
    const draft = { id: carla.id, name: carla.name };
    expect([carla, bruno].map((by) => refusal(() => save(by, {})))).to.deep.equal([
      'not_allowed access',
      'not_allowed access',
    ]);
    expect(refusal(() => save(rui, draft, { stored: carla }))).to.equal('not_allowed access');
    expect(refusal(() => save(helena, draft, { stored: otavio }))).to.equal('not_allowed access');
    expect(refusal(() => save(helena, draft, { stored: ana }))).to.equal('not_allowed access');
    expect(refusal(() => save(ana, draft, { stored: bruno }))).to.equal('not_allowed access');
    const ofNoCompany = aPortalAdmin({ companyId: undefined });
    expect(refusal(() => save(ofNoCompany, draft, { stored: ana }))).to.equal('not_allowed access');
    expect(refusal(() => save(ofNoCompany, {}))).to.equal('not_allowed access');
    expect(save(marcos, { territories: ['norte'] }, { stored: bruno }).territories).to.deep.equal(['norte']);
  });

  it('V1 nobody raises a role, his own or another’s, beyond what he may', () => {
    expect(refusal(() => save(helena, { role: 'manager' }))).to.equal('not_allowed role');
    expect(refusal(() => save(ana, { role: 'attendant' }))).to.equal('not_allowed role');
    expect(refusal(() => save(helena, { role: 'attendant' }, { stored: helena }))).to.equal('not_allowed role');
    expect(refusal(() => save(marcos, { role: 'attendant' }, { stored: marcos }))).to.equal('not_allowed role');
    expect(refusal(() => save(marcos, { role: 'system' }))).to.equal('not_allowed role');
    expect(save(marcos, { role: 'technician', territories: ['sul'], portalAdmin: true })).to.deep.include({
      role: 'technician',
      territories: ['sul'],
    });
    expect(save(marcos, { role: 'attendant', territories: ['sul'] })).to.not.have.property('territories');
    const raised = save(helena, { portalAdmin: true, trained: true, territories: ['sul'] }, { stored: rui });
    expect(raised.portalAdmin).to.equal(true);
    expect(raised).to.not.have.any.keys('trained', 'territories');
  });

  it('V1 a portal admin neither moves a contact to another company nor learns that there is one', () => {
    const company = aCompany({ id: 'horizonte', name: 'Mercado Horizonte' });
    const draft = { companyId: company.id };
    expect(refusal(() => save(helena, draft, { company }))).to.equal('invalid companyId not_a_choice');
    expect(refusal(() => save(ana, draft))).to.equal('invalid companyId not_a_choice');
    expect(save(ana, draft, { stored: rui, company }).companyName).to.equal('Mercado Horizonte');
    expect(save(ana, { companyId: rui.companyId }, { stored: rui }).companyName).to.equal('Loja Aurora');
  });

  it('V1 two people of one address are refused, in whatever case it is written', () => {
    expect(refusal(() => save(helena, { email: 'CARLA@aurora.example' }))).to.equal('invalid email taken');
    expect(save(helena, { email: 'carla@aurora.example' }, { stored: carla }).email).to.equal('carla@aurora.example');
  });

  it('V1 a deactivated contact stays as he was, and comes back so', () => {
    const gone = decideActive(rui, false, circumstances(helena));
    expect(gone).to.deep.equal({ ...rui, active: false });
    expect(decideActive(gone, true, circumstances(ana))).to.deep.equal({ ...rui, active: true });
    expect(save(ana, {}, { stored: gone }).active).to.equal(false);
    expect(refusal(() => decideActive(otavio, false, circumstances(helena)))).to.equal('not_allowed access');
    expect(refusal(() => decideActive(rui, false, circumstances(carla)))).to.equal('not_allowed access');
  });

  it('V1 the last portal admin neither deactivates himself nor steps down; the desk may do both to him', () => {
    const [step, leave] = [
      (people: readonly Person[]) =>
        refusal(() => save(helena, { portalAdmin: false }, { stored: helena }, [...people])),
      (people: readonly Person[]) => refusal(() => decideActive(helena, false, { by: helena, people })),
    ];
    const second = { ...rui, portalAdmin: true };
    for (const attempt of [step, leave]) {
      expect(attempt([helena, carla, { ...otavio, portalAdmin: true }])).to.equal('not_allowed last_portal_admin');
      expect(attempt([helena, { ...second, active: false }])).to.equal('not_allowed last_portal_admin');
      expect(attempt([helena, second])).to.equal('nothing');
    }
    expect(save(helena, { name: 'Helena P.' }, { stored: helena }).portalAdmin).to.equal(true);
    expect(decideActive(helena, false, circumstances(ana)).active).to.equal(false);
    expect(save(ana, { portalAdmin: false }, { stored: helena })).to.not.have.property('portalAdmin');
    expect(refusal(() => decideActive(marcos, false, circumstances(marcos)))).to.equal('not_allowed last_manager');
  });
});

describe('a contact that is changed', () => {
  it('keeps the language he chose, and his territories where nobody speaks of them', () => {
    expect(save(ana, {}, { stored: { ...rui, locale: 'es' } }).locale).to.equal('es');
    expect(save(ana, {}, { stored: rui })).to.not.have.property('locale');
    expect(save(marcos, {}, { stored: { ...bruno, territories: ['sul'] } }).territories).to.deep.equal(['sul']);
    expect(save(marcos, { role: 'technician' })).to.not.have.property('territories');
  });

  it('belongs to a company only as a requester, and is its admin only so', () => {
    const company = aCompany();
    const promoted = save(marcos, { role: 'attendant' }, { stored: { ...helena }, company });
    expect(promoted).to.not.have.any.keys('companyId', 'companyName', 'portalAdmin');
    const nameless = { ...rui, companyName: undefined };
    expect(save(ana, {}, { stored: nameless })).to.not.have.property('companyName');
  });

  it('may share having no address with another', () => {
    const silent = { ...otavio, email: undefined };
    expect(save(helena, {}, {}, [helena, silent]).email).to.equal(nina.email);
  });
});

describe('a contact’s page', () => {
  it('T10 keeps CEP and telephones as Brazil writes them, and refuses all that are wrong at once, with what would be right', () => {
    const { details } = save(helena, {
      details: { postalCode: '88010000', phone: '48 3555 0142', mobile: '+5548991234567' },
    });
    expect(details).to.include({ postalCode: '88010-000', phone: '(48) 3555-0142', mobile: '(48) 99123-4567' });
    const wrong = { postalCode: '8801', phone: '3555-0142', mobile: '48 9123-4567' };
    expect(refusal(() => save(helena, { details: wrong }))).to.equal(
      'invalid details.postalCode length details.phone area_missing details.mobile ninth_digit',
    );
  });

  it('T10 leaves alone what stood there, what is blank, and what is of another country', () => {
    const stored = { ...rui, details: { phone: '555' } };
    expect(save(helena, { details: { phone: '555', mobile: ' ' } }, { stored }).details).to.deep.equal({
      phone: '555',
      mobile: ' ',
    });
    const abroad = { country: 'PT', phone: '+351 21 555 0142', postalCode: '1100-148' };
    expect(save(helena, { details: abroad }).details).to.include(abroad);
  });

  it('T10 keeps the desk’s own facts from whoever is not of the desk, and the day of registration from everybody', () => {
    const stored = { ...rui, details: { category: 'Chave', registeredAt: '2020-01-02', notes: 'a' } };
    const details = { category: 'Outra', permissionGroup: 'todos', registeredAt: '1999-01-01', notes: 'b' };
    expect(save(helena, { details }, { stored }).details).to.deep.equal({
      category: 'Chave',
      registeredAt: '2020-01-02',
      notes: 'b',
    });
    expect(save(ana, { details }, { stored }).details).to.deep.equal({ ...details, registeredAt: '2020-01-02' });
    expect(save(ana, {}, { stored }).details).to.deep.equal(stored.details);
  });
});
