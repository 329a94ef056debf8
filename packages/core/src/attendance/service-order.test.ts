/** The O.S. of the manual's picture, box by box, and the one click that begins the work (PWS 2.4, 2.7). */
import { expect } from 'chai';
import { fieldService } from '../profile/presets/field-service.ts';
import { refOf } from '../shared/person.ts';
import { textOf } from '../shared/text.ts';
import { aCommand } from '../testing/commands.ts';
import { aCompany, anAsset } from '../testing/directory.ts';
import { aManager, aRequester, aTechnician } from '../testing/people.ts';
import { refusalTo } from '../testing/story.ts';
import { aTicket } from '../testing/tickets.ts';
import { allowedCommands } from '../ticket/ticket.allowed.ts';
import { applyCommand, type Applied } from '../ticket/ticket.apply.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { serviceOrderSheet, type SheetBox } from './service-order.sheet.ts';

const { policy } = fieldService;
const [carla, bruno, marcos] = [aRequester(), aTechnician(), aManager()];

const opened = aTicket({
  number: '675076',
  formId: 'chamado',
  statusId: 'A',
  territory: 'sul',
  description: 'O papel não está sendo puxado',
  fields: {
    serial: '58121700024',
    defectType: 'nao-puxa-papel',
    contactPhone: '48 4330-2813',
    contactName: '',
    assetId: 'asset-1',
  },
  openedAt: '2018-09-07T13:57:00.000Z',
  deadline: '2018-09-08T01:57:00.000Z',
});
const at = '2018-09-07T14:00:00.000Z';

const visit = { ...aCommand('ticket.registerVisit').visit, symptom: 'Não puxa papel', cause: 'Rolete gasto' };
const story: readonly Applied[] = [
  [marcos, aCommand('ticket.release', { technician: refOf(bruno) })] as const,
  [bruno, aCommand('ticket.accept', { statusId: 'M-contrato' })] as const,
  [bruno, aCommand('ticket.comment')] as const,
  [bruno, aCommand('ticket.registerVisit', { visit, statusId: 'M' })] as const,
].reduce<readonly Applied[]>(
  (done, [by, command]) => [...done, applyCommand(done.at(-1)?.ticket ?? opened, command, { by, at }, policy)],
  [],
);
const ticket: Ticket = story.at(-1)?.ticket ?? opened;
const entries: readonly TimelineEntry[] = story.map(({ entry }) => entry);

const given = {
  ...{ ticket, entries, profile: fieldService },
  asset: anAsset({ serial: '58121700024', model: 'BROTHER 8080DN' }),
  company: aCompany({
    address: {
      street: 'Rua das Palmeiras, 120',
      complement: 'Sala 8',
      district: 'Centro',
      city: 'Florianópolis',
      state: 'SC',
      postalCode: '88010000',
    },
  }),
};
const sheet = serviceOrderSheet(given);

const filled = (boxes: readonly SheetBox[]) =>
  Object.fromEntries(
    boxes.map(({ label, value }) => [textOf(label, 'pt-BR'), value && (value.kind === 'text' ? value.text : value.at)]),
  );

describe('the printed O.S.', () => {
  it('P17 bears every label of the manual’s form, filled from ticket, machine and customer', () => {
    expect(filled(sheet.numbers)).to.deep.equal({ 'Nº chamado web': '675076', 'Nº sistema': null });
    expect(filled(sheet.order)).to.deep.equal({
      'Data Abertura': '2018-09-07T13:57:00.000Z',
      'Data Previsão': '2018-09-08T01:57:00.000Z',
      Atendente: 'Carla Menezes',
      Técnico: 'Bruno Salles',
      'Tipo de O.S.': 'Atendimento web',
      'Tipo de Defeito': 'Não puxa papel',
    });
    expect(filled(sheet.machine)).to.deep.equal({
      Equipamento: 'BROTHER 8080DN',
      Série: '58121700024',
      Patrimônio: 'PAT-00318',
      'Local Instalação': 'Sala de impressão',
      Departamento: 'Administrativo',
    });
    expect(filled(sheet.customer)).to.deep.equal({
      Cliente: 'Aurora Comércio de Roupas Ltda.',
      Endereço: 'Rua das Palmeiras, 120, Sala 8',
      Bairro: 'Centro',
      CEP: '88010000',
      Cidade: 'Florianópolis',
      UF: 'SC',
      Contato: 'Carla Menezes',
      Fone: '48 4330-2813',
      'E-mail': 'carla@aurora.example',
    });
    expect(filled(sheet.defects)).to.deep.equal({
      'Defeito relatado pelo Cliente': 'O papel não está sendo puxado',
      'Defeito relatado pelo Atendente/Técnico': 'Não puxa papel: Rolete gasto',
    });
  });

  it('P17 lists the changes of status with letter, moment, technician and the reseller’s word, and explains the letters', () => {
    const { title, columns, rows } = sheet.history;
    expect([title, ...columns].map((each) => textOf(each, 'pt-BR'))).to.deep.equal([
      ...['Histórico de Alteração de Status', 'Tipo', 'Data Hora', 'Técnico', 'Status'],
    ]);
    expect(rows.map(({ letter, by, status }) => [letter, by, status])).to.deep.equal([
      ['E', 'Marcos Teixeira', 'Despachado'],
      ['M', 'Bruno Salles', 'Atendimento contrato'],
      ['M', 'Bruno Salles', 'Em manutenção'],
    ]);
    expect(sheet.legend.map(({ letter, label }) => `(${letter}) ${textOf(label, 'pt-BR')}`)).to.include.members([
      ...['(M) Em manutenção', '(P) Pendente', '(C) Cancelado', '(O) Concluído'],
    ]);
    expect(sheet.legend.map(({ letter }) => letter).join('')).to.equal('AEMPTOC');
  });

  it('P17 leaves empty what is not known, and speaks three languages', () => {
    const bare = serviceOrderSheet({ ...given, asset: null, company: null, entries: [] });
    expect(filled(bare.machine)).to.include({ Série: '58121700024', Equipamento: null });
    expect(filled(bare.customer)).to.include({ Cliente: 'Loja Aurora', Endereço: null });
    expect(bare.history.rows).to.deep.equal([]);
    expect(filled(bare.defects)).to.include({ 'Defeito relatado pelo Atendente/Técnico': null });
    expect(['pt-BR', 'en', 'es'].map((locale) => textOf(sheet.title, locale))).to.deep.equal([
      ...['Ordem de serviço', 'Service order', 'Orden de servicio'],
    ]);
  });
});

describe('confirming that a call is in service', () => {
  it('P12 takes one command without a word from the technician, and his list lights it only then', () => {
    const [released] = story;
    const stamp = { by: bruno, at };
    if (!released) throw new Error('it was released');
    expect(allowedCommands(released.ticket, stamp, policy)).to.include('ticket.accept');
    const { ticket: accepted } = applyCommand(released.ticket, { type: 'ticket.accept' }, stamp, policy);
    expect(accepted).to.deep.include({ stage: 'inService', statusId: 'M', assignee: refOf(bruno) });
    expect(allowedCommands(accepted, stamp, policy)).not.to.include('ticket.accept');
    expect(allowedCommands(opened, stamp, policy)).not.to.include('ticket.accept');
  });

  it('P12 is not the customer’s to say, nor a technician’s of another territory', () => {
    const [released] = story;
    const elsewhere = aTechnician({ id: 'davi', name: 'Davi Rocha', territories: ['norte'] });
    for (const by of [carla, elsewhere])
      expect(refusalTo(released?.ticket ?? opened, policy, [by, { type: 'ticket.accept' }]).reason).to.equal('access');
  });
});
