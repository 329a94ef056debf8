/** Carla keeps her own data current, by keyboard alone, and loses nothing when the desk is away. */
import { DeskError, type DeskPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { formatTime } from '../../locale/format.ts';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, tabTo, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './profile.define.ts';

const carla = aRequester({ details: { department: 'Retaguarda', login: 'carla.menezes' } });

async function render(through = (desk: DeskPort): DeskPort => desk) {
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla] });
  const desk = await mount(html`<chamado-profile .now=${() => AT}></chamado-profile>`, {
    backend: { deskFor: (person) => through(backend.deskFor(person)) },
    as: carla,
  });
  const profile = desk.querySelector('chamado-profile');
  if (!profile) throw new Error('No profile');
  const text = () => profile.shadowRoot?.querySelector('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const find = (selector: string) => profile.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const rewrite = async (name: string, words: string) => {
    find(`#field-${name}`)?.focus();
    await pressKeys('Control+a');
    await typeText(words);
  };
  return { desk, profile, shows, find, rewrite, text, me: () => backend.deskFor(carla).me() };
}

describe('<chamado-profile>', () => {
  it('is accessible as it is, when something is wrong, and when it cannot be saved', async () => {
    const { desk, shows, find, rewrite } = await render(({ directory, ...port }) => ({
      ...port,
      ...(directory && {
        directory: { ...directory, updateMe: () => Promise.reject(new DeskError('unavailable', 'away')) },
      }),
    }));
    await shows('Seus dados');
    expect(await axeFaults(desk)).to.deep.equal([]);
    await rewrite('email', 'carla');
    find('.primary')?.click();
    await shows('Escreva um e-mail completo');
    expect(await axeFaults(desk)).to.deep.equal([]);
    await rewrite('email', 'carla@aurora.example');
    await rewrite('city', 'Anápolis');
    find('.primary')?.click();
    await shows('O serviço não respondeu');
    expect(await axeFaults(desk)).to.deep.equal([]);
    expect(find('#field-city')).to.have.property('value', 'Anápolis');
  });

  it('is kept current by keyboard alone, and says when it was saved', async () => {
    const { profile, shows, find, me, text } = await render();
    const saved: string[] = [];
    profile.addEventListener('chamado-profile-change', ({ person }) => saved.push(person.details?.['phone'] ?? ''));
    await shows('Seus dados');
    await tabTo((element) => element?.id === 'field-phone');
    await typeText('(62) 5555-0142');
    await shows('Há mudanças ainda não salvas');
    await pressKeys('Enter');
    await shows(`Dados salvos às ${formatTime(AT)}`);
    expect(saved).to.deep.equal(['(62) 5555-0142']);
    expect((await me()).details).to.deep.equal({
      ...{ department: 'Retaguarda', login: 'carla.menezes', phone: '(62) 5555-0142' },
    });
    expect(profile.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain('Dados salvos');
    expect(focused()).to.equal(find('#field-phone'));
    expect(text()).not.to.contain('Há mudanças');
  });

  it('takes the focus to the first thing that is wrong, and says why it is asked', async () => {
    const { shows, find, rewrite } = await render();
    await shows('Seus dados');
    await rewrite('email', 'carla');
    await rewrite('name', ' ');
    find('.primary')?.click();
    await shows('Escreva o seu nome: é como a equipe chama você');
    await settled(() => focused()?.id === 'field-name', 'the name has the focus');
    expect(find('#field-name')?.getAttribute('aria-describedby')).to.equal('field-name-fault');
    await rewrite('name', 'Carla');
    await settled(() => find('#field-name-fault') === null, 'what is mended is no fault');
    expect(focused()?.id).to.equal('field-name');
  });

  it('only shows what the desk keeps', async () => {
    const { shows, find } = await render();
    await shows('Seus dados');
    const facts = find('.facts')?.textContent.replace(/\s+/g, ' ').trim();
    expect(facts).to.equal('Empresa Loja Aurora Nível de acesso solicitante Login carla.menezes');
  });

  it('says calmly that this desk keeps no pages', async () => {
    const { shows } = await render(({ directory: _, ...desk }) => desk);
    await shows('quem cuida dos seus dados é a equipe do portal');
  });
});
