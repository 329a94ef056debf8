/** A comment outlives the page it was begun on. */
import type { DeskPort, Person, UnsentWrite } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anUnsentPort, anUnsentWrite, aProfile, aRequester, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './ticket.define.ts';

const carla = aRequester();

async function composer(port: (desk: DeskPort) => DeskPort = (same) => same) {
  const ticket = aTicket();
  const memory = createMemoryBackend({ profile: aProfile(), people: [carla], tickets: [ticket] });
  const backend = { deskFor: (person: Person) => port(memory.deskFor(person)) };
  const desk = await mount(html`<chamado-ticket ticket-id=${ticket.id}></chamado-ticket>`, { backend, as: carla });
  const root = desk.querySelector('chamado-ticket')?.shadowRoot;
  await settled(() => Boolean(root?.querySelector('.composer')), 'there is a place to write');
  const editor = root?.querySelector('chamado-editor') ?? expect.fail('no editor');
  return { editor, desk, root };
}

describe('the comment of <chamado-ticket>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is there again on the next page, down to the letters that were written as it went away', async () => {
    const first = await composer();
    await customElements.whenDefined('chamado-editor');
    await first.editor.load();
    first.editor.focus();
    await typeText('Ainda falha');
    window.dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(localStorage)).to.contain('Ainda falha');
    first.desk.remove();
    const next = await composer();
    expect(next.editor.value).to.contain('Ainda falha');
  });

  it('B2 is said to be kept, not sent, while it waits for the network', async () => {
    const writes: UnsentWrite[] = [];
    const { editor, root } = await composer((desk) => ({
      ...desk,
      unsent: anUnsentPort(writes),
      tickets: {
        ...desk.tickets,
        apply: (id, command, options) => {
          writes.push(anUnsentWrite({ operationId: options.operationId }));
          return desk.tickets.apply(id, command, options);
        },
      },
    }));
    await customElements.whenDefined('chamado-editor');
    await editor.load();
    editor.focus();
    await typeText('Sem rede');
    const button = () => root?.querySelector<HTMLButtonElement>('.composer .primary') ?? null;
    await settled(() => editor.value.includes('Sem rede') && button()?.disabled === false, 'it can be sent');
    button()?.click();
    const aloud = () => root?.querySelector('[role=status]')?.textContent ?? '';
    await settled(() => aloud() === 'Guardado para envio: Comentar', 'it is said aloud');
  });
});
