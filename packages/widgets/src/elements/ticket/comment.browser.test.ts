/** A comment outlives the page it was begun on. */
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './ticket.define.ts';

const carla = aRequester();

async function composer() {
  const ticket = aTicket();
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla], tickets: [ticket] });
  const desk = await mount(html`<chamado-ticket ticket-id=${ticket.id}></chamado-ticket>`, { backend, as: carla });
  const root = desk.querySelector('chamado-ticket')?.shadowRoot;
  await settled(() => Boolean(root?.querySelector('.composer')), 'there is a place to write');
  const editor = root?.querySelector('chamado-editor') ?? expect.fail('no editor');
  return { editor, desk };
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
});
