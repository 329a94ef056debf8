/** The form of `help-desk` as a view is given it. */
import { expect } from 'chai';
import { aDraft, aProfile, aRequester } from '../testing/index.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import type { FieldView, FormViewOptions } from './form-face.select.ts';
import { formView, type FormView } from './form.select.ts';

const profile = aProfile();
const [form] = profile.forms;

function viewOf(values: FieldValues, options: Partial<FormViewOptions> = {}): FormView {
  if (!form) throw new Error('help-desk has a form');
  return formView(form, profile, values, { locale: 'pt-BR', ...options });
}
function fieldIn(view: FormView, name: string): FieldView {
  const field = view.fields.find((each) => each.name === name);
  if (!field) throw new Error(`${name} is not in the view`);
  return field;
}

describe('the view of a form', () => {
  it('keeps the manual’s order', () => {
    expect(viewOf({}).fields.map(({ name }) => name)).to.deep.equal([
      ...['requester', 'company', 'type', 'item', 'service', 'category', 'version'],
      ...['subject', 'description', 'impact', 'additionalEmails'],
    ]);
  });

  it('speaks the reader’s language', () => {
    expect(fieldIn(viewOf({}, { locale: 'en' }), 'subject').label).to.equal('Subject');
    expect(fieldIn(viewOf({}, { locale: 'es-AR' }), 'subject').label).to.equal('Asunto');
    expect(viewOf({}, { locale: 'en' }).guidance[3]).to.equal('Give the current version of the system.');
  });

  it('says whose ticket it will be', () => {
    const view = viewOf({}, { requester: aRequester() });
    expect([fieldIn(view, 'requester').value, fieldIn(view, 'company').value]).to.deep.equal([
      'Carla Menezes',
      'Loja Aurora',
    ]);
  });

  it('says which list waits for which, and what is chosen', () => {
    const view = viewOf({});
    expect(fieldIn(view, 'type').options.map(({ selected }) => selected)).to.deep.equal([true]);
    expect([fieldIn(view, 'item').waitsFor, fieldIn(view, 'service').waitsFor]).to.deep.equal([null, 'Item']);
    const chosen = fieldIn(viewOf({ item: 'suporte', service: 'nfe' }), 'service');
    expect(chosen.options.filter(({ selected }) => selected).map(({ label }) => label)).to.deep.equal([
      'Faturamento e NF-e',
    ]);
  });

  it('warns that another version than 8.2 is not supported (T20)', () => {
    expect(viewOf({ version: '7.9 ' }).notices).to.deep.equal([
      { kind: 'version', field: 'version', given: '7.9', current: '8.2', standing: 'older' },
    ]);
    expect(viewOf({ version: '8.2.1' }).notices).to.deep.equal([]);
    expect(viewOf({}).notices).to.deep.equal([]);
  });

  it('tells what the contract covers, and who answers for it (T17)', () => {
    const notice = (category: string) => viewOf({ ...aDraft().values, category }).notices[0];
    expect(notice('backup')).to.deep.equal({
      kind: 'coverage',
      field: 'category',
      coverage: 'uncovered',
      reason: 'Backup de banco de dados e aplicação',
      responsible: 'Cliente',
    });
    expect(notice('erro')).to.include({ coverage: 'covered', responsible: 'TOTALL' });
  });

  it('warns of an implementation before anything else is chosen: its only reason chose itself', () => {
    expect(viewOf({ item: 'implementacao' }).notices).to.deep.include({
      kind: 'coverage',
      field: 'category',
      coverage: 'uncovered',
      reason: 'Necessidade não atendida nativamente',
      responsible: 'Cliente',
    });
  });

  it('puts a fault beside its field, in the profile’s words where it has some', () => {
    const faults = [
      { field: 'subject', code: 'required' },
      { field: 'description', code: 'too_long', params: { max: 20_000 } },
    ];
    const view = viewOf({}, { faults });
    expect(fieldIn(view, 'subject').fault).to.deep.equal({
      code: 'required',
      text: 'Informe o assunto: é por ele que o ticket é encontrado depois.',
    });
    expect(fieldIn(view, 'description').fault).to.deep.equal({ code: 'too_long', params: { max: 20_000 }, text: null });
    expect(fieldIn(view, 'version').fault).to.equal(null);
  });

  it('counts a rich text by its words', () => {
    const { length, maxLength } = fieldIn(viewOf({ description: '<p>a&nbsp;<b>b</b></p>' }), 'description');
    expect([length, maxLength]).to.deep.equal([3, 20_000]);
  });

  it('lists what the description still lacks, with the question and an example', () => {
    const attachments = [{ name: 'tela.png' }];
    const { coach } = viewOf({ ...aDraft().values, category: 'instrucao', description: 'Dúvida' }, { attachments });
    expect(coach.map(({ id }) => id)).to.deep.equal(['path', 'document']);
    expect(coach[1]).to.deep.equal({
      id: 'document',
      label: 'Documento de exemplo',
      ask: 'Qual documento podemos usar como exemplo?',
      example: 'Utilizar nota fiscal 10125',
    });
  });
});
