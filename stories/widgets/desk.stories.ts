/** The desk itself: silent when it is open, calm when it is not; who sits at it, and the mails it keeps. */
import { DeskError, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, anOperationId, aProfile, aRequester, aTechnician, AT } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/outbox';
import '@chamado/widgets/session';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester({ name: 'Carla Menezes' });
const people = [carla, anAttendant({ name: 'Alan Quost' }), aTechnician({ name: 'Renata Losi' })];
const newBackend = () => createMemoryBackend({ profile: aProfile(), people, now: () => AT });

/** A desk whose first mails are there before anybody looks. */
const withMails = async (): Promise<{ readonly port: DeskPort }> => {
  const port = newBackend().deskFor(carla);
  await port.tickets.open(aDraft(), { operationId: anOperationId(1) });
  return { port };
};

const away = (): DeskPort => ({
  ...newBackend().deskFor(carla),
  me: () => Promise.reject(new DeskError('unavailable', 'no answer')),
});

const meta: Meta = { title: 'Widgets/Desk', component: 'chamado-desk' };
export default meta;

/** Who am I, and whom else can I be: a demo's switch. */
export const Session: StoryObj = {
  render: () => html`
    <chamado-desk .port=${newBackend().deskFor(carla)}><chamado-session></chamado-session></chamado-desk>
  `,
};

/** By one choice everything under the desk is seen by another person. */
export const AnotherPerson: StoryObj = {
  ...Session,
  async play({ canvasElement }) {
    const root = canvasElement.querySelector('chamado-session')?.shadowRoot;
    const select = () => root?.querySelector('select');
    await waitFor(() => expect(select()?.options).toHaveLength(3));
    const choice = select();
    if (choice) await userEvent.selectOptions(choice, String(people[1]?.id));
    await waitFor(() => expect(root?.querySelector('[role=status]')).toHaveTextContent('Agora você é Alan Quost'));
  },
};

export const Outbox: StoryObj = {
  loaders: [withMails],
  render: (_, { loaded }) => html`
    <chamado-desk .port=${loaded['port']}><chamado-outbox></chamado-outbox></chamado-desk>
  `,
};

export const EmptyOutbox: StoryObj = {
  render: () => html`
    <chamado-desk .port=${newBackend().deskFor(carla)}><chamado-outbox></chamado-outbox></chamado-desk>
  `,
};

/** The desk did not answer. */
export const Failed: StoryObj = {
  render: () => html`<chamado-desk .port=${away()}><chamado-outbox></chamado-outbox></chamado-desk>`,
};

/** The page names a desk for which it loaded no adapter. */
export const UnknownScheme: StoryObj = {
  render: () => html`<chamado-desk src="nowhere:demo"><chamado-session></chamado-session></chamado-desk>`,
};

/** A widget that stands outside of any desk. */
export const NoDesk: StoryObj = { render: () => html`<chamado-outbox></chamado-outbox>` };
