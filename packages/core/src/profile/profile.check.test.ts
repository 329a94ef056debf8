/** Faults planted in `help-desk`, and what a reseller is told of each. */
import { expect } from 'chai';
import type { CoachRule, Field } from '../form/form.schema.ts';
import { ticketColumns } from '../port/ticket.columns.ts';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { anAttendant, aPolicy, aProfile } from '../testing/index.ts';
import { columnNames } from './list-columns.ts';
import { checkProfile } from './profile.check.ts';
import type { PortalProfile } from './profile.schema.ts';

function faultsOf(value: unknown): string {
  try {
    checkProfile(value);
    return '';
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    expect(error.code).to.equal('invalid');
    expect(error.fields).to.not.be.empty;
    return error.message;
  }
}
const faults = (over: Partial<PortalProfile>): string => faultsOf(aProfile(over));

/** `help-desk` with one field, or one rule of the coach, changed. */
const withField = (name: string, over: Partial<Field>): string =>
  faults({
    forms: aProfile().forms.map((form) => ({
      ...form,
      fields: form.fields.map((field) => (field.name === name ? { ...field, ...over } : field)),
    })),
  });
const withRule = (over: Partial<CoachRule>): string =>
  faults({
    forms: aProfile().forms.map((form) => ({
      ...form,
      coach: [{ id: 'r', label: 'r', ask: 'r', field: 'description', ...over }],
    })),
  });
const withOption = (catalogue: string, over: object): string => {
  const { catalogues } = aProfile();
  const [first = { id: 'x', label: 'x' }, ...rest] = catalogues[catalogue] ?? [];
  return faults({ catalogues: { ...catalogues, [catalogue]: [{ ...first, ...over }, ...rest] } });
};

describe('a checked profile', () => {
  it('comes out as it went in', () => {
    expect(checkProfile(aProfile())).to.deep.equal(aProfile());
  });

  it('is refused by its schema first', () => {
    expect(faultsOf({ ...aProfile(), locale: 1 })).to.contain('locale');
    expect(withField('subject', { name: 'toString' })).to.contain('choose another');
    expect(withField('subject', { name: 'O assunto' })).to.contain('such as serviceType');
  });

  it('asks of its lists as `ticketColumns` answers', () => {
    const profile = aProfile();
    const fields = profile.forms.flatMap((form) => form.fields);
    expect([...columnNames(fields)]).to.have.members(ticketColumns(profile).map(({ name }) => name));
  });
});

/** One more type, under which no item is offered. */
const barren = (): PortalProfile['catalogues'] => {
  const { catalogues } = aProfile();
  return { ...catalogues, types: [...(catalogues['types'] ?? []), { id: 'atacado', label: 'Atacado' }] };
};

describe('in a form', () => {
  it('a choice names a catalogue that exists', () => {
    expect(withField('type', { catalogue: 'kinds' })).to.match(
      /^forms\.0\.fields\.2\.catalogue: there is no catalogue "kinds"; right would be types, items, services, reasons, impacts/,
    );
    expect(withField('type', { catalogue: 'constructor' })).to.contain('no catalogue "constructor"');
    expect(withField('version', { catalogue: 'types' })).to.contain('only a choice has one');
  });

  it('a cascade names a choice that comes before', () => {
    expect(withField('item', { cascadesFrom: 'service' })).to.contain(
      'forms.0.fields.3.cascadesFrom: there is no choice before this field called "service"; right would be type',
    );
    expect(withField('item', { cascadesFrom: 'requester' })).to.contain('cascadesFrom');
  });

  it('an option’s parents are options of the field above, and leave none of those without a choice', () => {
    expect(withOption('items', { parents: ['varejos'] })).to.contain(
      'catalogues.items.0.parents.0: there is no option of type "varejos"; right would be varejo',
    );
    expect(withOption('types', { id: 'atacado' })).to.contain('type "atacado" leaves nothing to choose');
    const forms = aProfile().forms.map((form) => ({
      ...form,
      fields: form.fields.map((field) => ({ ...field, required: false })),
    }));
    expect(faultsOf({ ...aProfile(), forms, catalogues: barren() })).to.equal('');
  });

  it('a condition names a field before it, and its options', () => {
    expect(withField('item', { shownWhen: { field: 'service', is: ['nfe'] } })).to.contain(
      'forms.0.fields.3.shownWhen.field',
    );
    expect(withField('item', { shownWhen: { field: 'type', is: ['x'] } })).to.contain(
      'shownWhen.is.0: there is no option "x"; right would be varejo',
    );
    expect(faults({ routing: [{ when: { field: 'service', is: ['vendas', 'x'] } }] })).to.contain(
      'routing.0.when.is.1',
    );
  });

  it('a preset answer is one of the options', () => {
    expect(withField('impact', { initial: 'x' })).to.contain('forms.0.fields.9.initial: there is no option "x"');
  });

  it('names are given once, and what the ticket needs has its kind', () => {
    expect(withField('item', { name: 'type' })).to.contain(
      'forms.0.fields.3.name: "type" stands at forms.0.fields.2 already',
    );
    expect(withField('description', { name: 'details' })).to.contain('a form asks for a description');
    expect(withField('subject', { kind: 'richText' })).to.contain('its kind would be text');
    expect(faults({ forms: [...aProfile().forms, ...aProfile().forms] })).to.contain('forms.1.id');
    expect(withOption('impacts', { id: 'parada' })).to.contain('catalogues.impacts.1.id');
  });

  it('the coach asks what can be answered', () => {
    expect(withRule({ present: 'a' })).to.equal('');
    expect(withRule({})).to.contain('forms.0.coach.0: nothing satisfies this rule');
    expect(withRule({ present: '(' })).to.match(/coach\.0\.present: Invalid regular expression.*with the flag u/);
    expect(withRule({ attached: String.raw`\-` })).to.contain('coach.0.attached');
    expect(withRule({ present: 'a', field: 'x' })).to.contain('coach.0.field: there is no field "x"');
    expect(withRule({ filled: 'x' })).to.contain('coach.0.filled');
    expect(withRule({ present: 'a', when: { field: 'service', is: ['x'] } })).to.contain('coach.0.when.is.0');
  });
});

describe('around the forms', () => {
  it('coverage and version name fields that can hold them', () => {
    expect(faults({ coverageField: 'subject' })).to.contain(
      'coverageField: there is no field of kind choice "subject"',
    );
    expect(faults({ supportedVersion: { field: 'subject', current: '8.2' } })).to.contain('right would be version');
    expect(faults({ supportedVersion: { field: 'version', current: 'nova' } })).to.contain('such as 8.2');
  });

  it('macros and products have ids of their own', () => {
    const { macros, products } = aProfile();
    expect(faults({ macros: [...macros, ...macros.slice(0, 1)] })).to.contain('macros.5.id');
    expect(faults({ products: [...products, ...products.slice(0, 1)] })).to.contain('products.10.id');
  });

  it('every stage is in a tab, and no tab stays empty for ever', () => {
    const { tabs } = aProfile();
    expect(faults({ tabs: tabs.slice(0, 2) })).to.contain('tickets in inService, pending, attended, awaitingApproval');
    expect(faults({ tabs: [...tabs, { id: 'interno', label: 'Interno', stages: ['attended'] }] })).to.contain(
      'tabs.7.stages: under this policy no ticket comes to attended; change the policy, or leave this tab out',
    );
    expect(faults({ tabs: [...tabs, ...tabs.slice(0, 1)] })).to.contain('tabs.7.id');
  });

  it('columns exist, and stand once', () => {
    const column = (name: string) => [{ name, label: name }];
    expect(faults({ columns: column('fields.service') })).to.equal('');
    expect(faults({ columns: column('service') })).to.contain('columns.0.name: there is no column "service"');
    expect(faults({ columns: [...column('number'), ...column('number')] })).to.contain('columns.1.name');
  });

  it('statuses, reasons and scores are unique, and every status is of a stage some ticket reaches', () => {
    const { policy } = aProfile();
    const twice = <Item>(items: readonly Item[]) => [...items, ...items.slice(0, 1)];
    expect(faults({ policy: aPolicy({ statuses: twice(policy.statuses) }) })).to.contain('policy.statuses.9.id');
    expect(faults({ policy: aPolicy({ pendingReasons: twice(policy.pendingReasons) }) })).to.contain(
      'pendingReasons.5.id',
    );
    expect(faults({ policy: aPolicy({ ratingScale: twice(policy.ratingScale) }) })).to.contain('ratingScale.5.score');
    expect(faults({ policy: aPolicy({ pendingReasons: [] }) })).to.contain('no ticket comes to pending');
    expect(faults({ policy: aPolicy({ approval: null }) })).to.contain('no ticket comes to awaitingApproval');
  });

  it('a ticket is dispatched by a proposal or by routing: with neither, that status is idle', () => {
    const tabs = aProfile().tabs.filter(({ id }) => id !== 'em-estimativa');
    const statuses = aPolicy().statuses.filter(({ stage }) => stage !== 'estimating');
    const over = { tabs, policy: aPolicy({ estimateOffered: false, statuses }) };
    expect(faults(over)).to.contain('no ticket comes to dispatched');
    expect(faults({ ...over, routing: [{ assignee: refOf(anAttendant()) }] })).to.equal('');
  });
});
