/** Carla sees at a glance where her tickets stand, and goes on from there. */
import { DeskError, type DeskPort, type Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId, aDraft, aProfile, aRequester, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, tabTo, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './home.define.ts';

const carla = aRequester();
const tuesdayMorning = '2026-11-24T13:00:00.000Z';
const some = [
  aTicket({ id: 'a' }),
  aTicket({ id: 'b' }),
  aTicket({ id: 'c', stage: 'awaitingApproval', subject: 'Boleto; "errado"' }),
];

async function render(tickets: readonly Ticket[] = some, through = (desk: DeskPort): DeskPort => desk) {
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla], tickets });
  const desk = await mount(html`<chamado-home .now=${() => tuesdayMorning}></chamado-home>`, {
    backend: { deskFor: (person) => through(backend.deskFor(person)) },
    as: carla,
  });
  const home = desk.querySelector('chamado-home');
  if (!home) throw new Error('No home');
  const text = () => home.shadowRoot?.querySelector('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const find = (selector: string) => home.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  return { desk, backend, home, text, shows, find };
}

/** What is handed over to be saved, whole. */
async function savedBy(act: () => void): Promise<string> {
  const create = URL.createObjectURL.bind(URL);
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) files.push(file);
    // No download in a test: an address that leads nowhere.
    return '#';
  };
  try {
    act();
    await settled(() => files.length > 0, 'a file is handed over');
    return await (files[0]?.text() ?? Promise.resolve(''));
  } finally {
    URL.createObjectURL = create;
  }
}

describe('<chamado-home>', () => {
  it('is accessible with tickets, with none, and when the desk is away', async () => {
    const full = await render();
    await full.shows('3 tickets');
    expect(await axeFaults(full.desk)).to.deep.equal([]);
    const none = await render([]);
    await none.shows('Nenhum ticket ainda');
    expect(await axeFaults(none.desk)).to.deep.equal([]);
    const away = await render(some, (desk) => ({
      ...desk,
      tickets: { ...desk.tickets, count: () => Promise.reject(new DeskError('unavailable', 'away')) },
    }));
    await away.shows('O serviço não respondeu');
    expect(away.text()).to.contain('Aberto agora, até 12:00');
    expect(await axeFaults(away.desk)).to.deep.equal([]);
  });

  it('leads from a part of the map to its tab, by keyboard', async () => {
    const { home, shows } = await render();
    await shows('3 tickets');
    const chosen: string[] = [];
    home.addEventListener('chamado-tab-select', ({ tab }) => chosen.push(tab));
    await tabTo((element) => element?.matches('.tile.asks') === true);
    await pressKeys('Enter');
    expect(chosen).to.deep.equal(['aguardando-aprovacao']);
  });

  it('leads to a new ticket and to the answers, with the words that were typed', async () => {
    const { home, shows, find } = await render();
    await shows('3 tickets');
    const told: string[] = [];
    home.addEventListener('chamado-ticket-start', ({ words }) => told.push(`open ${words}`));
    home.addEventListener('chamado-help-start', ({ words }) => told.push(`help ${words}`));
    find('.primary')?.click();
    find('input[type=search]')?.focus();
    await typeText(' nota rejeitada ');
    await pressKeys('Enter');
    expect(told).to.deep.equal(['open ', 'help nota rejeitada']);
  });

  it('offers no search where the desk has no answers', async () => {
    const { shows, find } = await render(some, ({ knowledge: _, ...desk }) => desk);
    await shows('3 tickets');
    expect(find('[role=search]')).to.equal(null);
  });

  it('hands over all that it counts, as CSV', async () => {
    const { shows, find } = await render();
    await shows('3 tickets');
    const lines = (await savedBy(() => find('[part=export]')?.click())).trim().split('\r\n');
    expect(lines).to.have.length(4);
    expect(lines.join()).to.contain('"Boleto; ""errado"""');
  });

  it('counts again while it is looked at, and leaves the focus where it is', async () => {
    const { backend, shows, find } = await render();
    await shows('3 tickets');
    find('input[type=search]')?.focus();
    await backend.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId(7) });
    await shows('4 tickets');
    expect(focused()?.id).to.equal('words');
  });
});
