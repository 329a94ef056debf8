/** Attachments, as somebody chooses, watches, notes and takes them back. */
import { DeskError, type Attachment, type Backend, type DeskPort, type FilePort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './attachments.define.ts';

const carla = aRequester();
const picture = () => new File([new Uint8Array([137, 80, 78, 71])], 'tela.png', { type: 'image/png' });
const program = () => new File(['MZ'], 'relatorio.exe', { type: 'application/x-msdownload' });

/** A desk whose files port is changed by `over`. */
async function attachmentsAt(over: (files: FilePort) => FilePort | undefined = (files) => files) {
  const memory = createMemoryBackend({ profile: aProfile(), people: [carla] });
  const backend: Backend = {
    deskFor(person) {
      const { files, ...desk } = memory.deskFor(person);
      const changed = files && over(files);
      const port: DeskPort = changed ? { ...desk, files: changed } : desk;
      return port;
    },
  };
  const desk = await mount(html`<chamado-attachments></chamado-attachments>`, { backend, as: carla });
  const element = desk.querySelector('chamado-attachments');
  if (!element) throw new Error('there are no attachments');
  const changes: (readonly Attachment[])[] = [];
  desk.addEventListener('chamado-attachments-change', ({ attachments }) => changes.push(attachments));
  const row = (name: string) =>
    [...element.renderRoot.querySelectorAll('.file')].find(({ textContent }) => textContent.includes(name));
  const settle = () => settled(() => !element.busy, 'the files have arrived');
  return { desk, element, changes, row, settle };
}

const said = (element: Element) => element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

describe('<chamado-attachments>', () => {
  it('keeps several files at once, and tells which', async () => {
    const { element, changes, settle } = await attachmentsAt();
    element.add([picture(), new File(['<nfe/>'], 'nota.xml', { type: 'text/xml' })]);
    expect(element.busy).to.be.true;
    await settle();
    await settled(() => changes.length > 0, 'the host is told');
    expect(changes.at(-1)?.map(({ name }) => name)).to.deep.equal(['tela.png', 'nota.xml']);
    expect(said(element)).to.contain('anexado');
  });

  it('says in words why a file is refused, and what would be right', async () => {
    const { element, row, settle } = await attachmentsAt();
    element.add([program(), picture()]);
    await settle();
    expect(row('relatorio.exe')?.textContent).to.contain(
      'relatorio.exe não pode ser enviado. Aceitamos imagens, vídeos, PDF, planilhas, XML, texto e ZIP de até 25 MB',
    );
    expect(element.attachments.map(({ name }) => name)).to.deep.equal(['tela.png']);
  });

  it('shows how far a file is, and tries a failed one again', async () => {
    let tries = 0;
    let onProgress: ((share: number) => void) | undefined;
    let fail: ((error: unknown) => void) | undefined;
    const { element, row, settle } = await attachmentsAt((files) => ({
      ...files,
      put: (file, options) => {
        tries += 1;
        if (tries > 1) return files.put(file, options);
        ({ onProgress } = options);
        return new Promise((_, reject) => (fail = reject));
      },
    }));
    element.add([picture()]);
    onProgress?.(0.25);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('progress')?.value).to.equal(0.25);
    fail?.(new DeskError('unavailable', 'no answer'));
    await settled(() => row('tela.png')?.textContent.includes('não chegou') ?? false, 'the failure is said');
    row('tela.png')?.querySelector<HTMLElement>('.retry')?.click();
    await settle();
    expect([tries, element.attachments.length]).to.deep.equal([2, 1]);
  });

  it('carries the note a person gives a file', async () => {
    const { element, changes, settle } = await attachmentsAt();
    element.add([picture()]);
    await settle();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.note')?.focus();
    await typeText('a mensagem de erro');
    await settled(() => changes.at(-1)?.[0]?.note === 'a mensagem de erro', 'the note is told');
  });

  it('takes a file back by keyboard, and leaves the focus where it was of use', async () => {
    const { element, settle } = await attachmentsAt();
    element.add([picture(), new File(['x'], 'nota.txt', { type: 'text/plain' })]);
    await settle();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Remover tela.png"]')?.focus();
    await pressKeys('Enter');
    await settled(() => focused()?.getAttribute('aria-label') === 'Remover nota.txt', 'the next file has the focus');
    await pressKeys('Enter');
    await settled(() => focused()?.textContent.includes('Anexar arquivos') ?? false, 'the button has the focus');
    expect(said(element)).to.equal('nota.txt removido');
    expect(element.attachments).to.deep.equal([]);
  });

  it('takes what is dropped or pasted anywhere on the widget around it', async () => {
    const { desk, element, settle } = await attachmentsAt();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(picture());
    desk.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[data-hovering]')?.textContent).to.contain('Solte para anexar');
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    desk.dispatchEvent(drop);
    expect(drop.defaultPrevented, 'the page stays').to.be.true;
    desk.dispatchEvent(new ClipboardEvent('paste', { clipboardData: dataTransfer, bubbles: true, cancelable: true }));
    await settle();
    expect(element.attachments).to.have.length(2);
  });

  it('shows a picture large, and gives its memory back when it goes', async () => {
    const { element, settle } = await attachmentsAt();
    element.add([picture()]);
    await settle();
    await element.updateComplete;
    const url = element.renderRoot.querySelector<HTMLImageElement>('.thumb img')?.src ?? '';
    expect(url).to.match(/^blob:/);
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Ver tela.png"]')?.click();
    await settled(() => element.renderRoot.querySelector('dialog[open].preview img') !== null, 'the picture is shown');
    await pressKeys('Escape');
    element.renderRoot.querySelector<HTMLElement>('[aria-label="Remover tela.png"]')?.click();
    await settled(() => element.renderRoot.querySelector('.file') === null, 'the file is gone');
    expect(await fetch(url).catch(() => 'revoked')).to.equal('revoked');
  });

  it('takes its host’s list, and does not tell it back', async () => {
    const { element, changes, row } = await attachmentsAt();
    const { files } = createMemoryBackend({ profile: aProfile() }).deskFor(carla);
    const kept = await files?.put({ name: 'rascunho.png', data: picture() }, { operationId: anOperationId(1) });
    element.attachments = kept ? [kept] : [];
    await settled(() => row('rascunho.png') !== undefined, 'the draft’s file is there');
    element.attachments = [];
    await settled(() => row('rascunho.png') === undefined, 'nothing is left');
    expect(changes).to.deep.equal([]);
  });

  it('says calmly that a desk takes no files', async () => {
    const { element } = await attachmentsAt(() => undefined);
    expect(element.renderRoot.textContent).to.contain('Aqui não dá para anexar arquivos');
  });

  it('is accessible: empty, with files, with a refused one', async () => {
    const { desk, element, settle } = await attachmentsAt();
    expect(await axeFaults(desk)).to.deep.equal([]);
    element.add([picture(), program()]);
    await settle();
    await element.updateComplete;
    expect(await axeFaults(desk)).to.deep.equal([]);
  });
});
