/** One ticket on the screen: what Carla sees of it, what the desk does with it, and that nothing written is lost. */
import type { Person, PortalProfile, Ticket, TicketCommand } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import {
  aFieldServicePolicy,
  aManager,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  AT,
} from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, tabTo, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './ticket.define.ts';

const [carla, ana, marcos, bruno] = [aRequester(), anAttendant(), aManager(), aTechnician()];

/** They come after the page itself. */
const parts = ['chamado-editor', 'chamado-attachments', 'chamado-attachment-list', 'chamado-lifecycle'];

type Scene = {
  readonly as?: Person;
  readonly profile?: PortalProfile;
  readonly deeds?: readonly (readonly [Person, TicketCommand])[];
};

async function render(over: Partial<Ticket> = {}, { as = carla, profile = aProfile(), deeds = [] }: Scene = {}) {
  const ticket = aTicket(over);
  const people = [carla, ana, marcos, bruno];
  const backend = createMemoryBackend({ profile, people, tickets: [ticket], now: () => AT });
  let version = ticket.version;
  const give = (by: Person, command: TicketCommand) =>
    backend.deskFor(by).tickets.apply(ticket.id, command, { version: version++, operationId: anOperationId(version) });
  for (const [by, command] of deeds) await give(by, command);
  const desk = await mount(html`<chamado-ticket ticket-id=${ticket.id}></chamado-ticket>`, { backend, as });
  const page = desk.querySelector('chamado-ticket');
  if (!page) throw new Error('No ticket');
  const find = (selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const text = () => find('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const buttons = () => page.shadowRoot?.querySelectorAll<HTMLElement>('[data-command]') ?? [];
  const commands = () => [...buttons()].map(({ dataset }) => dataset['command']);
  const press = (command: string) => find(`[data-command="${command}"]`)?.click();
  await settled(() => find('.head') !== null && !page.matches(':state(busy)'), 'what may be done is known');
  await Promise.all(parts.map((tag) => customElements.whenDefined(tag)));
  const stored = () => backend.deskFor(marcos).tickets.get(ticket.id);
  return { desk, page, backend, give, find, text, shows, commands, press, stored };
}

const secret: TicketCommand = { type: 'ticket.comment', text: '<p>Cliente sem contrato</p>', internal: true };
const asked: TicketCommand = { type: 'ticket.comment', text: '<p>Qual a versão?</p>' };
const write = async (find: (selector: string) => HTMLElement | null, words: string) => {
  find('.composer chamado-editor')?.focus();
  await typeText(words);
};

describe('<chamado-ticket>', () => {
  afterEach(() => localStorage.clear());
  it('shows Carla her ticket, never the desk’s own notes, and no action of the desk', async () => {
    const { text, shows, commands, find } = await render(
      { stage: 'inService', assignee: ana },
      {
        deeds: [
          [ana, secret],
          [ana, asked],
        ],
      },
    );
    await shows('Qual a versão?');
    expect(text())
      .to.not.contain('Cliente sem contrato')
      .and.not.contain('Nota interna')
      .and.not.contain('Só para a equipe');
    expect(commands()).to.deep.equal(['ticket.cancel', 'ticket.follow']);
    expect(find('.head')?.textContent).to.contain('Em atendimento').and.contain('202603/0001');
  });

  it('shows the desk its notes, marked', async () => {
    const { find, shows } = await render({ stage: 'inService' }, { as: ana, deeds: [[ana, secret]] });
    await shows('Cliente sem contrato');
    expect(find('.entry[data-internal]')?.textContent).to.contain('Nota interna');
  });

  it('offers a technician nothing before the ticket is released', async () => {
    const profile = aProfile({ policy: aFieldServicePolicy() });
    const { commands, find } = await render({ stage: 'opened', territory: 'sul' }, { as: bruno, profile });
    expect(commands()).to.deep.equal([]);
    expect(find('.composer')).to.equal(null);
  });

  it('is accessible as it is read, with a dialog open and with something missing in it', async () => {
    const { desk, press, shows, find } = await render({ stage: 'inService' }, { as: ana, deeds: [[ana, secret]] });
    await shows('Cliente sem contrato');
    expect(await axeFaults(desk)).to.deep.equal([]);
    press('ticket.suspend');
    await settled(() => find('dialog')?.matches('[open]') ?? false, 'the dialog opens');
    await Promise.all((find('dialog')?.getAnimations() ?? []).map(({ finished }) => finished));
    expect(await axeFaults(desk)).to.deep.equal([]);
    find('dialog .primary')?.click();
    await shows('Preencha: O que falta');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('takes a comment once, however often it is sent, and says so', async () => {
    const { page, find, shows, stored } = await render({ stage: 'inService' });
    let changes = 0;
    page.addEventListener('chamado-ticket-change', () => (changes += 1));
    await write(find, 'Segue o pedido 10125');
    find('.composer .primary')?.click();
    find('.composer .primary')?.click();
    await settled(() => find('.timeline .entry:nth-child(2)') !== null, 'the comment is on the timeline');
    await shows('Segue o pedido 10125');
    await settled(() => changes > 0, 'the page hears of it');
    expect([changes, (await stored()).version]).to.deep.equal([1, 2]);
    expect(page.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Comentário enviado');
  });

  it('keeps what was written when the ticket moved on, and says where it stands now', async () => {
    const { find, shows, give, page } = await render({ stage: 'inService' });
    await write(find, 'Ainda falha');
    const answered = give(ana, { type: 'ticket.resolve', solution: '<p>Atualize</p>' });
    find('.composer .primary')?.click();
    await answered;
    await shows('mudou enquanto você escrevia: agora está “Aguardando aprovação”');
    const editor = page.shadowRoot?.querySelector('chamado-editor');
    expect(editor?.value).to.contain('Ainda falha');
  });

  it('is worked by keyboard alone: a command, its fields, and back to the page', async () => {
    const { find, press, shows, stored } = await render({ stage: 'opened' }, { as: marcos });
    find('.more summary')?.focus();
    if (find('.more')) await pressKeys('Enter');
    press('ticket.reject');
    await settled(() => focused()?.closest('dialog') !== null, 'the focus is in the dialog');
    await settled(() => find('#input-reason') !== null, 'the field is there');
    await tabTo((element) => element?.id === 'input-reason');
    await typeText('Repetido');
    await tabTo((element) => element?.matches('button.danger') === true);
    await pressKeys('Enter');
    await shows('Rejeitado');
    await settled(() => find('dialog') === null, 'the dialog closes');
    expect(await stored()).to.include({ stage: 'rejected', justification: 'Repetido' });
    await settled(() => focused()?.localName === 'h2', 'the subject has the focus');
  });

  it('gives by one press what carries nothing', async () => {
    const { press, shows, stored } = await render({ stage: 'opened' }, { as: ana });
    press('ticket.accept');
    press('ticket.accept');
    await shows('Responder e concluir');
    expect(await stored()).to.include({ stage: 'inService', version: 2 });
  });

  it('can be held back by the page', async () => {
    const { page, press, stored } = await render({}, { as: ana });
    page.addEventListener('chamado-ticket-command', (event) => event.preventDefault());
    press('ticket.accept');
    await page.updateComplete;
    expect((await stored()).stage).to.equal('opened');
  });

  it('keeps what was filled in when the dialog is left and opened again', async () => {
    const { press, find } = await render({ stage: 'opened' });
    const isOpen = (open: boolean) =>
      settled(() => (find('dialog')?.matches('[open]') ?? false) === open, `open: ${String(open)}`);
    press('ticket.cancel');
    await isOpen(true);
    find('#input-reason')?.focus();
    await typeText('Resolvi sozinha');
    await pressKeys('Escape');
    await isOpen(false);
    press('ticket.cancel');
    await isOpen(true);
    expect(find('#input-reason')).to.have.property('value', 'Resolvi sozinha');
  });

  it('hears what others do, without taking the focus', async () => {
    const { find, give, shows } = await render({ stage: 'opened' });
    await write(find, 'Enquanto isso');
    const before = focused();
    await give(ana, { type: 'ticket.accept' }).then(() => shows('assumiu'));
    expect(focused()).to.equal(before);
  });

  it('says calmly that no ticket is chosen, or that there is none', async () => {
    const { page, shows, desk } = await render();
    page.setAttribute('ticket-id', 'nothing');
    await shows('Não encontramos isso');
    page.removeAttribute('ticket-id');
    await shows('Escolha um ticket');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });
});
