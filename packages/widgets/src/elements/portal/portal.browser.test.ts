/** Carla goes about the whole portal: by its links, by what its widgets ask, and by the browser's own way back. */
import type { Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, aTicket, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import { ChamadoPortal } from './portal.ts';
import './portal.define.ts';

const carla = aRequester();
const opened = aTicket({ id: 'a', subject: 'Impressora parada' });
const waiting = aTicket({ id: 'w', stage: 'awaitingApproval', awaitingSince: AT });

async function render(tickets: readonly Ticket[] = [opened], address = '') {
  history.replaceState(null, '', location.pathname + location.search + address);
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla], tickets });
  const desk = await mount(html`<chamado-portal></chamado-portal>`, { backend, as: carla });
  const portal = desk.querySelector('chamado-portal');
  if (!portal) throw new Error('No portal');
  const find = (selector: string) => portal.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const within = (tag: string, selector: string) => find(tag)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const here = (selector: string) => settled(() => find(selector) !== null, `${selector} is here`);
  const link = (place: string) => find(`nav a[href="#chamado/${place}"]`);
  const drawn = (tag: string, selector: string) =>
    settled(() => within(tag, selector) !== null, `${tag} shows ${selector}`);
  return { desk, portal, find, within, here, link, drawn };
}

describe('<chamado-portal>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('begins at home, is accessible there, and leaves the focus to the page', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const { desk, drawn, link } = await render();
    await drawn('chamado-home', '.tile');
    expect(document.activeElement).to.equal(before);
    expect(link('home')?.getAttribute('aria-current')).to.equal('page');
    expect(await axeFaults(desk)).to.deep.equal([]);
    before.remove();
  });

  it('goes to a place by its link, with address and focus, and home again by the way back', async () => {
    const { link, here, find } = await render();
    link('profile')?.focus();
    await pressKeys('Enter');
    await here('chamado-profile');
    expect(location.hash).to.equal('#chamado/profile');
    await settled(() => focused() === find('.place'), 'the place has the focus');
    expect(link('profile')?.getAttribute('aria-current')).to.equal('page');
    expect(link('home')?.getAttribute('aria-current')).to.equal('false');
    history.back();
    await here('chamado-home');
    await settled(() => focused() === find('.place'), 'the place has the focus again');
  });

  it('opens where the address says, and follows it', async () => {
    const { here, find } = await render([opened], '#chamado/tickets/a');
    await here('chamado-ticket');
    expect(find('chamado-ticket-list')).to.equal(null);
    location.hash = '#chamado/help';
    await here('chamado-knowledge-search');
    location.hash = '#contato';
    await new Promise(requestAnimationFrame);
    expect(find('chamado-knowledge-search')).not.to.equal(null);
  });

  it('leads from the map to the tab of the list', async () => {
    const { drawn, within, here, find } = await render();
    await drawn('chamado-home', '.tile');
    within('chamado-home', '[data-tab=em-atendimento]')?.click();
    await here('chamado-ticket-list');
    expect(location.hash).to.equal('#chamado/tickets');
    expect(find('chamado-ticket-list')).to.have.property('tab', 'em-atendimento');
  });

  it('keeps the list as it was left while one of its tickets is read', async () => {
    const { link, here, find } = await render();
    link('tickets')?.click();
    await here('chamado-ticket-list');
    await customElements.whenDefined('chamado-ticket-list');
    const list = find('chamado-ticket-list');
    list?.setAttribute('query', 'impressora');
    const { ChamadoTicketSelectEvent } = await import('../../events/ticket-select.event.ts');
    list?.dispatchEvent(new ChamadoTicketSelectEvent(opened.id));
    await here('chamado-ticket[ticket-id=a]');
    expect(list?.hidden).to.equal(true);
    find('a[slot=back]')?.click();
    await settled(() => find('chamado-ticket') === null, 'the ticket is gone');
    expect([list?.hidden, list?.getAttribute('query')]).to.deep.equal([false, 'impressora']);
    expect(find('chamado-ticket-list')).to.equal(list);
  });

  it('takes along what was typed: to the answers, and from them to a new ticket', async () => {
    const { drawn, within, here, find } = await render();
    await drawn('chamado-home', 'input[type=search]');
    const field = within('chamado-home', 'input[type=search]');
    if (field instanceof HTMLInputElement) field.value = 'nota rejeitada';
    within('chamado-home', '[role=search] button')?.click();
    await here('chamado-knowledge-search');
    expect(find('chamado-knowledge-search')).to.have.property('query', 'nota rejeitada');
    const { ChamadoTicketStartEvent } = await import('../../events/ticket-start.event.ts');
    find('chamado-knowledge-search')?.dispatchEvent(new ChamadoTicketStartEvent('nota rejeitada 539'));
    await here('chamado-open-ticket');
    expect(find('chamado-open-ticket')).to.have.property('subject', 'nota rejeitada 539');
  });

  it('asks for a word on what waits, before all else, and is silent where nothing does', async () => {
    const isSeen = (portal: HTMLElement | null) => portal !== null && getComputedStyle(portal).display !== 'none';
    const quiet = await render();
    await quiet.drawn('chamado-home', '.tile');
    await quiet.drawn('chamado-approval', '.empty');
    expect(isSeen(quiet.find('chamado-approval'))).to.equal(false);
    const loud = await render([waiting]);
    await loud.drawn('chamado-approval', 'input[value=approve]');
    expect(isSeen(loud.find('chamado-approval'))).to.equal(true);
  });

  it('says when a place could not be fetched, and fetches it again', async () => {
    const { load } = ChamadoPortal;
    const { link, here, find } = await render();
    await here('chamado-home');
    ChamadoPortal.load = () => Promise.reject(new TypeError('away'));
    try {
      link('help')?.click();
      await here('[part=failure] button');
    } finally {
      ChamadoPortal.load = load;
    }
    find('[part=failure] button')?.click();
    await settled(() => find('[part=failure]') === null, 'nothing is wrong any more');
  });

  it('keeps its place to itself where the page asks for that', async () => {
    const { portal, link, here } = await render();
    portal.addressed = 'none';
    link('help')?.click();
    await here('chamado-knowledge-search');
    expect(location.hash).to.equal('');
  });
});
