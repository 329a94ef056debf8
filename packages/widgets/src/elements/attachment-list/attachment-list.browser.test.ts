/** Files that came with something, as somebody looks at them. */
import { DeskError, type Attachment, type Backend, type FilePort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './attachment-list.define.ts';

const carla = aRequester();

async function aList(over: (files: FilePort) => Partial<FilePort> = () => ({})) {
  const memory = createMemoryBackend({ profile: aProfile(), people: [carla] });
  const kept = memory.deskFor(carla).files;
  if (!kept) throw new Error('the desk keeps no files');
  const put = (name: string, type: string, note: string): Promise<Attachment> =>
    kept.put({ name, note, data: new Blob(['x'], { type }) }, { operationId: anOperationId(name.length) });
  const attachments = [
    await put('tela.png', 'image/png', 'a mensagem'),
    await put('passos.html', 'text/html', 'o que eu fiz'),
  ];
  const backend: Backend = {
    deskFor: (person) => ({ ...memory.deskFor(person), files: { ...kept, ...over(kept) } }),
  };
  const desk = await mount(html`<chamado-attachment-list .attachments=${attachments}></chamado-attachment-list>`, {
    backend,
    as: carla,
  });
  const root = desk.querySelector('chamado-attachment-list')?.shadowRoot;
  if (!root) throw new Error('there is no list');
  const button = (label: string) => root.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  return { desk, root, button };
}

/** What a click on a link would save, instead of saving it. */
async function savedBy(act: () => void): Promise<HTMLAnchorElement> {
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    act();
    await settled(() => links.length > 0, 'a file is saved');
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  const [link] = links;
  if (!link) throw new Error('nothing was saved');
  return link;
}

describe('<chamado-attachment-list>', () => {
  it('names each file with its size and note, and fetches none unasked', async () => {
    let asked = 0;
    const { root } = await aList(({ get }) => ({
      get: (id, options) => {
        asked += 1;
        return get(id, options);
      },
    }));
    const lines = [...root.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(lines).to.deep.equal(['tela.png 1 byte a mensagem', 'passos.html 1 byte o que eu fiz']);
    expect(asked).to.equal(0);
  });

  it('shows a picture over the page', async () => {
    const { root, button } = await aList();
    button('Ver tela.png')?.click();
    await settled(() => root.querySelector('dialog[open] img') !== null, 'the picture is shown');
    const moving = root.querySelector('dialog')?.getAnimations() ?? [];
    await Promise.all(moving.map(({ finished }) => finished));
    expect(await axeFaults(root.host)).to.deep.equal([]);
  });

  it('saves a page that somebody sent, and never opens it in ours', async () => {
    const { root, button } = await aList();
    expect(button('Ver passos.html')).to.be.null;
    const link = await savedBy(() => button('Baixar passos.html')?.click());
    expect(link.download).to.equal('passos.html');
    expect((await (await fetch(link.href)).blob()).type).to.equal('application/octet-stream');
    expect(root.querySelector('dialog[open], iframe')).to.be.null;
  });

  it('says what failed, and tries again', async () => {
    let tries = 0;
    const { root, button } = await aList(({ get }) => ({
      get: (id, options) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new DeskError('unavailable', 'no answer')) : get(id, options);
      },
    }));
    button('Ver tela.png')?.click();
    await settled(() => root.querySelector('[role=alert]') !== null, 'the failure is said');
    expect(root.textContent).to.contain('O serviço não respondeu');
    root.querySelector<HTMLElement>('[role=alert] button')?.click();
    await settled(() => root.querySelector('dialog[open] img') !== null, 'the picture is shown');
  });

  it('is accessible', async () => {
    const { desk } = await aList();
    expect(await axeFaults(desk)).to.deep.equal([]);
  });
});
