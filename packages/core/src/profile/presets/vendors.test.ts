/** The presets erp-vendor, call-center and product-support against the manuals of TOTVS, Integrator and Plusoft. */
import { expect } from 'chai';
import { checkAnswers } from '../../form/answers.rules.ts';
import { lacking } from '../../form/coach.rules.ts';
import type { Field } from '../../form/form.schema.ts';
import { formView } from '../../form/form.select.ts';
import { optionsFor } from '../../form/options.rules.ts';
import { createMemoryBackend } from '../../memory/index.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import { textOf } from '../../shared/text.ts';
import { anAttendant, anOperationId, aRequester, AT } from '../../testing/index.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';
import { callCenter } from './call-center.ts';
import { erpVendor } from './erp-vendor.ts';
import { productSupport } from './product-support.ts';

function formIn({ forms: [form] }: PortalProfile) {
  if (!form) throw new Error('every profile has a form');
  return form;
}
const fieldsOf = (profile: PortalProfile): readonly Field[] => formIn(profile).fields;
const viewOf = (profile: PortalProfile, values: FieldValues = {}) =>
  formView(formIn(profile), profile, values, { locale: 'pt-BR' });

describe('the preset erp-vendor', () => {
  it('V3 asks its fields in the manual’s order, under the manual’s names', () => {
    const labels = viewOf(erpVendor)
      .fields.slice(2)
      .map(({ label, required }) => `${label}${required ? '*' : ''}`);
    expect(labels).to.deep.equal([
      'E-mails adicionais',
      'Deseja incluir o chamado em nome do cliente?',
      'País de procedência*',
      'Categoria*',
      'Origem*',
      'Efeito*',
      'Módulo/Produto*',
      'Processo ou rotina*',
      'Versão*',
      'Ambiente*',
      'Resumo*',
      'Incidente*',
      'Criticidade',
    ]);
    expect(erpVendor.catalogues['categories']).to.have.length(5);
    expect(erpVendor.catalogues['origins']).to.have.length(4);
  });

  it('V7 marks what is required, and says which is missing and why it is asked', () => {
    const { faults } = checkAnswers(formIn(erpVendor), erpVendor, { channel: 'software', line: 'rm' });
    expect(faults.map(({ field }) => field)).to.deep.equal([
      ...['country', 'category', 'origin', 'effect', 'module', 'routine', 'version', 'environment', 'subject'],
      'description',
    ]);
    const view = formView(formIn(erpVendor), erpVendor, {}, { locale: 'pt-BR', faults });
    expect(view.fields.find(({ name }) => name === 'effect')?.fault?.text).to.equal(
      'Escolha o efeito: dele depende a criticidade.',
    );
    expect(view.fields.filter(({ required, fault }) => required && fault && fault.text === null)).to.deep.equal([]);
  });

  it('V8 lets the line decide the modules, and the module its routines and versions', () => {
    const offered = (name: string, values: FieldValues) => {
      const field = fieldsOf(erpVendor).find((each) => each.name === name);
      return field ? optionsFor(field, erpVendor, values).map(({ id }) => id) : [];
    };
    expect(offered('module', {})).to.deep.equal([]);
    expect(offered('module', { line: 'rm' })).to.deep.equal(['labore', 'fluxus']);
    expect(offered('routine', { module: 'labore' })).to.deep.equal(['folha', 'ferias']);
    expect(offered('version', { module: 'faturamento' })).to.deep.equal(['12.1.33']);
  });

  it('V9 names the telephone and the option of each help channel', () => {
    const said = erpVendor.helpChannels.map(({ value, option = '' }) => [/\d{4}/.test(value), textOf(option, 'pt-BR')]);
    expect(said).to.deep.equal([
      [true, 'Digite a opção 5'],
      [true, 'Digite a opção 7'],
    ]);
  });
});

describe('the preset call-center', () => {
  const carla = aRequester();
  const draft = {
    formId: 'atendimento',
    values: { plan: 'fibra-300', description: 'Sem internet.', serviceType: 'sem-conexao', origin: 'suporte' },
    attachments: [],
    requesterId: carla.id,
  };

  it('I1 begins with the origin, support unless another is chosen', () => {
    const [first] = viewOf(callCenter).fields;
    expect(first).to.include({ name: 'origin', required: true, label: 'Origem' });
    expect(fieldsOf(callCenter)[0]?.initial).to.equal('suporte');
    expect(first?.options.map(({ id }) => id)).to.include('telefone');
  });

  it('I15 ends with the number of the protocol', async () => {
    const backend = createMemoryBackend({ profile: callCenter, people: [carla, anAttendant()], now: () => AT });
    const { number } = await backend.deskFor(anAttendant()).tickets.open(draft, { operationId: anOperationId() });
    expect(number).to.equal('202603000001');
  });
});

describe('the preset product-support', () => {
  it('S4 offers four types of request, each explained', () => {
    const types = viewOf(productSupport).fields.find(({ name }) => name === 'requestType')?.options ?? [];
    expect(types.map(({ label }) => label)).to.deep.equal([
      'Dúvidas de Usabilidade',
      'Apoio Técnico',
      'Erros ou Incidentes',
      'Solicitações de Melhoria e Funcionalidades',
    ]);
    expect(types.filter(({ explanation }) => explanation === null)).to.deep.equal([]);
    expect(productSupport.requestTypeField).to.equal('requestType');
  });

  it('S5 asks subject and description, coaches the five whys, and gives the manual’s two examples', () => {
    const form = formIn(productSupport);
    expect(form.fields.slice(-2).map(({ name, required }) => [name, required])).to.deep.equal([
      ['subject', true],
      ['description', true],
    ]);
    const lacks = (description: string) => lacking(form, { description }).map(({ id }) => id);
    expect(lacks('')).to.deep.equal(['quem', 'o-que', 'onde', 'quando', 'por-que']);
    for (const example of form.guidance.slice(0, 2)) {
      const told = textOf(example, 'pt-BR').replace('Exemplo: ', '');
      expect(
        lacks(told).filter((id) => id !== 'quando' && id !== 'o-que'),
        told,
      ).to.deep.equal([]);
    }
    expect(productSupport.files.accept).to.include.members(['image/*', 'video/*']);
  });

  it('S6 gives its tips before opening: an article where it is a question of use, the cache, internet and VPN', () => {
    const tips = (values: FieldValues) => viewOf(productSupport, values).tips;
    expect(tips({}).map(({ id, kind }) => `${kind} ${id}`)).to.deep.equal([
      'suggestion cache',
      'reminder internet-e-vpn',
    ]);
    expect(tips({ requestType: 'duvidas' }).map(({ id }) => id)).to.deep.equal([
      ...['base-de-conhecimento', 'cache', 'internet-e-vpn'],
    ]);
    expect(tips({})[0]?.articleId).to.equal('limpeza-de-cache');
  });

  it('S9 filters by status, by who created it and by type of request, and finds PC numbers', () => {
    const names = ticketColumns(productSupport).map(({ name }) => name);
    expect(names).to.include.members(['status', 'requester', 'fields.requestType', 'number']);
    expect(productSupport.numbers.pattern).to.equal('PC-{sequence}');
  });
});
