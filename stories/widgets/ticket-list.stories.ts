/** The list of tickets: none, on its way, refused, a hundred thousand; then looked through as Carla and Alan do. */
import { DeskError, parse, PersonId, Stage, TicketId, type DeskPort, type Person, type Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aColleague, anAttendant, aProfile, aRequester, aTicket, AT, daysAfter } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/ticket-list';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const [carla, rui, alan] = [aRequester(), aColleague(), anAttendant({ name: 'Alan Quost' })];
const things = ['Nota fiscal', 'Boleto', 'Relatório de comissão', 'Cadastro de cliente', 'Etiqueta de preço'];
const faults = [
  'rejeitada na autorização',
  'não abre',
  'com valor em dobro',
  'sai em branco',
  'está lento desde ontem',
];

/** `count` tickets over ninety days, of two colleagues and in every stage. */
const tickets = (count: number): readonly Ticket[] => {
  const one = aTicket();
  const [asking] = [one.requester];
  const ruis = { ...asking, id: parse(PersonId, rui.id), name: rui.name };
  return Array.from({ length: count }, (_, at) => {
    const openedAt = daysAfter(-((at * 90) / count));
    const stage = Stage.options[(at * 7) % Stage.options.length] ?? 'opened';
    const requester = at % 3 ? asking : ruis;
    return {
      ...aTicketAt(stage),
      ...{ id: parse(TicketId, `t${at}`), number: `202603/${String(count - at).padStart(4, '0')}` },
      ...{ subject: `${things[at % things.length]} ${faults[(at >> 2) % faults.length]}`, critical: at % 41 === 0 },
      ...{ requester, openedBy: requester, openedAt, updatedAt: openedAt, deadline: daysAfter(5, openedAt) },
    };
  });
};
const stages = new Map(Stage.options.map((stage) => [stage, aTicket({ stage })]));
const aTicketAt = (stage: Stage): Ticket => stages.get(stage) ?? aTicket();

const deskOf = (as: Person, all: readonly Ticket[]): DeskPort =>
  createMemoryBackend({ profile: aProfile(), people: [carla, rui, alan], tickets: all, now: () => AT }).deskFor(as);

const listing = (list: () => Promise<never>): DeskPort => {
  const port = deskOf(carla, tickets(12));
  return { ...port, tickets: { ...port.tickets, list } };
};

const page = (port: DeskPort, tab?: string): TemplateResult => html`
  <chamado-desk .port=${port}>
    <chamado-ticket-list .now=${() => AT} tab=${tab ?? nothing}></chamado-ticket-list>
  </chamado-desk>
`;

const rootOf = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('chamado-ticket-list')?.shadowRoot;
  if (!root) throw new Error('The list is not on the page');
  return root;
};
const rowsOf = (canvas: HTMLElement) => rootOf(canvas).querySelectorAll('[data-rows] > [role=row]:not([hidden])');

/** Clicks the first of `selector` that says `words`, once it is there. */
const click = async (canvas: HTMLElement, selector: string, words = ''): Promise<void> => {
  const found = () =>
    [...rootOf(canvas).querySelectorAll(selector)].find(({ textContent }) => textContent.includes(words));
  await waitFor(() => expect(found()).toBeTruthy());
  const target = found();
  if (target) await userEvent.click(target);
};

const meta: Meta = { title: 'Widgets/Ticket list', component: 'chamado-ticket-list' };
export default meta;

/** Nothing yet: it says when something will be here. */
export const Empty: StoryObj = { render: () => page(deskOf(carla, [])) };

/** The first rows are on their way. */
export const Busy: StoryObj = { render: () => page(listing(() => new Promise<never>(() => undefined))) };

/** The desk does not answer. */
export const Failed: StoryObj = {
  render: () => page(listing(() => Promise.reject(new DeskError('unavailable', 'no answer')))),
};

/** A hundred thousand, of which as many are read as are looked at. */
export const Many: StoryObj = {
  tags: ['!autodocs'],
  render: () => page(deskOf(alan, tickets(100_000)), 'todos'),
  async play({ canvasElement }) {
    const foot = () => rootOf(canvasElement).querySelector('[part=foot]');
    await waitFor(() => expect(foot()).toHaveTextContent('de 100.000 tickets'), { timeout: 20_000 });
    await expect(rowsOf(canvasElement).length).toBeLessThan(100);
  },
};

/** Carla's own: what waits for her word stands out, what is late says by how much. */
export const Own: StoryObj = { render: () => page(deskOf(carla, tickets(200)), 'em-atendimento') };

/** The desk's queue: critical ones first. */
export const Queue: StoryObj = { render: () => page(deskOf(alan, tickets(200)), 'novos') };

/** On a narrow screen the rows are cards. */
export const Cards: StoryObj = { ...Own, globals: { width: '320' } };

/** On a switch, the whole company's. */
export const Company: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    await waitFor(() => expect(rowsOf(canvasElement).length).toBeGreaterThan(0));
    await click(canvasElement, '.segments input[value=all], .segments label:last-of-type');
    await waitFor(() => expect(rootOf(canvasElement).querySelector('[data-rows]')).toHaveTextContent('Rui Tavares'));
  },
};

/** What is looked for is found as it is typed, whatever its accents. */
export const Searched: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    await waitFor(() => expect(rootOf(canvasElement).querySelector('input[type=search]')).toBeTruthy());
    const field = rootOf(canvasElement).querySelector('input[type=search]');
    if (field) await userEvent.type(field, 'relatorio');
    await waitFor(() => {
      for (const row of rowsOf(canvasElement)) void expect(row).toHaveTextContent('Relatório');
    });
  },
};

/** Nothing here has these words: it says so, and where to look. */
export const NothingFound: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    await waitFor(() => expect(rowsOf(canvasElement).length).toBeGreaterThan(0));
    const field = rootOf(canvasElement).querySelector('input[type=search]');
    if (field) await userEvent.type(field, 'impresora');
    await waitFor(() =>
      expect(rootOf(canvasElement).querySelector('.empty')).toHaveTextContent('Nada com "impresora"'),
    );
  },
};

/** A column, a question, a value. */
export const Filtered: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    await click(canvasElement, 'button', 'Filtros');
    await waitFor(() => expect(rootOf(canvasElement).querySelector('.filter input')).toBeTruthy());
    const value = rootOf(canvasElement).querySelector('.filter input');
    if (value) await userEvent.type(value, '01{Enter}');
    await waitFor(() => expect(rootOf(canvasElement).querySelector('.chips')).toHaveTextContent('contém 01'));
  },
};

/** By a press on its head, the list stands in a column's order. */
export const Sorted: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    await click(canvasElement, '[role=columnheader][data-name=subject] button');
    const head = () => rootOf(canvasElement).querySelector('[role=columnheader][data-name=subject]');
    await waitFor(() => expect(head()).toHaveAttribute('aria-sort', 'ascending'));
  },
};

/** A row is chosen by keyboard alone; the page hears which. */
export const Chosen: StoryObj = {
  ...Own,
  async play({ canvasElement }) {
    const heard: string[] = [];
    canvasElement.addEventListener('chamado-ticket-select', ({ ticketId }) => heard.push(ticketId));
    await waitFor(() => expect(rowsOf(canvasElement).length).toBeGreaterThan(0));
    rootOf(canvasElement).querySelector<HTMLElement>('[data-rows] [tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(heard).toHaveLength(1));
  },
};
