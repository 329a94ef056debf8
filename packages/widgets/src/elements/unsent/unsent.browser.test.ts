/** Carla sees what has not arrived, in the list, on its ticket and by itself, and decides on what was refused. */
import { DeskError, OperationId, parse, type Backend, type UnsentPort, type UnsentWrite } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import {
  aDraft,
  anAttendant,
  anOperationId,
  anUnsentPort,
  anUnsentWrite,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
} from '@chamado/core/testing';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import '../ticket-list/ticket-list.define.ts';
import '../ticket/ticket.define.ts';
import './unsent.define.ts';

const carla = aRequester();
const refusal = new DeskError('conflict', 'It has moved on');
const refused = anUnsentWrite(
  { operationId: anOperationId(2), refusal, attempts: 1 },
  { commands: [{ type: 'ticket.comment', text: '<p>Mandei o <b>XML</b> de novo</p>' }] },
);

/** The desk in memory, with an outbox before it. */
function deskWith(unsent: UnsentPort): Backend {
  const tickets = [aTicket(), aTicket({ id: 'ticket-2', number: '202603/0002' })];
  const people = [carla, anAttendant()];
  const backend = createMemoryBackend({ profile: aProfile(), people, tickets, now: () => daysAfter(1, AT) });
  return { deskFor: (person) => ({ ...backend.deskFor(person), unsent }) };
}

async function render(
  writes: readonly UnsentWrite[],
  template: TemplateResult = html`<chamado-unsent></chamado-unsent>`,
) {
  const port = anUnsentPort(writes);
  const desk = await mount(template, { backend: deskWith(port), as: carla });
  const within = (): Element | null => {
    const outer = desk.firstElementChild;
    return outer?.localName === 'chamado-unsent' ? outer : (outer?.shadowRoot?.querySelector('chamado-unsent') ?? null);
  };
  const find = (selector: string) => within()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const text = () => find('.unsent')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const press = (words: string): void =>
    [...(within()?.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((button) => button.textContent.trim() === words)
      ?.click();
  return { desk, port, within, find, text, shows, press };
}

describe('<chamado-unsent>', () => {
  it('B2 says how much waits, shows what was refused in the person’s words, and is accessible', async () => {
    const { desk, shows, text } = await render([anUnsentWrite(), refused]);
    await shows('1 envio seu aguarda a conexão');
    expect(text()).to.contain('Mandei o XML de novo').and.to.contain('Isto mudou enquanto você escrevia');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('takes no room while everything has arrived', async () => {
    const { within } = await render([]);
    await settled(() => within()?.matches(':state(empty)') === true, 'nothing waits');
    expect(within()?.getBoundingClientRect().height).to.equal(0);
  });

  it('sends again what was refused, which then waits', async () => {
    const { shows, press, text } = await render([refused]);
    await shows('Enviar de novo');
    press('Enviar de novo');
    await shows('1 envio seu aguarda a conexão');
    expect(text()).not.to.contain('Isto mudou');
  });

  it('asks once more before it lets go, with the focus on keeping, and says that it may have arrived', async () => {
    const { shows, press, within, find } = await render([refused]);
    await shows('Descartar');
    press('Descartar');
    await shows('Pode já ter chegado. Descartar mesmo assim?');
    await settled(() => focused()?.textContent.trim() === 'Manter', 'the focus is on keeping');
    press('Manter');
    await shows('Enviar de novo');
    await settled(() => focused() === find('.unsent'), 'the focus stays with the unsent');
    press('Descartar');
    await shows('Sim, descartar');
    press('Sim, descartar');
    await settled(() => within()?.matches(':state(empty)') === true, 'it is gone');
  });

  it('tells the page what is unsent', async () => {
    const heard: (readonly string[])[] = [];
    const listen = ({ items }: HTMLElementEventMap['chamado-unsent-change']): void =>
      void heard.push(items.map(({ words }) => words));
    document.body.addEventListener('chamado-unsent-change', listen);
    const { port, shows, within } = await render([refused]);
    await shows('Enviar de novo');
    await port.discard(refused.operationId);
    await settled(() => within()?.matches(':state(empty)') === true, 'it is gone');
    document.body.removeEventListener('chamado-unsent-change', listen);
    expect(heard).to.deep.equal([['Mandei o XML de novo'], []]);
  });

  it('shows a new ticket that has not arrived with all that was written into it', async () => {
    const values = { ...aDraft().values, subject: 'Nota parada', description: '<p>Desde ontem</p>' };
    const { shows, find } = await render([anUnsentWrite({}, { draft: aDraft({ values }) })]);
    await shows('Novo ticket');
    find('summary')?.click();
    expect(find('.words')?.innerText).to.equal('Nota parada\nDesde ontem');
  });
});

describe('a list at a desk with an outbox', () => {
  it('B2 marks the tickets with something unsent, and no others, until it has arrived', async () => {
    const { desk, port, shows } = await render([anUnsentWrite()], html`<chamado-ticket-list></chamado-ticket-list>`);
    await shows('1 envio seu aguarda a conexão');
    const list = desk.querySelector('chamado-ticket-list');
    const marked = (): readonly string[] =>
      [...(list?.shadowRoot?.querySelectorAll('[part=row]') ?? [])]
        .map((row) => row.textContent)
        .filter((words) => words.includes('Aguardando envio'));
    await settled(() => marked().length === 1, 'one row is marked');
    expect(marked()[0]).to.contain('202603/0001');
    expect(await axeFaults(desk)).to.deep.equal([]);
    await port.discard(anUnsentWrite().operationId);
    await settled(() => marked().length === 0, 'no row is marked');
  });
});

describe('a ticket at a desk with an outbox', () => {
  it('B2 marks the comment that has not arrived where it stands, and says it below', async () => {
    const id = parse(OperationId, anOperationId(5));
    const commented = { type: 'ticket.comment', text: 'Ainda aqui' } as const;
    const template = html`<chamado-ticket ticket-id="ticket-1"></chamado-ticket>`;
    const { desk, shows } = await render(
      [
        anUnsentWrite({ at: daysAfter(1, AT) }),
        anUnsentWrite({ operationId: id, ticketId: aTicket({ id: 'ticket-2' }).id }),
      ],
      template,
    );
    await shows('1 envio seu aguarda a conexão');
    const page = desk.querySelector('chamado-ticket')?.shadowRoot;
    const marks = (): readonly string[] =>
      [...(page?.querySelectorAll('[part=entry]') ?? [])].map(
        (entry) => entry.querySelector('[part=unsent]')?.textContent.trim() ?? '',
      );
    await settled(() => marks().length > 0, 'the ticket is read');
    await desk.port?.tickets.apply(aTicket().id, commented, { version: 1, operationId: anOperationId(6) });
    await settled(() => marks().at(-1) === 'Aguardando envio', `the last entry is marked: ${marks().join()}`);
    expect(marks()[0]).to.equal('');
  });
});
