/** A whole portal behind one tag, with the demo's weeks of tickets. */
import type { DeskPort } from '@chamado/core';
import { demoProfile, demoSeed } from '@chamado/core/demo';
import { createMemoryBackend } from '@chamado/core/memory';
import { aRequester } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/portal';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester();
const tuesdayMorning = '2026-11-24T13:00:00.000Z';

const withTickets = async (): Promise<{ readonly port: DeskPort }> => {
  const { people, histories, articles } = await demoSeed({ now: tuesdayMorning });
  const tickets = histories.map(({ ticket }) => ticket);
  const entries = histories.flatMap((history) => history.entries);
  const me = people.find(({ name }) => name === carla.name) ?? carla;
  return { port: createMemoryBackend({ profile: demoProfile, people, tickets, entries, articles }).deskFor(me) };
};

const meta: Meta = {
  title: 'Widgets/Portal',
  component: 'chamado-portal',
  loaders: [withTickets],
  render: (_, { loaded }) => html`
    <chamado-desk .port=${loaded['port']}><chamado-portal addressed="none"></chamado-portal></chamado-desk>
  `,
};
export default meta;

/** What waits for her word stands first. */
export const Many: StoryObj = {};

/** A portal on its first day. */
export const Empty: StoryObj = {
  loaders: [],
  render() {
    const port = createMemoryBackend({ profile: demoProfile, people: [carla] }).deskFor(carla);
    return html`<chamado-desk .port=${port}><chamado-portal addressed="none"></chamado-portal></chamado-desk>`;
  },
};

/** By its links one goes from place to place. */
export const Places: StoryObj = {
  async play({ canvasElement }) {
    const root = canvasElement.querySelector('chamado-portal')?.shadowRoot;
    const link = () => root?.querySelector('nav .end a');
    await waitFor(() => expect(link()).toBeTruthy());
    const profile = link();
    if (profile) await userEvent.click(profile);
    await waitFor(() => expect(root?.querySelector('chamado-profile')).toBeTruthy());
  },
};
