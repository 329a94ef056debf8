/** One ticket, as each of its people sees it: Carla who asked, Alan who works it, Marcos who decides what it costs. */
import { DeskError, type DeskPort, type Person, type Ticket, type TicketCommand } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import {
  aManager,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
} from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/ticket';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const [carla, alan, marcos] = [aRequester(), anAttendant({ name: 'Alan Quost' }), aManager()];

type Deed = readonly [Person, TicketCommand];
const say = (by: Person, text: string, internal = false): Deed => [
  by,
  { type: 'ticket.comment', text: `<p>${text}</p>`, ...(internal && { internal }) },
];

const inService: readonly Deed[] = [
  [alan, { type: 'ticket.accept' }],
  say(alan, 'Em qual pedido aconteceu, e em que versão?'),
  say(carla, 'No <strong>10125</strong>, na 8.2.'),
  say(alan, 'Parece o mesmo do cliente Horizonte: ver com o desenvolvimento.', true),
];
const answered: readonly Deed[] = [
  ...inService,
  [
    alan,
    { type: 'ticket.suspend', reasonId: 'correcao-do-desenvolvimento', comment: '<p>O erro foi reproduzido.</p>' },
  ],
  [alan, { type: 'ticket.resume' }],
  [
    alan,
    {
      type: 'ticket.resolve',
      solution: '<p>Corrigido. Instale a <strong>8.2.1</strong>.</p>',
      correctionVersion: '8.2.1',
    },
  ],
];
const proposed: readonly Deed[] = [
  [marcos, { type: 'ticket.requestEstimate', reason: 'É uma implementação' }],
  [marcos, { type: 'ticket.propose', amount: 1200, currency: 'BRL', hours: 8, validUntil: daysAfter(30) }],
];

/** A desk at which this was done to the ticket before anybody looks. */
const deskAfter = async (as: Person, deeds: readonly Deed[], over: Partial<Ticket> = {}): Promise<DeskPort> => {
  const ticket = aTicket(over);
  const people = [carla, alan, marcos];
  let minutes = 0;
  const now = () => daysAfter((minutes += 1) / 48, AT);
  const backend = createMemoryBackend({ profile: aProfile(), people, tickets: [ticket], now });
  for (const [at, [by, command]] of deeds.entries())
    await backend
      .deskFor(by)
      .tickets.apply(ticket.id, command, { version: at + 1, operationId: anOperationId(at + 1) });
  return backend.deskFor(as);
};

const story = (
  as: Person,
  deeds: readonly Deed[],
  through: (desk: DeskPort) => DeskPort = (desk) => desk,
): StoryObj => ({
  loaders: [async () => ({ port: through(await deskAfter(as, deeds)) })],
  render: (_, { loaded }) => html`
    <chamado-desk .port=${loaded['port']}>
      <chamado-ticket ticket-id="ticket-1"><a slot="back" href="#list">Voltar à lista</a></chamado-ticket>
    </chamado-desk>
  `,
});

const rootIn = (canvas: HTMLElement) => canvas.querySelector('chamado-ticket')?.shadowRoot;
const find = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  await waitFor(() => expect(rootIn(canvas)?.querySelector(selector)).toBeTruthy());
  const found = rootIn(canvas)?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is gone`);
  return found;
};

const meta: Meta = { title: 'Widgets/Ticket', component: 'chamado-ticket' };
export default meta;

/** No ticket is chosen. */
export const Empty: StoryObj = {
  loaders: [async () => ({ port: await deskAfter(carla, []) })],
  render: (_, { loaded }) =>
    html`<chamado-desk .port=${loaded['port']}><chamado-ticket></chamado-ticket></chamado-desk>`,
};

/** It is on its way. */
export const Busy = story(carla, [], (desk) => ({
  ...desk,
  tickets: { ...desk.tickets, timeline: () => new Promise(() => undefined) },
}));

export const Failed = story(carla, [], (desk) => ({
  ...desk,
  tickets: { ...desk.tickets, get: () => Promise.reject(new DeskError('unavailable', 'no answer')) },
}));

/** Just opened, as who asked sees it. */
export const Opened = story(carla, []);

/** A long way, told to the desk, its own notes among it. */
export const Many = story(alan, answered.slice(0, -1));

/** The same to Carla: nothing of the desk's own, and the loudest thing is what waits for her. */
export const AwaitingHerWord = story(carla, answered);

/** A paid request: nothing is charged without her consent. */
export const Proposed = story(carla, proposed);

/** A word is given by two presses, and the ticket is closed for good. */
export const Approved: StoryObj = {
  ...AwaitingHerWord,
  async play({ canvasElement }) {
    await userEvent.click(await find(canvasElement, '[data-command="ticket.approve"]'));
    await userEvent.click(await find(canvasElement, 'dialog[open] .primary'));
    await waitFor(() => expect(rootIn(canvasElement)?.querySelector('.head')).toHaveTextContent('Encerrado'));
  },
};

/** What is missing is said where it is missing, and the focus goes there. */
export const Missing: StoryObj = {
  ...Many,
  async play({ canvasElement }) {
    await userEvent.click(await find(canvasElement, '[data-command="ticket.suspend"]'));
    await userEvent.click(await find(canvasElement, 'dialog[open] .primary'));
    await expect(await find(canvasElement, '#input-reasonId-fault')).toHaveTextContent('Preencha');
  },
};
