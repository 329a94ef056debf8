/** How the tests of this folder see the form: at a desk in memory, as a named person, by label and by role. */
import type { DeskPort, Person } from '@chamado/core';
import { createMemoryBackend, type MemoryBackend, type MemoryOptions } from '@chamado/core/memory';
import { aColleague, anArticle, anAttendant, aProfile, aRequester, aTicket } from '@chamado/core/testing';
import { html } from 'lit';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './open-ticket.define.ts';

export const carla = aRequester();
export const people = [carla, aColleague(), anAttendant()];

type Setting = Partial<MemoryOptions> & {
  readonly as?: Person;
  readonly port?: (port: DeskPort) => DeskPort;
  /** A draft of an earlier test stays. */
  readonly again?: boolean;
  /** The desk of an earlier page. */
  readonly memory?: MemoryBackend;
};

/** The form on a page. */
export async function render({ as = carla, port = (same) => same, again, memory: earlier, ...over }: Setting = {}) {
  // Leaving, the form of an earlier test still keeps its draft.
  document.querySelector('chamado-desk')?.remove();
  if (!again) localStorage.clear();
  const fresh = {
    profile: aProfile(),
    people,
    articles: [anArticle()],
    tickets: [aTicket({ number: '202603/0031', subject: 'Rejeição ao enviar notas fiscais', stage: 'inService' })],
  };
  const memory = earlier ?? createMemoryBackend({ ...fresh, ...over });
  const backend = { deskFor: (person: Person) => port(memory.deskFor(person)) };
  const desk = await mount(html`<chamado-open-ticket></chamado-open-ticket>`, { backend, as });
  const form = desk.querySelector('chamado-open-ticket');
  if (!form) throw new Error('There is no form');
  const root = form.renderRoot;
  const text = () => root.querySelector('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${text()}`);
    return found;
  };
  const button = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
    if (!found) throw new Error(`There is no button ${name} in: ${text()}`);
    return found;
  };
  return {
    desk,
    form,
    memory,
    root,
    text,
    find,
    button,
    shows: (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`),
    /** The machines are there. */
    ready: async () => {
      form.dispatchEvent(new Event('pointerover'));
      await settled(() => form.matches(':state(ready)'), 'the form is ready');
      await form.updateComplete;
    },
    write: (name: string, value: string) => {
      const control = find(`#field-${name}`);
      if (control instanceof HTMLInputElement) control.value = value;
      if (control instanceof HTMLSelectElement) control.value = value;
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      return form.updateComplete;
    },
    tell: async (words: string) => {
      const editor = root.querySelector('chamado-editor');
      if (!editor) throw new Error('There is no editor');
      await editor.load();
      editor.focus();
      const { typeText } = await import('../../testing/keys.ts');
      await typeText(words);
    },
    opened: async () => (await memory.deskFor(carla).tickets.list({})).items.filter(({ id }) => id !== 'ticket-1'),
  };
}

export type Page = Awaited<ReturnType<typeof render>>;

/** Everything the form asks, answered. */
export async function fill({ ready, write, tell }: Page, subject = 'Boleto sem código de barras'): Promise<void> {
  await ready();
  await write('item', 'suporte');
  await write('service', 'financeiro');
  await write('category', 'erro');
  await write('subject', subject);
  await tell('Não sai o código.');
}
