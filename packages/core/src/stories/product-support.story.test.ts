/** Plusoft told headless: the article first, then one of four requests with its five whys, answered by mail (Plusoft, S1–S9). */
import { expect } from 'chai';
import { formView } from '../form/form.select.ts';
import { productSupport } from '../profile/presets/product-support.ts';
import type { Person } from '../shared/person.schema.ts';
import { textOf } from '../shared/text.ts';
import { anArticle } from '../testing/desk.ts';
import { aColleague, aManager, anAttendant, aRequester, aStranger, aTechnician } from '../testing/people.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const [carla, rui, otavio] = [aRequester(), aColleague(), aStranger()];
const [ana, marcos] = [anAttendant(), aManager()];
const bot = aTechnician({ id: 'beto', name: 'Beto Nunes', territories: ['omni-bot'] });
const form = there(productSupport.forms[0]);
const shown = (values: FieldValues) => formView(form, productSupport, values, { locale: 'pt-BR' });

const articles = [
  anArticle({
    id: 'campanha',
    title: 'Campanha não dispara',
    introduction: 'Confira a fila.',
    productId: 'omni-channel',
    keywords: [],
  }),
  anArticle({
    id: 'fluxo-do-bot',
    title: 'Fluxo do bot não dispara',
    introduction: 'Publique o fluxo.',
    productId: 'omni-bot',
    keywords: [],
  }),
  anArticle({
    id: 'limpeza-de-cache',
    title: 'Limpeza de cache',
    introduction: 'Como limpar.',
    productId: null,
    keywords: [],
  }),
];
const vague = '<p>Não funciona.</p>';
const whole =
  '<p>Desde ontem a função de disparo apresenta erro para todos os usuários e isso está causando um acúmulo de clientes.</p>';
const values: FieldValues = {
  product: 'omni-channel',
  requestType: 'erros',
  subject: 'Disparo parado',
  description: whole,
};

describe('Plusoft: a request to support', () => {
  let story: Story;
  let told: Ticket | null = null;
  const call = (): Ticket => there(told);
  const opens = (person: Person, over: FieldValues = {}) =>
    story.as(person).tickets.open({ formId: form.id, values: { ...values, ...over }, attachments: [] }, story.once());
  const found = async (person: Person, query: Parameters<ReturnType<Story['as']>['tickets']['list']>[0]) =>
    (await story.as(person).tickets.list(query)).items.map(({ number }) => number);

  before(() => {
    story = aStory({ profile: productSupport, people: [carla, rui, otavio, ana, marcos, bot], articles });
  });

  it('S1 S2 S3 begins with the knowledge base of one product, whose article opens on its own page', async () => {
    const { knowledge } = story.as(carla);
    const ids = async (productId: string | null) =>
      (await knowledge.search({ text: 'dispara', productId })).items.map(({ id }) => id).sort();
    expect([await ids(null), await ids('omni-channel'), await ids('omni-crm')]).to.deep.equal([
      ...[['campanha', 'fluxo-do-bot'], ['campanha'], []],
    ]);
    const [hit] = (await knowledge.search({ text: 'campanha', productId: 'omni-channel', limit: 1 })).items;
    expect([hit?.title, hit?.introduction]).to.deep.equal(['Campanha não dispara', 'Confira a fila.']);
    expect((await knowledge.get(there(hit).id)).body).to.contain('Cadastros');
    const { products } = await story.as(carla).desk.profile();
    expect(products.map(({ id }) => id)).to.include.members(['omni-channel', 'omni-bot', 'omni-crm']);
  });

  it('S4 S6 offers four types, each explained, and a tip that an article may be faster than a question of use', async () => {
    const types = shown({}).fields.find(({ name }) => name === 'requestType')?.options ?? [];
    expect(types.map(({ id, explanation }) => [id, (explanation ?? '').length > 20])).to.deep.equal([
      ...[
        ['duvidas', true],
        ['apoio-tecnico', true],
        ['erros', true],
        ['melhorias', true],
      ],
    ]);
    const tipsFor = (requestType: string) => shown({ requestType }).tips.map(({ id }) => id);
    expect(tipsFor('duvidas')).to.deep.equal(['base-de-conhecimento', 'cache', 'internet-e-vpn']);
    expect(tipsFor('erros')).to.deep.equal(['cache', 'internet-e-vpn']);
    const cache = shown({}).tips.find(({ id }) => id === 'cache');
    expect((await story.as(carla).knowledge.get(there(articles[2]).id)).id).to.equal(cache?.articleId);
  });

  it('S5 asks which of the five whys a description leaves out, and nothing once all are answered', () => {
    const asked = (description: string) => shown({ ...values, description }).coach.map(({ id }) => id);
    expect(asked(vague)).to.deep.equal(['quem', 'onde', 'quando', 'por-que']);
    expect(asked(whole)).to.deep.equal([]);
  });

  it('S1 S5 S7 is opened as PC-1 with a picture, goes to the product’s team alone, and is confirmed by mail', async () => {
    expect(await refusal(() => opens(carla, { product: 'omni-fax', requestType: '' }))).to.equal(
      'invalid product:not_a_choice requestType:required',
    );
    const data = new Blob(['tela'], { type: 'image/png' });
    const picture = await story.as(carla).files.put({ name: 'tela.png', note: 'O erro', data }, story.once());
    const draft = { formId: form.id, values, attachments: [picture] };
    told = await story.as(carla).tickets.open(draft, story.once());
    expect([told.number, told.territory, told.attachments]).to.deep.equal(['PC-1', 'omni-channel', [picture]]);
    expect(await story.mailedOf(told)).to.deep.equal(['carla@aurora.example']);
    expect(await (await story.as(ana).files.get(picture.id)).text()).to.equal('tela');
    expect(await refusal(() => story.as(bot).files.get(picture.id))).to.equal('not_found');
    expect(await refusal(() => story.as(bot).tickets.get(call().id))).to.equal('not_found');
  });

  it('S8 stands among Carla’s own and among her team’s, and is nobody else’s to see', async () => {
    const ruis = await opens(rui, { requestType: 'duvidas', subject: 'Onde vejo a fila?' });
    expect(await found(carla, { scope: 'mine' })).to.deep.equal(['PC-1']);
    expect((await found(carla, { scope: 'all' })).toSorted()).to.deep.equal(['PC-1', 'PC-2']);
    expect(await found(otavio, {})).to.deep.equal([]);
    const take = { type: 'ticket.cancel', reason: 'Não precisa' } as const;
    expect(await refusal(() => story.does(carla, ruis.id, take))).to.equal('not_allowed access');
  });

  it('S9 is found by status, by who created it, by type and by its PC number', async () => {
    await story.does(ana, call().id, { type: 'ticket.accept' });
    const by = (column: string, value: string) => found(carla, { filters: [{ column, operator: 'equals', value }] });
    expect(await by('status', 'Em análise')).to.deep.equal(['PC-1']);
    expect(await by('requester', 'Rui Tavares')).to.deep.equal(['PC-2']);
    expect(await by('fields.requestType', 'duvidas')).to.deep.equal(['PC-2']);
    expect(await found(carla, { search: { text: 'pc-1', columns: ['number'] } })).to.deep.equal(['PC-1']);
  });

  it('S7 is answered in words that go to Carla’s mail, and is hers to take up again within a week', async () => {
    const answer = { type: 'ticket.resolve', solution: 'Reinicie a fila de disparo.' } as const;
    expect(await refusal(() => story.does(carla, call().id, answer))).to.equal('not_allowed access');
    told = await story.does(ana, call().id, answer);
    const [mail] = (await story.as(carla).mail.outbox()).items;
    expect([mail?.to, mail?.ticketId]).to.deep.equal([['carla@aurora.example'], call().id]);
    expect(mail?.body).to.contain('Reinicie a fila de disparo.');
    expect((await story.as(otavio).mail.outbox()).items).to.deep.equal([]);
    const status = productSupport.policy.statuses.find(({ id }) => id === call().statusId);
    expect(textOf(status?.label ?? '', 'pt-BR')).to.equal('Respondido');
    const reopen = { type: 'ticket.reopen', reason: 'Parou outra vez' } as const;
    expect(await refusal(() => story.does(rui, call().id, reopen))).to.equal('not_allowed access');
    story.later(6 * 24);
    expect((await story.does(carla, call().id, reopen)).stage).to.equal('inService');
  });

  it('S4 an improvement is estimated before anything is done, and declined by who asked, not by her colleague', async () => {
    const wish = await opens(carla, { requestType: 'melhorias', subject: 'Relatório por fila' });
    await story.does(ana, wish.id, { type: 'ticket.requestEstimate', reason: 'Especificação exclusiva' });
    const offer = { amount: 2400, currency: 'BRL', hours: 16, validUntil: '2026-12-31T12:00:00.000Z' };
    const propose = { type: 'ticket.propose', ...offer } as const;
    expect(await refusal(() => story.does(ana, wish.id, propose))).to.equal('not_allowed access');
    await story.does(marcos, wish.id, propose);
    const decline = { type: 'ticket.declineProposal', reason: 'Fora do orçamento' } as const;
    expect(await refusal(() => story.does(rui, wish.id, decline))).to.equal('not_allowed access');
    expect(await story.does(carla, wish.id, decline)).to.include({ stage: 'cancelled', chargeAuthorised: false });
  });
});
