/** The unsent: what Carla wrote without a network, and what the desk would not have when it came. */
import { DeskError, type DeskPort, type UnsentWrite } from '@chamado/core';
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
import '@chamado/widgets/desk';
import '@chamado/widgets/ticket-list';
import '@chamado/widgets/unsent';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester();

const deskWith = (...writes: readonly UnsentWrite[]): DeskPort => {
  const tickets = [aTicket(), aTicket({ id: 'ticket-2', number: '202603/0002', subject: 'Impressora não corta' })];
  const people = [carla, anAttendant()];
  const backend = createMemoryBackend({ profile: aProfile(), people, tickets, now: () => daysAfter(1, AT) });
  return { ...backend.deskFor(carla), unsent: anUnsentPort(writes) };
};

const values = { ...aDraft().values, subject: 'Nota parada na SEFAZ', description: '<p>Desde ontem à tarde.</p>' };
const opening = anUnsentWrite({ operationId: anOperationId(3) }, { draft: aDraft({ values }) });
const refused = anUnsentWrite(
  { operationId: anOperationId(2), refusal: new DeskError('conflict', 'It has moved on'), attempts: 1 },
  { commands: [{ type: 'ticket.comment', text: '<p>Mandei o XML de novo, agora com o NCM certo.</p>' }] },
);

const at = (...writes: readonly UnsentWrite[]) => [() => ({ port: deskWith(...writes) })];

const meta: Meta = {
  title: 'Widgets/Unsent',
  component: 'chamado-unsent',
  render: (_, { loaded }) =>
    html`<chamado-desk .port=${loaded['port']}><chamado-unsent></chamado-unsent></chamado-desk>`,
};
export default meta;

/** Nothing is shown while everything has arrived. */
export const Empty: StoryObj = { loaders: at() };

/** Without a network: one calm line, and what it is when one asks. */
export const Waiting: StoryObj = { loaders: at(anUnsentWrite(), opening) };

/** The desk would not have it: his words are here. */
export const Refused: StoryObj = { loaders: at(refused) };

/** Above the list, and on the row of the ticket it was written to. */
export const InTheList: StoryObj = {
  loaders: at(anUnsentWrite(), opening, refused),
  render: (_, { loaded }) =>
    html`<chamado-desk .port=${loaded['port']}><chamado-ticket-list></chamado-ticket-list></chamado-desk>`,
};

/** It is let go of only after a second word. */
export const LettingGo: StoryObj = {
  loaders: at(refused),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('chamado-unsent')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('button.quiet')).toBeTruthy());
    const discard = root?.querySelector('button.quiet');
    if (discard) await userEvent.click(discard);
    await waitFor(() => expect(root?.querySelector('.asked')).toBeTruthy());
  },
};
