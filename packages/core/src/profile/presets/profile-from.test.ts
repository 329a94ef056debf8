/** A reseller's profile: a preset and what differs from it. */
import { expect } from 'chai';
import { DeskError } from '../../shared/desk-error.ts';
import type { PortalProfile } from '../profile.schema.ts';
import { presets, profileFrom } from './index.ts';

const over = (overrides: object): PortalProfile => profileFrom({ preset: 'help-desk', ...overrides });
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

function refusalOf(given: unknown): string {
  try {
    profileFrom(given);
  } catch (thrown) {
    if (thrown instanceof DeskError && thrown.code === 'invalid' && thrown.fields.length > 0) return thrown.message;
    throw thrown;
  }
  return '';
}
const refused = (overrides: object): string => refusalOf({ preset: 'help-desk', ...overrides });

describe('a reseller’s profile', () => {
  it('is the preset where nothing differs', () => {
    for (const [preset, whole] of Object.entries(presets)) expect(profileFrom({ preset })).to.deep.equal(whole);
  });

  it('changes an object key by key, and leaves the rest', () => {
    const { ticketNoun, policy, name } = over({
      name: { en: 'Support' },
      ticketNoun: { gender: 'f' },
      policy: { approval: { windowDays: 10 } },
    });
    expect(name).to.deep.include({ 'pt-BR': 'Portal de Atendimento', en: 'Support' });
    expect(ticketNoun).to.deep.include({ gender: 'f', one: { 'pt-BR': 'ticket', en: 'ticket', es: 'ticket' } });
    expect(policy).to.deep.include({ approval: { windowDays: 10 }, reopenDays: null, trainingAsked: true });
  });

  it('changes an item of a list by its id, adds one, places one, leaves one out', () => {
    const { macros, catalogues, products } = over({
      catalogues: {
        impacts: [
          { id: 'normal', label: 'Tudo segue' },
          { id: 'lento', label: 'Está lento', before: 'parada' },
        ],
      },
      products: [{ id: 'contratos', remove: true }],
    });
    expect(idsOf(catalogues['impacts'] ?? [])).to.deep.equal(['normal', 'lento', 'parada', 'obrigacao-acessoria']);
    expect(catalogues['impacts']?.[0]?.label).to.equal('Tudo segue');
    expect(idsOf(products)).to.deep.equal(
      idsOf(presets['help-desk']?.products ?? []).filter((id) => id !== 'contratos'),
    );
    expect(macros).to.deep.equal(presets['help-desk']?.macros);
  });

  it('changes a field of a form by its name, and a step of the scale by its score', () => {
    const { forms, policy } = over({
      forms: [{ id: 'ticket', fields: [{ name: 'version', required: true }] }],
      policy: { ratingScale: [{ score: 1, label: 'Excelente' }] },
    });
    const fields = forms[0]?.fields ?? [];
    expect(fields.find(({ name }) => name === 'version')).to.include({ required: true, kind: 'version' });
    expect(fields.map(({ name }) => name)).to.deep.equal(
      presets['help-desk']?.forms[0]?.fields.map(({ name }) => name),
    );
    expect(policy.ratingScale.map(({ score }) => score)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(policy.ratingScale[0]?.label).to.equal('Excelente');
  });

  it('adds to a list without ids, or begins it anew', () => {
    const { calendar, forms } = over({
      calendar: { holidays: { add: [{ monthDay: '06-24', name: 'São João' }] } },
      forms: [{ id: 'ticket', guidance: { replace: ['Conte o que aconteceu.'] } }],
    });
    expect(calendar.holidays).to.have.length(11);
    expect(calendar.holidays.at(-1)).to.deep.equal({ monthDay: '06-24', name: 'São João' });
    expect(forms[0]?.guidance).to.deep.equal(['Conte o que aconteceu.']);
  });

  it('takes null as the answer where null is one, and as "leave it out" where it is not', () => {
    const { coverageField, forms } = over({
      coverageField: null,
      forms: [{ id: 'ticket', fields: [{ name: 'service', hint: null }] }],
    });
    expect(coverageField).to.equal(null);
    expect(forms[0]?.fields.find(({ name }) => name === 'service')).to.not.have.property('hint');
  });

  it('begins a rule anew where its kind differs', () => {
    const errors = { id: 'erros', opens: { view: 'tickets' } };
    const { menus } = profileFrom({
      preset: 'product-support',
      menus: [{ id: 'cliente', items: [{ id: 'abrir', items: [errors] }] }],
    });
    const opens = menus[0]?.items[1]?.items?.map((item) => item.opens);
    expect(opens?.[2]).to.deep.equal({ view: 'tickets' });
    expect(opens?.[1]).to.deep.include({ view: 'open' });
    expect(over({ deadline: { kind: 'business', hours: 9 } }).deadline).to.deep.equal({ kind: 'business', hours: 9 });
    expect(over({ deadline: { hours: 48 } }).deadline).to.deep.include({
      kind: 'elapsed',
      hours: 48,
      weekend: 'count',
    });
  });
});

describe('a reseller is told', () => {
  it('of a preset that is not there', () => {
    const right =
      'preset: name the preset it begins from: field-service, call-center, erp-vendor, help-desk, product-support';
    expect(refusalOf({ preset: 'helpdesk' })).to.equal(right);
    expect(refusalOf({ preset: 'toString' })).to.equal(right);
    expect(refusalOf(null)).to.equal(right);
  });

  it('of a setting that is not there, with the nearest that is', () => {
    expect(refused({ polcy: {} })).to.equal('polcy: there is no setting "polcy" here; did you mean "policy"?');
    expect(refused({ policy: { relaseAsked: true, ratingdays: 3 } })).to.equal(
      'policy.relaseAsked: there is no setting "relaseAsked" here; did you mean "releaseAsked"?; policy.ratingdays: there is no setting "ratingdays" here; did you mean "ratingDays"?',
    );
    expect(refused({ forms: [{ id: 'ticket', fields: [{ name: 'version', requird: true }] }] })).to.contain(
      'forms.0.fields.0.requird: there is no setting "requird" here; did you mean "required"?',
    );
    expect(refused({ visits: { meter: [] } })).to.contain('did you mean "meters"?');
  });

  it('of an item to remove, or to stand before, that is not there', () => {
    expect(refused({ tabs: [{ id: 'abertos', remove: true }] })).to.match(
      /^tabs\.0: there is no item to remove called "abertos"; right would be novos, em-estimativa/,
    );
    expect(refused({ macros: [{ id: 'x', label: 'x', html: 'x', before: 'y' }] })).to.contain(
      'macros.0.before: there is no item "y"',
    );
  });

  it('of what no longer fits once his changes are laid over the preset', () => {
    expect(refused({ catalogues: { services: [{ id: 'nfe', remove: true }] } })).to.contain(
      'there is no option "nfe"; right would be vendas',
    );
    expect(refused({ policy: { approval: null } })).to.contain('no ticket comes to awaitingApproval');
    expect(refused({ tabs: [{ id: 'novo' }] })).to.contain('tabs.7.label: required');
  });
});
