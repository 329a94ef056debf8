/** Carla gives her word and her rating, by pointer and by keyboard alone. */
import type { Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import {
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  aTicketIn,
  AT,
  daysAfter,
} from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, tabTo, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './approval.define.ts';

const [carla, quost] = [aRequester(), anAttendant()];
const waiting = (id: string) => aTicket({ id, stage: 'awaitingApproval', awaitingSince: AT, subject: `Erro ${id}` });

async function render(tickets: readonly Ticket[]) {
  const people = [carla, quost];
  const backend = createMemoryBackend({ profile: aProfile(), people, tickets, now: () => daysAfter(1, AT) });
  const desk = await mount(html`<chamado-approval></chamado-approval>`, { backend, as: carla });
  const approval = desk.querySelector('chamado-approval');
  if (!approval) throw new Error('No approval');
  const text = () => approval.shadowRoot?.querySelector('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const find = (selector: string) => approval.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  return { desk, backend, approval, text, shows, find };
}

describe('<chamado-approval>', () => {
  it('is accessible while it asks, when something is missing, and while it asks for the rating', async () => {
    const { desk, shows, find } = await render([waiting('a')]);
    await shows('O atendimento resolveu o seu ticket?');
    expect(await axeFaults(desk)).to.deep.equal([]);
    find('.primary')?.click();
    await shows('Escolha uma das três');
    expect(await axeFaults(desk)).to.deep.equal([]);
    find('input[value=approve]')?.click();
    find('.primary')?.click();
    await shows('Falta só a sua avaliação');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('is done by keyboard alone, with the focus on what comes next', async () => {
    const { approval, shows, backend, text } = await render([waiting('a')]);
    await shows('1 ticket espera a sua aprovação');
    await tabTo((element) => element?.getAttribute('value') === 'approve');
    await pressKeys(' ');
    await tabTo((element) => element?.matches('button.primary') === true);
    await pressKeys('Enter');
    await shows('Falta só a sua avaliação');
    await settled(() => focused()?.localName === 'h2', 'the heading has the focus');
    await tabTo((element) => element?.getAttribute('name') === 'score');
    await pressKeys(' ');
    await tabTo((element) => element?.matches('button.primary') === true);
    await pressKeys('Enter');
    await shows('Obrigado pela sua palavra');
    expect(text()).to.contain('está encerrado');
    const { items } = await backend.deskFor(quost).tickets.list({ scope: 'all' });
    expect(items[0]).to.have.nested.property('rating.score', 1);
    expect(approval.matches(':state(busy)')).to.equal(false);
  });

  it('asks for the reason in place, takes the focus there, and keeps what was written', async () => {
    const { shows, find, backend } = await render([waiting('a')]);
    await shows('O atendimento resolveu o seu ticket?');
    find('input[value=disapprove]')?.click();
    await shows('O que ainda não está certo?');
    find('.primary')?.click();
    await settled(() => focused()?.id === 'text', 'the reason has the focus');
    await typeText('O boleto continua errado');
    find('.primary')?.click();
    await shows('O atendimento continua');
    expect((await backend.deskFor(quost).tickets.list({})).items[0]?.stage).to.equal('inService');
  });

  it('can be held back by the page before the word is given', async () => {
    const { approval, shows, find, backend } = await render([waiting('a')]);
    approval.addEventListener('chamado-ticket-approve', (event) => {
      event.preventDefault();
    });
    await shows('O atendimento resolveu o seu ticket?');
    find('input[value=approve]')?.click();
    find('.primary')?.click();
    await approval.updateComplete;
    expect((await backend.deskFor(quost).tickets.list({})).items[0]?.stage).to.equal('awaitingApproval');
  });

  it('offers a proposal that waits, and leads to it', async () => {
    const proposed = aTicketIn({ stage: 'estimating', step: 'proposed' }, { id: 'p', subject: 'Novo relatório' });
    const { desk, approval, shows, find, text } = await render([proposed]);
    await shows('1 proposta espera a sua palavra');
    expect(text()).to.contain('Novo relatório').and.not.to.contain('Nada espera');
    expect([approval.matches(':state(empty)'), approval.matches(':state(quiet)')]).to.deep.equal([false, false]);
    expect(await axeFaults(desk)).to.deep.equal([]);
    const chosen: string[] = [];
    approval.addEventListener('chamado-ticket-select', ({ ticketId }) => chosen.push(ticketId));
    find('.proposals button')?.click();
    expect(chosen).to.deep.equal(['p']);
  });

  it('shows what is answered meanwhile, and leaves the focus where it is', async () => {
    const { backend, shows, approval } = await render([aTicket({ id: 'a', stage: 'inService', assignee: quost })]);
    await shows('Nada espera a sua aprovação');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    const { tickets } = backend.deskFor(quost);
    const [ticket] = (await tickets.list({})).items;
    if (!ticket) throw new Error('No ticket');
    const solve = { type: 'ticket.resolve', solution: 'Corrigido' } as const;
    await tickets.apply(ticket.id, solve, { version: ticket.version, operationId: anOperationId(70) });
    await shows('1 ticket espera a sua aprovação');
    await approval.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('says calmly that nothing waits', async () => {
    const { desk, shows, approval } = await render([]);
    await settled(() => approval.matches(':state(empty)'), 'nothing waits');
    await shows('Nada espera a sua aprovação');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });
});
