/** A ticket is opened: by Carla, who is helped while she writes; by Alan, in her name; refused, and sent. */
import { DeskError, type DeskPort, type Person, type PortalProfile } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aColleague, anArticle, anAttendant, aProfile, aRequester, aTicket, AT } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/open-ticket';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const [carla, rui, alan] = [aRequester(), aColleague(), anAttendant({ name: 'Alan Quost' })];

const deskOf = (as: Person = carla, profile: PortalProfile = aProfile()): DeskPort =>
  createMemoryBackend({
    profile,
    people: [carla, rui, alan],
    articles: [anArticle()],
    tickets: [aTicket({ number: '202603/0031', subject: 'Rejeição ao enviar notas fiscais', stage: 'inService' })],
    now: () => AT,
  }).deskFor(as);

/** Carla's desk, at which a ticket is opened by `open`. */
const opening = (open: () => Promise<never>): DeskPort => {
  const port = deskOf();
  return { ...port, tickets: { ...port.tickets, open } };
};

const page = (port: DeskPort, subject?: string): TemplateResult => html`
  <chamado-desk .port=${port}>
    <chamado-open-ticket subject=${subject ?? nothing}></chamado-open-ticket>
  </chamado-desk>
`;

/** The form once everything it needs is there. */
const readyIn = async (canvas: HTMLElement) => {
  const form = canvas.querySelector('chamado-open-ticket');
  const root = form?.shadowRoot;
  if (!root) throw new Error('The form is not on the page');
  await waitFor(() => expect(root.querySelector('.panel-body')?.childElementCount).toBeGreaterThan(0));
  await userEvent.hover(form);
  await waitFor(() => expect(form.matches(':state(ready)')).toBe(true));
  const find = async (selector: string): Promise<HTMLElement> => {
    await waitFor(() => expect(root.querySelector(selector)).toBeTruthy());
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is gone`);
    return found;
  };
  const panel = () => root.querySelector('.panel');
  return {
    find,
    choose: async (name: string, value: string) => userEvent.selectOptions(await find(`#field-${name}`), value),
    write: async (name: string, words: string) => userEvent.type(await find(`#field-${name}`), words),
    tell: async (words: string) => {
      const editor = root.querySelector('chamado-editor');
      await editor?.load();
      editor?.focus();
      await userEvent.keyboard(words);
    },
    submit: async () => userEvent.click(await find('[type=submit]')),
    says: (words: string) => waitFor(() => expect(panel()).toHaveTextContent(words)),
  };
};

/** Everything the form asks, answered as one does. */
const fillIn = async (canvas: HTMLElement) => {
  const form = await readyIn(canvas);
  await form.choose('item', 'suporte');
  await form.choose('service', 'financeiro');
  await form.choose('category', 'erro');
  await form.write('subject', 'Boleto sem código de barras');
  await form.tell('Em Financeiro / Boletos, na versão 8.2, o boleto 10125 sai sem o código.');
  return form;
};

const meta: Meta = {
  title: 'Widgets/Open ticket',
  component: 'chamado-open-ticket',
  // A draft of another story is not this one's.
  beforeEach: () => {
    localStorage.clear();
  },
};
export default meta;

/** Nothing written yet: the profile's form, in its order. */
export const Empty: StoryObj = { render: () => page(deskOf()) };

/** It is on its way: once, however often one presses. */
export const Busy: StoryObj = {
  render: () => page(opening(() => new Promise<never>(() => undefined))),
  async play({ canvasElement }) {
    const form = await fillIn(canvasElement);
    await form.submit();
    await form.says('Registrando');
  },
};

/** The desk did not answer: all that was written is still there. */
export const Failed: StoryObj = {
  render: () => page(opening(() => Promise.reject(new DeskError('unavailable', 'no answer')))),
  async play({ canvasElement }) {
    const form = await fillIn(canvasElement);
    await form.submit();
    await form.says('O serviço não respondeu');
    await expect(await form.find('#field-subject')).toHaveValue('Boleto sem código de barras');
  },
};

/** While the subject is written, articles and the company's own tickets may answer it already. */
export const Many: StoryObj = {
  render: () => page(deskOf()),
  async play({ canvasElement }) {
    const form = await readyIn(canvasElement);
    await form.write('subject', 'Nota fiscal rejeitada');
    await form.says('Talvez isto resolva');
    await form.says('Já aberto na sua empresa');
  },
};

/** What is missing is said in one place and at each field, and the focus goes to the first. */
export const Missing: StoryObj = {
  ...Empty,
  async play({ canvasElement }) {
    const form = await readyIn(canvasElement);
    await form.submit();
    await form.says('Falta acertar');
    const item = await form.find('#field-item');
    await waitFor(() => expect(item.matches(':focus')).toBe(true));
  },
};

/** An old version, and a service outside the contract: both are said before anything is sent. */
export const Warned: StoryObj = {
  ...Empty,
  async play({ canvasElement }) {
    const form = await readyIn(canvasElement);
    await form.write('version', '7.9');
    await form.says('O suporte atende a versão 8.2. Você informou a 7.9');
    await form.choose('item', 'servicos');
    await form.choose('service', 'treinamento');
    await form.says('Nada é cobrado sem a sua autorização');
  },
};

/** What the story still lacks is asked while it is told. */
export const Coached: StoryObj = {
  ...Empty,
  async play({ canvasElement }) {
    const form = await readyIn(canvasElement);
    await form.tell('Não funciona.');
    await form.says('Para responder mais rápido');
  },
};

/** Registered: the number, and what happens next. */
export const Sent: StoryObj = {
  ...Empty,
  async play({ canvasElement }) {
    const form = await fillIn(canvasElement);
    await form.submit();
    await form.says('registrado');
    await form.says('Enviamos uma cópia para carla@aurora.example');
  },
};

/** Words looked for in vain are not written twice. */
export const Begun: StoryObj = { render: () => page(deskOf(), 'Impressora não imprime a etiqueta') };

/** Alan opens in a customer's name. */
export const InTheirName: StoryObj = { render: () => page(deskOf(alan)) };

/** Whoever was not trained is told before he types, and where help is (T21). */
export const Barred: StoryObj = { render: () => page(deskOf(aRequester({ id: 'leo', name: 'Léo', trained: false }))) };

/** Several forms: each says what it is for. */
export const Choosing: StoryObj = {
  render() {
    const profile = aProfile();
    const [form] = profile.forms;
    const idea = form && {
      ...form,
      id: 'idea',
      label: 'Sugerir uma melhoria',
      explanation: 'O que ajudaria o seu dia',
    };
    return page(deskOf(carla, { ...profile, forms: [...profile.forms, ...(idea ? [idea] : [])] }));
  },
};
