/** A demo shows the mails it would have sent. */
import type { Backend, Mail, Page } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anOperationId, aProfile, aRequester, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './outbox.define.ts';

const carla = aRequester();
const house = () => createMemoryBackend({ profile: aProfile(), people: [carla], now: () => AT });

async function render(backend: Backend) {
  const desk = await mount(html`<chamado-outbox></chamado-outbox>`, { backend, as: carla });
  const root = desk.querySelector('chamado-outbox')?.shadowRoot;
  const mails = () => [...(root?.querySelectorAll("[part='mail']") ?? [])];
  const text = () => root?.textContent ?? '';
  const button = () => root?.querySelector<HTMLButtonElement>("[part='more']") ?? null;
  return { desk, mails, text, button };
}

describe('<chamado-outbox>', () => {
  it('says that there is none yet', async () => {
    const { desk, text } = await render(house());
    await settled(() => text().includes('Nenhum e-mail ainda'), 'the outbox is read');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('shows a mail as soon as it is sent', async () => {
    const backend = house();
    const { desk, mails, text } = await render(backend);
    await settled(() => text().includes('Nenhum e-mail ainda'), 'the outbox is read');
    await backend.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId() });
    await settled(() => mails().length > 0, 'the mail is shown');
    expect(mails()[0]?.textContent).to.contain(carla.email);
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('reads on', async () => {
    const page = (from: number): Page<Mail> => ({
      items: [1, 2].map((n) => mail(from + n)),
      next: from === 0 ? '2' : null,
    });
    const backend: Backend = {
      deskFor: (person) => ({
        ...house().deskFor(person),
        mail: {
          outbox: (options) => Promise.resolve(page(Number(options?.after ?? 0))),
          send: () => Promise.reject(new Error('Nobody sends here')),
        },
      }),
    };
    const { mails, button } = await render(backend);
    await settled(() => mails().length === 2, 'the first page is read');
    button()?.click();
    await settled(() => mails().length === 4, 'the second page is read');
    expect(button()).to.equal(null);
  });

  it('says that a desk keeps no mails', async () => {
    const backend: Backend = {
      deskFor: (person) => {
        const { mail: kept, ...port } = house().deskFor(person);
        expect(kept).to.be.an('object');
        return port;
      },
    };
    expect((await render(backend)).text()).to.contain('Aqui os e-mails não ficam guardados');
  });
});

let sent: Mail | undefined;
before(async () => {
  const backend = house();
  await backend.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId() });
  sent = (await backend.deskFor(carla).mail?.outbox())?.items[0];
});

function mail(n: number): Mail {
  if (!sent) throw new Error('No mail was sent');
  return { ...sent, id: `mail-${n}` };
}
