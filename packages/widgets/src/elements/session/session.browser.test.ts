/** Whoever tries the demo sees who he is, and becomes another by one choice. */
import { DeskError, type Backend } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anAttendant, aProfile, aRequester, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './session.define.ts';

const carla = aRequester({ name: 'Carla Menezes' });
const alan = anAttendant({ name: 'Alan Quost' });
const backend = createMemoryBackend({ profile: aProfile(), people: [carla, alan], now: () => AT });

async function render(at: Backend = backend) {
  const desk = await mount(html`<chamado-session></chamado-session>`, { backend: at, as: carla });
  const session = desk.querySelector('chamado-session');
  const find = (selector: string) => session?.shadowRoot?.querySelector(selector) ?? null;
  const select = () => session?.shadowRoot?.querySelector('select') ?? null;
  return { desk, find, select };
}

const choose = (select: HTMLSelectElement | null, name: string) => {
  const option = [...(select?.options ?? [])].find(({ text }) => text.includes(name));
  if (!select || !option) throw new Error(`No choice of ${name}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
};

describe('<chamado-session>', () => {
  it('shows who sits at the desk among those who could', async () => {
    const { desk, select } = await render();
    await settled(() => select() !== null, 'the people are read');
    expect(select()?.selectedOptions[0]?.text).to.contain('Carla Menezes');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('becomes another person, and says so', async () => {
    const { find, select } = await render();
    await settled(() => select() !== null, 'the people are read');
    const before = select();
    before?.focus();
    choose(before, 'Alan Quost');
    await settled(() => find('[role=status]')?.textContent === 'Agora você é Alan Quost', 'the change is said');
    await settled(() => find('option:checked')?.textContent.includes('Alan Quost') === true, 'Alan sits there');
    expect(focused()).to.equal(before);
  });

  it('says only who, where nobody else can be chosen', async () => {
    const alone: Backend = {
      deskFor: (person) => {
        const { session, ...port } = backend.deskFor(person);
        expect(session).to.be.an('object');
        return port;
      },
    };
    const { find, select } = await render(alone);
    expect(select()).to.equal(null);
    expect(find('.who')?.textContent.trim()).to.contain('Carla Menezes');
  });

  it('words a failure, and stays who he was', async () => {
    const away: Backend = {
      deskFor: (person) => ({
        ...backend.deskFor(person),
        session: {
          people: () => Promise.resolve([carla, alan]),
          signIn: () => Promise.reject(new DeskError('unavailable', 'no answer')),
        },
      }),
    };
    const { find, select } = await render(away);
    await settled(() => select() !== null, 'the people are read');
    choose(select(), 'Alan Quost');
    await settled(() => find('[role=alert]') !== null, 'the failure is said');
    expect(find('[role=alert]')?.textContent).to.contain('O serviço não respondeu');
    expect(find('option:checked')?.textContent).to.contain('Carla Menezes');
  });
});
