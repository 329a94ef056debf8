/** A ticket is opened, by pointer and by keyboard alone. */
import { DeskError, type DeskPort, type Ticket } from '@chamado/core';
import { anAttendant, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { settled } from '../../testing/settled.ts';
import { fill, render } from './open-ticket.scene.browser.test.ts';

/** The desk's own way to open, watched or replaced. */
const opening =
  (open: (real: DeskPort['tickets'], ...call: Parameters<DeskPort['tickets']['open']>) => Promise<Ticket>) =>
  (desk: DeskPort): DeskPort => ({
    ...desk,
    tickets: { ...desk.tickets, open: (...call) => open(desk.tickets, ...call) },
  });

describe('<chamado-open-ticket>', () => {
  it('shows the profile’s form in its order before anything of it has been loaded', async () => {
    const { root, text, find } = await render();
    const labels = [...root.querySelectorAll('label[for], legend')].map(
      ({ textContent }) => textContent.trim().split(/\s{2,}/)[0],
    );
    expect(labels).to.deep.equal([
      ...['Tipo', 'Item', 'Serviço', 'Categoria', 'Versão (opcional)', 'Assunto', 'Descrição'],
      ...['Impacto (opcional)', 'E-mails adicionais (opcional)'],
    ]);
    expect(text()).to.contain('Carla Menezes, Loja Aurora');
    expect(find('#field-type').getAttribute('aria-required')).to.equal('true');
    expect(find('#field-service').textContent).to.contain('Primeiro: Item');
  });

  it('is accessible blank, at fault, with answers, and when it is registered', async () => {
    const page = await render();
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    await page.ready();
    page.button('Registrar').click();
    await page.shows('Falta acertar');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    await fill(page, 'Nota fiscal rejeitada');
    await page.shows('Talvez isto resolva');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    page.button('NF-e rejeitada').click();
    await page.shows('Isto resolveu');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    page.button('Registrar').click();
    await page.shows('registrado');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
  });

  it('registers, gives the number the focus, and tells the page', async () => {
    const page = await render();
    const heard: Ticket[] = [];
    page.desk.addEventListener('chamado-ticket-open', ({ ticket }) => heard.push(ticket));
    await fill(page);
    page.button('Registrar').click();
    await page.shows('registrado');
    const [ticket] = await page.opened();
    expect(heard.map(({ id }) => id)).to.deep.equal([ticket?.id]);
    expect(page.text()).to.contain(`Ticket ${ticket?.number ?? ''} registrado`);
    expect(page.text()).to.contain('Enviamos uma cópia para carla@aurora.example; se não chegar, veja o spam');
    expect(page.text()).to.contain('Prazo: até');
    await settled(() => focused()?.id === 'sent', 'the number has the focus');
    expect(ticket?.description).to.contain('Não sai o código.');
  });

  it('is filled and sent by keyboard alone', async () => {
    const page = await render();
    const to = async (id: string) => {
      for (let presses = 0; focused()?.id !== id && presses < 40; presses += 1) await pressKeys('Tab');
      expect(focused()?.id).to.equal(id);
    };
    page.find('#field-type').focus();
    await to('field-item');
    await typeText('Sup');
    await to('field-service');
    await typeText('Est');
    await to('field-category');
    await typeText('Err');
    await to('field-subject');
    await typeText('Saldo errado');
    const editor = page.root.querySelector('chamado-editor');
    await editor?.load();
    for (let presses = 0; focused()?.getAttribute('role') !== 'textbox' && presses < 10; presses += 1)
      await pressKeys('Tab');
    await typeText('O saldo do produto 10 está errado.');
    for (let presses = 0; !focused()?.matches('[type=submit]') && presses < 30; presses += 1) await pressKeys('Tab');
    await pressKeys('Enter');
    await page.shows('registrado');
    const [ticket] = await page.opened();
    expect([ticket?.subject, ticket?.fields['service']]).to.deep.equal(['Saldo errado', 'estoque']);
  });

  it('names what is missing, goes to the first of it, and loses nothing', async () => {
    const page = await render();
    await page.ready();
    await page.write('subject', 'Erro');
    page.button('Registrar').click();
    await page.shows('Falta acertar 4 campos');
    await settled(() => focused()?.id === 'field-item', 'the first field at fault has the focus');
    const item = page.find('#field-item');
    expect(item.getAttribute('aria-invalid')).to.equal('true');
    expect(page.find(`#${item.getAttribute('aria-describedby') ?? ''}`).textContent).to.contain('Escolha o item');
    page.button('Descrição').click();
    await settled(() => focused()?.getAttribute('aria-label') === 'Descrição', 'the editor has the focus');
    expect(page.find('#field-subject')).to.have.property('value', 'Erro');
    expect(await page.opened()).to.deep.equal([]);
  });

  it('sends once on a double click', async () => {
    let calls = 0;
    const port = opening(async (real, ...call) => {
      calls += 1;
      return real.open(...call);
    });
    const page = await render({ port });
    await fill(page);
    const button = page.button('Registrar');
    button.click();
    button.click();
    await page.shows('registrado');
    expect(calls).to.equal(1);
  });

  it('says when the desk did not answer, and sends the same again', async () => {
    let calls = 0;
    const port = opening(async (real, ...call) => {
      calls += 1;
      if (calls === 1) throw new DeskError('unavailable', 'away');
      return real.open(...call);
    });
    const page = await render({ port });
    await fill(page);
    page.button('Registrar').click();
    await page.shows('O serviço não respondeu');
    expect(page.find('#field-subject')).to.have.property('value', 'Boleto sem código de barras');
    page.button('Tentar agora').click();
    await page.shows('registrado');
  });

  it('warns of an old version and of what the contract leaves out, before anything is sent', async () => {
    const page = await render();
    await page.ready();
    await page.write('version', '7.9');
    await page.shows('O suporte atende a versão 8.2. Você informou a 7.9: atualizar pode já resolver');
    await page.write('item', 'servicos');
    await page.write('service', 'treinamento');
    await page.shows('Nada é cobrado sem a sua autorização');
  });

  it('coaches while the story is told', async () => {
    const page = await render();
    await page.ready();
    expect(page.text()).not.to.contain('Para responder mais rápido');
    await page.tell('Não funciona.');
    await page.shows('Para responder mais rápido: Qual caminho no sistema leva até lá?');
    await page.tell(' Em Vendas / Pedidos / Novo pedido.');
    await page.shows('Para responder mais rápido: Qual é a versão atual do seu sistema?');
  });

  it('asks an attendant in whose name he opens', async () => {
    const page = await render({ as: anAttendant() });
    await page.shows('Escolha o cliente');
    await fill(page);
    page.button('Registrar').click();
    await page.shows('Escolha em nome de quem você abre');
    await settled(() => focused()?.id === 'field-requesterId', 'the customer has the focus');
    await page.write('requesterId', 'rui');
    page.button('Registrar').click();
    await page.shows('registrado');
    expect((await page.opened())[0]?.requester.name).to.equal('Rui Tavares');
  });

  it('tells who was not trained before he types, and where else help is', async () => {
    const as = aRequester({ trained: false });
    const page = await render({ as, people: [as] });
    expect(page.text()).to.contain('Só quem foi treinado no sistema abre tickets');
    expect(page.text()).to.contain('(11) 5555-0100');
    expect(page.root.querySelector('input')).to.equal(null);
    expect(await axeFaults(page.desk)).to.deep.equal([]);
  });

  it('lets one choose among several forms, each explained', async () => {
    const [form] = aProfile().forms;
    if (!form) throw new Error('help-desk has a form');
    const other = { ...form, id: 'idea', label: 'Sugerir uma melhoria', explanation: 'O que ajudaria o seu dia' };
    const page = await render({ profile: aProfile({ forms: [form, other] }) });
    expect(page.text()).to.contain('O que ajudaria o seu dia');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
    page.button('Sugerir uma melhoria').click();
    await page.shows('Outro tipo de pedido');
    page.button('Outro tipo de pedido').click();
    await page.shows('Do que você precisa?');
  });
});
