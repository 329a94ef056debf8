/** The preset help-desk against TOTALL's manual: its form, its hours, who may open, which version is served. */
import { expect } from 'chai';
import { isWorkingTime } from '../../calendar/working-time.rules.ts';
import { deadlineFor } from '../../calendar/deadline.rules.ts';
import { instantFrom, wallTimeAt } from '../../calendar/zoned.ts';
import { checkAnswers } from '../../form/answers.rules.ts';
import { formView } from '../../form/form.select.ts';
import { createMemoryBackend } from '../../memory/index.ts';
import { textOf } from '../../shared/text.ts';
import { aDraft, anOperationId, aRequester, AT } from '../../testing/index.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import { numberFor } from '../../ticket/ticket.number.ts';
import { helpDesk } from './help-desk.ts';

const { calendar, deadline, numbers, forms, macros, files, profilePage } = helpDesk;
const [form] = forms;
if (!form) throw new Error('help-desk has a form');
const view = (values: FieldValues) => formView(form, helpDesk, values, { locale: 'pt-BR' });
const optionsIn = (name: string, values: FieldValues) =>
  view(values)
    .fields.find((field) => field.name === name)
    ?.options.map(({ id }) => id) ?? [];
const wall = (text: string) => instantFrom(text, calendar.timeZone);

describe('the preset help-desk opens', () => {
  it('T4 by type, then item, then service, then category, each narrowing the next; version, subject and rich text follow', () => {
    const order = form.fields.map(({ name, kind }) => `${name}:${kind}`);
    expect(order.slice(0, 9)).to.deep.equal([
      ...['requester:requester', 'company:company', 'type:choice', 'item:choice', 'service:choice', 'category:choice'],
      ...['version:version', 'subject:text', 'description:richText'],
    ]);
    expect(optionsIn('service', { item: 'suporte' }))
      .to.include('vendas')
      .and.not.include('treinamento');
    expect(optionsIn('service', { item: 'servicos' }))
      .to.include('treinamento')
      .and.not.include('vendas');
    expect(optionsIn('category', { item: 'servicos', service: 'layouts' })).to.deep.equal(['alteracao-de-layout']);
  });

  it('T4 with macros to insert, and with images, videos and XML attached', () => {
    expect(macros.length).to.be.above(0);
    expect(files.accept).to.include.members(['image/*', 'video/*', 'application/xml']);
  });

  it('T4 not with an answer that belongs under another', () => {
    const { faults } = checkAnswers(form, helpDesk, { ...aDraft().values, item: 'servicos' });
    expect(faults.map(({ field, code }) => [field, code])).to.deep.include(['service', 'not_a_choice']);
  });

  it('T20 and says that another version than the current one is not supported', () => {
    expect(view({ version: '7.9' }).notices).to.deep.include({
      ...{ kind: 'version', field: 'version', given: '7.9', current: '8.2', standing: 'older' },
    });
    expect(view({ version: '8.2.3' }).notices).to.deep.equal([]);
  });

  it('T21 for trained people only', async () => {
    const untrained = aRequester({ trained: false });
    const opening = (me = untrained) =>
      createMemoryBackend({ profile: helpDesk, people: [me], now: () => AT })
        .deskFor(me)
        .tickets.open(aDraft(), { operationId: anOperationId() });
    const refusal: unknown = await opening().catch((thrown: unknown) => thrown);
    expect(refusal).to.include({ code: 'not_allowed', reason: 'access' });
    expect((await opening(aRequester())).stage).to.equal('opened');
  });

  it('T19 with the manual’s guidance beside the form: subject, path, document, version, image and XML', () => {
    const said = form.guidance.map((line) => textOf(line, 'pt-BR')).join(' ');
    for (const part of ['assunto', 'caminho', 'nota fiscal 10125', 'versão atual', 'imagem da rejeição', 'XML'])
      expect(said).to.contain(part);
  });
});

describe('the preset help-desk works', () => {
  it('T18 from Monday to Friday, 08:00–12:00 and 13:30–18:00, and promises an answer in five days', () => {
    const at = ['2026-03-09T08:00', '2026-03-09T12:30', '2026-03-09T17:59', '2026-03-14T10:00', '2026-09-07T10:00'];
    expect(at.map((time) => isWorkingTime(calendar, wall(time)))).to.deep.equal([true, false, true, false, false]);
    const due = deadlineFor(deadline, calendar, wall('2017-09-19T11:37'));
    expect(wallTimeAt(due, calendar.timeZone)).to.match(/^2017-09-24T11:37/);
  });

  it('T5 with numbers of year, month and sequence', () => {
    expect(numberFor(numbers, { at: wall('2017-09-19T15:40'), sequence: 493, timeZone: calendar.timeZone })).to.equal(
      '201709/0493',
    );
  });

  it('T10 with every field of the manual’s page that is the person’s to keep, and the facts that are the desk’s', () => {
    const names = profilePage.groups.flatMap(({ fields }) => fields).map(({ name }) => name);
    expect(names).to.have.members([
      ...['name', 'email', 'department', 'jobTitle', 'costCenter', 'location', 'phone', 'extension', 'mobile', 'skype'],
      ...['postalCode', 'street', 'district', 'complement', 'city', 'state', 'notes'],
    ]);
    expect(profilePage.facts.map(({ name }) => name)).to.include.members([
      'companyName',
      'role',
      'login',
      'registeredAt',
    ]);
  });
});
