/** TOTVS told headless: a contact is registered, and his call goes its way by channel, line and thirteen fields (TOTVS 2–5). */
import { expect } from 'chai';
import { criticalityOf } from '../criticality/criticality.rules.ts';
import { formView } from '../form/form.select.ts';
import { erpVendor } from '../profile/presets/erp-vendor.ts';
import type { Person } from '../shared/person.schema.ts';
import { textOf } from '../shared/text.ts';
import { aCompany } from '../testing/directory.ts';
import { aManager, anAttendant, aPortalAdmin, aRequester, aStranger } from '../testing/people.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const [helena, carla, otavio, ana, marcos] = [
  ...([aPortalAdmin(), aRequester(), aStranger(), anAttendant(), aManager()] as const),
];
const form = there(erpVendor.forms[0]);
const shown = (values: FieldValues) => formView(form, erpVendor, values, { locale: 'pt-BR' });
const offered = (name: string, values: FieldValues) =>
  shown(values)
    .fields.find((field) => field.name === name)
    ?.options.map(({ id }) => id);

const answers: FieldValues = {
  ...{ channel: 'software', line: 'rm', country: 'BR', category: 'nao-conformidade', origin: 'producao' },
  ...{ effect: 'rotina-parada', module: 'labore', routine: 'folha', version: '12.1.2502', environment: 'producao' },
  ...{ subject: 'Folha não fecha', description: '<p>O cálculo para no meio.</p>' },
};

describe('TOTVS: a call by channel and line', () => {
  let story: Story;
  let registered: Person | null = null;
  let told: Ticket | null = null;
  const bianca = (): Person => there(registered);
  const call = (): Ticket => there(told);

  before(() => {
    const records = { company: [aCompany(), aCompany({ id: 'horizonte', name: 'Mercado Horizonte' })] };
    story = aStory({ profile: erpVendor, people: [helena, carla, otavio, ana, marcos], records });
  });

  it('V1 a contact is registered by the portal admin of her company, and by no colleague and for no other company', async () => {
    const draft = { name: 'Bianca Rocha', email: 'bianca@aurora.example', details: { phone: '(48) 3555-0143' } };
    const { contacts } = story.as(helena).directory;
    const tries = async (person: Person, over: object = {}) =>
      refusal(() => story.as(person).directory.contacts.save({ ...draft, ...over }, story.once()));
    expect(await tries(carla)).to.equal('not_allowed access');
    expect(await tries(helena, { companyId: 'horizonte' })).to.equal('invalid companyId:not_a_choice');
    expect(await tries(helena, { role: 'attendant' })).to.equal('not_allowed role');
    expect(await tries(helena, { email: 'carla@aurora.example' })).to.equal('invalid email:taken');
    registered = await contacts.save(draft, story.once());
    expect(registered).to.deep.include({ role: 'requester', companyName: 'Loja Aurora' });
    expect(await refusal(() => story.as(otavio).directory.contacts.deactivate(bianca().id, story.once()))).to.equal(
      'not_found',
    );
  });

  it('V2 V8 the channel leaves its lines to choose, the line its modules, the module its routines and versions', () => {
    expect(offered('line', { channel: 'relacionamento' })).to.deep.equal(['centro-de-servicos', 'ouvidoria']);
    expect(offered('module', { channel: 'software', line: 'rm' })).to.deep.equal(['labore', 'fluxus']);
    const labore = { channel: 'software', line: 'rm', module: 'labore' };
    expect([offered('routine', labore), offered('version', labore)]).to.deep.equal([
      ...[
        ['folha', 'ferias'],
        ['12.1.2502', '12.1.2410'],
      ],
    ]);
    const hosting = shown({ channel: 'valor-agregado', line: 'hospedagem' }).fields;
    expect(hosting.filter((field) => !field.shown).map(({ name }) => name)).to.deep.equal([
      ...['module', 'routine', 'version'],
    ]);
  });

  it('V3 V7 its fields stand in the manual’s order, the required ones marked, and every missing one is named', async () => {
    const fields = form.fields.filter(({ kind }) => kind !== 'criticality');
    expect(fields.map(({ name, required }) => name + (required ? '*' : ''))).to.deep.equal([
      ...['channel*', 'line*', 'additionalEmails', 'onBehalf', 'country*', 'category*', 'origin*', 'effect*'],
      ...['module*', 'routine*', 'version*', 'environment*', 'subject*', 'description*'],
    ]);
    const draft = { formId: form.id, values: { channel: 'software', line: 'rm', country: 'BR' }, attachments: [] };
    const { tickets } = story.as(bianca());
    expect(await refusal(() => tickets.open(draft, story.once()))).to.equal(
      [
        ...['invalid', 'category:required', 'origin:required', 'effect:required', 'module:required'],
        ...['routine:required', 'version:required', 'environment:required', 'subject:required', 'description:required'],
      ].join(' '),
    );
    const elsewhere = { ...draft, values: { ...answers, routine: 'pedidos', version: '12.1.33' } };
    expect(await refusal(() => tickets.open(elsewhere, story.once()))).to.equal(
      'invalid routine:not_a_choice version:not_a_choice',
    );
  });

  it('V4 V6 its criticality is reckoned and says why, nobody types it, and the additional e-mails are copied', async () => {
    const reckoned = there(criticalityOf(form, erpVendor, answers));
    expect(reckoned.level.id).to.equal('alta');
    expect(reckoned.because.map(({ label }) => textOf(label, 'pt-BR'))).to.deep.equal([
      'Um erro do produto atinge a produção',
    ]);
    const values = { ...answers, criticality: 'baixa', additionalEmails: ['ti@aurora.example'] };
    told = await story.as(bianca()).tickets.open({ formId: form.id, values, attachments: [] }, story.once());
    expect([told.fields['criticality'], told.critical, told.territory]).to.deep.equal(['alta', false, 'rm']);
    expect(await story.mailedOf(told)).to.deep.equal(['bianca@aurora.example', 'ti@aurora.example']);
  });

  it('V4 every interaction is copied to them, until the customer takes it up again and it is answered anew', async () => {
    const accept = { type: 'ticket.accept' } as const;
    expect(await refusal(() => story.does(bianca(), call().id, accept))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(otavio, call().id, { type: 'ticket.comment', text: 'Olá' }))).to.equal(
      'not_found',
    );
    await story.does(ana, call().id, accept);
    await story.does(ana, call().id, { type: 'ticket.suspend', reasonId: 'cliente', comment: 'Envie o log.' });
    told = await story.does(bianca(), call().id, { type: 'ticket.comment', text: 'Segue o log.' });
    expect([told.stage, await story.mailedOf(told)]).to.deep.equal([
      'inService',
      ['ana@desk.example', 'ti@aurora.example'],
    ]);
    const answer = { type: 'ticket.resolve', solution: 'Aplique o pacote.' } as const;
    told = await story.does(ana, call().id, answer);
    expect([told.stage, await story.mailedOf(told)]).to.deep.equal([
      ...['concluded', ['bianca@aurora.example', 'ti@aurora.example']],
    ]);
    expect(await refusal(() => story.does(bianca(), call().id, { type: 'ticket.approve' }))).to.equal(
      'not_allowed stage',
    );
    const reopen = { type: 'ticket.reopen', reason: 'Voltou a parar' } as const;
    expect(await refusal(() => story.does(carla, call().id, reopen))).to.equal('not_allowed access');
    expect((await story.does(bianca(), call().id, reopen)).stage).to.equal('inService');
    await story.does(ana, call().id, answer);
    story.later(8 * 24);
    expect(await refusal(() => story.does(bianca(), call().id, reopen))).to.equal('not_allowed withinReopenWindow');
  });

  it('V5 V10 another is opened by Ana in Carla’s name, which no customer does for another, and found by channel and line', async () => {
    const values = { ...answers, channel: 'relacionamento', line: 'ouvidoria', onBehalf: true };
    const draft = { formId: form.id, values, attachments: [], requesterId: carla.id };
    expect(await refusal(() => story.as(bianca()).tickets.open(draft, story.once()))).to.equal(
      'invalid requesterId:not_a_choice',
    );
    const named = await story.as(ana).tickets.open(draft, story.once());
    expect([named.requester.id, named.openedBy.id, named.companyId]).to.deep.equal(['carla', 'ana', 'aurora']);
    const filters = [
      { column: 'fields.channel', operator: 'equals', value: 'relacionamento' },
      { column: 'fields.line', operator: 'equals', value: 'ouvidoria' },
    ] as const;
    const found = async (person: Person) =>
      (await story.as(person).tickets.list({ filters })).items.map(({ number }) => number);
    expect([await found(bianca()), await found(otavio)]).to.deep.equal([[named.number], []]);
  });

  it('V1 V9 Bianca leaves and signs in no more; her tickets stay, and the help channels say what to press', async () => {
    await story.as(helena).directory.contacts.deactivate(bianca().id, story.once());
    expect(await refusal(() => story.as(bianca()).tickets.list({}))).to.equal('not_signed_in');
    expect((await story.as(helena).tickets.get(call().id)).requester.name).to.equal('Bianca Rocha');
    const last = () => story.as(helena).directory.contacts.deactivate(helena.id, story.once());
    expect(await refusal(last)).to.equal('not_allowed last_portal_admin');
    const { helpChannels } = await story.as(carla).desk.profile();
    expect(helpChannels.map(({ option }) => textOf(option ?? '', 'pt-BR'))).to.deep.equal([
      ...['Digite a opção 5', 'Digite a opção 7'],
    ]);
  });
});
