/** The home: where Carla's tickets stand, whether somebody is there, and the ways on. */
import { DeskError, type DeskPort, type Instant } from '@chamado/core';
import { demoProfile, demoSeed } from '@chamado/core/demo';
import { createMemoryBackend } from '@chamado/core/memory';
import { aRequester } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/home';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const tuesdayMorning = '2026-11-24T13:00:00.000Z';
const saturday = '2026-11-28T13:00:00.000Z';
const carla = aRequester();

const emptyDesk = (): DeskPort => createMemoryBackend({ profile: demoProfile, people: [carla] }).deskFor(carla);

/** The demo's weeks of tickets, as Carla sees them. */
const withTickets = async (): Promise<{ readonly port: DeskPort }> => {
  const { people, histories, articles } = await demoSeed({ now: tuesdayMorning });
  const tickets = histories.map(({ ticket }) => ticket);
  const entries = histories.flatMap((history) => history.entries);
  const me = people.find(({ name }) => name === carla.name) ?? carla;
  return { port: createMemoryBackend({ profile: demoProfile, people, tickets, entries, articles }).deskFor(me) };
};

const home = (port: unknown, now: Instant = tuesdayMorning): TemplateResult =>
  html`<chamado-desk .port=${port}><chamado-home .now=${() => now}></chamado-home></chamado-desk>`;

/** The desk, whose counts `count` answers. */
const counting = (count: () => Promise<never>): DeskPort => {
  const port = emptyDesk();
  return { ...port, tickets: { ...port.tickets, count } };
};

const rootOf = (canvas: HTMLElement) => canvas.querySelector('chamado-home')?.shadowRoot;

const meta: Meta = { title: 'Widgets/Home', component: 'chamado-home' };
export default meta;

export const Many: StoryObj = { loaders: [withTickets], render: (_, { loaded }) => home(loaded['port']) };

/** Nothing opened yet: the next step is the loudest. */
export const Empty: StoryObj = { render: () => home(emptyDesk()) };

/** The tickets are being counted. */
export const Busy: StoryObj = { render: () => home(counting(() => new Promise<never>(() => undefined))) };

/** The desk does not answer: hours and telephone are there all the same. */
export const Failed: StoryObj = {
  render: () => home(counting(() => Promise.reject(new DeskError('unavailable', 'no answer')))),
};

/** On a Saturday it says when somebody is back. */
export const Closed: StoryObj = {
  render: () => home(emptyDesk(), saturday),
  async play({ canvasElement }) {
    await waitFor(() =>
      expect(rootOf(canvasElement)?.querySelector('.hours')).toHaveTextContent('voltamos segunda-feira às 08:00'),
    );
  },
};

/** A part of the map leads to its tab of the list. */
export const Leads: StoryObj = {
  ...Many,
  async play({ canvasElement }) {
    const chosen: string[] = [];
    canvasElement.addEventListener('chamado-tab-select', ({ tab }) => chosen.push(tab));
    const tile = () => rootOf(canvasElement)?.querySelector('.tile.asks');
    await waitFor(() => expect(tile()).not.toBeNull());
    const asks = tile();
    if (asks) await userEvent.click(asks);
    await expect(chosen).toHaveLength(1);
  },
};
