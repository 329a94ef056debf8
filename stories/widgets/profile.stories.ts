/** A person's own page: Carla keeps her data current. */
import { DeskError, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, AT } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/profile';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester({
  details: {
    ...{ department: 'Retaguarda', jobTitle: 'Supervisora de loja', phone: '(62) 5555-0142', extension: '14' },
    ...{ login: 'carla.menezes', category: 'Cliente', registeredAt: '12/03/2024' },
    ...{ city: 'Goiânia', state: 'GO', street: 'Av. das Mangueiras, 1200', district: 'Setor Sul' },
  },
});

const desk = (): DeskPort =>
  createMemoryBackend({ profile: aProfile(), people: [carla], now: () => AT }).deskFor(carla);

const page = (port: DeskPort): TemplateResult =>
  html`<chamado-desk .port=${port}><chamado-profile .now=${() => AT}></chamado-profile></chamado-desk>`;

const withoutPeople = ({ directory: _, ...port }: DeskPort): DeskPort => port;

const away = ({ directory, ...port }: DeskPort): DeskPort => ({
  ...port,
  ...(directory && {
    directory: { ...directory, updateMe: () => Promise.reject(new DeskError('unavailable', 'no answer')) },
  }),
});

/** The desk answers the first time it is asked who I am, and then never. */
const slow = (port: DeskPort): DeskPort => {
  let asked = 0;
  return { ...port, me: (options) => ((asked += 1) === 1 ? port.me(options) : new Promise<never>(() => undefined)) };
};

const write = async (canvas: HTMLElement, name: string, words: string): Promise<ShadowRoot | null | undefined> => {
  const root = canvas.querySelector('chamado-profile')?.shadowRoot;
  const field = () => root?.querySelector(`#field-${name}`);
  await waitFor(() => expect(field()).toBeTruthy());
  const input = field();
  if (!(input instanceof HTMLInputElement)) return root;
  await userEvent.type(input, words, { initialSelectionStart: 0, initialSelectionEnd: input.value.length });
  const save = root?.querySelector('.primary');
  if (save) await userEvent.click(save);
  return root;
};

const meta: Meta = { title: 'Widgets/Profile', component: 'chamado-profile' };
export default meta;

export const Many: StoryObj = { render: () => page(desk()) };

/** Somebody of whom the desk knows but a name. */
export const Empty: StoryObj = {
  render() {
    const rui = aRequester({ id: 'rui', name: 'Rui', email: undefined });
    return page(createMemoryBackend({ profile: aProfile(), people: [rui] }).deskFor(rui));
  },
};

export const Busy: StoryObj = { render: () => page(slow(desk())) };

/** The desk does not answer: what was written is still there. */
export const Failed: StoryObj = {
  render: () => page(away(desk())),
  async play({ canvasElement }) {
    const root = await write(canvasElement, 'city', 'Anápolis');
    await waitFor(() => expect(root?.querySelector('[part=failure]')).toHaveTextContent('O serviço não respondeu'));
    await expect(root?.querySelector('#field-city')).toHaveValue('Anápolis');
  },
};

export const Wrong: StoryObj = {
  render: () => page(desk()),
  async play({ canvasElement }) {
    const root = await write(canvasElement, 'email', 'carla');
    await waitFor(() =>
      expect(root?.querySelector('#field-email-fault')).toHaveTextContent('Escreva um e-mail completo'),
    );
  },
};

export const Saved: StoryObj = {
  render: () => page(desk()),
  async play({ canvasElement }) {
    const root = await write(canvasElement, 'mobile', '(62) 5555-0199');
    await waitFor(() => expect(root?.querySelector('.said')).toHaveTextContent('Dados salvos às'));
  },
};

/** A desk that keeps no pages of people. */
export const Absent: StoryObj = { render: () => page(withoutPeople(desk())) };
