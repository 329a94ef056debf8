/** The approval: Carla's word on what Alan answered, then her rating; and the scale by itself. */
import { DeskError, type DeskPort, type TicketCommand } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anAttendant, anOperationId, aProfile, aRequester, aTicket, AT, daysAfter } from '@chamado/core/testing';
import '@chamado/widgets/approval';
import '@chamado/widgets/desk';
import '@chamado/widgets/rating';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const [carla, alan] = [aRequester(), anAttendant({ name: 'Alan Quost' })];

const solution = `<p>Reproduzimos o erro: o reajuste somava duas vezes os contratos renovados no mesmo mês.</p>
<p>Para corrigir:</p><ol><li>Instale a <strong>8.2.1</strong>.</li><li>Abra <em>Contratos › Reajuste</em> e refaça o cálculo.</li></ol>`;
const deeds: readonly TicketCommand[] = [
  { type: 'ticket.accept' },
  { type: 'ticket.resolve', solution, correctionVersion: '8.2.1' },
];

/** A desk at which Alan answered these tickets before anybody looks. */
const answered = async (...subjects: readonly string[]): Promise<DeskPort> => {
  const tickets = subjects.map((subject, at) => aTicket({ id: `t${at}`, number: `202611/004${at}`, subject }));
  const backend = createMemoryBackend({
    profile: aProfile(),
    people: [carla, alan],
    tickets,
    now: () => daysAfter(1, AT),
  });
  for (const [at, { id }] of tickets.entries())
    for (const [step, command] of deeds.entries()) {
      const options = { version: step + 1, operationId: anOperationId(1 + at * deeds.length + step) };
      await backend.deskFor(alan).tickets.apply(id, command, options);
    }
  return backend.deskFor(carla);
};

const waiting = async () => ({
  port: await answered('Reajuste de contratos sai em dobro', 'Impressora fiscal não corta'),
});
const one = async () => ({ port: await answered('Reajuste de contratos sai em dobro') });

const approval = (port: unknown): TemplateResult =>
  html`<chamado-desk .port=${port}><chamado-approval></chamado-approval></chamado-desk>`;
const emptyDesk = () => createMemoryBackend({ profile: aProfile(), people: [carla] }).deskFor(carla);
const listing = (list: () => Promise<never>): DeskPort => {
  const port = emptyDesk();
  return { ...port, tickets: { ...port.tickets, list } };
};

/** Clicks what `selector` finds, once it is there. */
const click = async (canvas: HTMLElement, selector: string): Promise<ShadowRoot | null | undefined> => {
  const root = canvas.querySelector('chamado-approval')?.shadowRoot;
  await waitFor(() => expect(root?.querySelector(selector)).toBeTruthy());
  const found = root?.querySelector(selector);
  if (found) await userEvent.click(found);
  return root;
};

const meta: Meta = {
  title: 'Widgets/Approval',
  component: 'chamado-approval',
  render: (_, { loaded }) => approval(loaded['port']),
};
export default meta;

/** Two tickets wait: one after the other. */
export const Many: StoryObj = { loaders: [waiting] };

export const Empty: StoryObj = { render: () => approval(emptyDesk()) };

export const Busy: StoryObj = { render: () => approval(listing(() => new Promise<never>(() => undefined))) };

export const Failed: StoryObj = {
  render: () => approval(listing(() => Promise.reject(new DeskError('unavailable', 'no answer')))),
};

/** Sent without a word: it says what is missing, and why it is asked. */
export const Missing: StoryObj = {
  loaders: [one],
  async play({ canvasElement }) {
    const root = await click(canvasElement, '.primary');
    await waitFor(() => expect(root?.querySelector('.fault')).toHaveTextContent('Escolha uma das três'));
  },
};

/** A no wants its reason, in place. */
export const NotApproved: StoryObj = {
  loaders: [one],
  async play({ canvasElement }) {
    await click(canvasElement, 'input[value=disapprove]');
    const root = await click(canvasElement, '.primary');
    await waitFor(() => expect(root?.querySelector('#text-fault')).toHaveTextContent('Escreva o motivo'));
  },
};

/** After the word, the rating. */
export const Rating: StoryObj = {
  loaders: [one],
  async play({ canvasElement }) {
    await click(canvasElement, 'input[value=approve]');
    await click(canvasElement, '.primary');
    const root = canvasElement.querySelector('chamado-approval')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('chamado-rating')).toBeTruthy());
  },
};

/** Approved and rated, from beginning to end. */
export const Done: StoryObj = {
  loaders: [one],
  async play(context) {
    await Rating.play?.(context);
    const root = context.canvasElement.querySelector('chamado-approval')?.shadowRoot;
    const scale = root?.querySelector('chamado-rating')?.shadowRoot;
    const best = scale?.querySelector('input');
    if (best) await userEvent.click(best);
    await click(context.canvasElement, '.primary');
    await waitFor(() => expect(root?.querySelector('h2')).toHaveTextContent('Obrigado pela sua palavra'));
  },
};

/** The scale alone, as any page may ask it. */
export const Scale: StoryObj = {
  render: () => html`
    <chamado-desk .port=${emptyDesk()}>
      <chamado-rating .steps=${aProfile().policy.ratingScale} .score=${2}></chamado-rating>
    </chamado-desk>
  `,
};
