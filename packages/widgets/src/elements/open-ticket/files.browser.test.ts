/** Files that go with a new ticket: dropped on the form, waited for, and never forgotten on the way. */
import { DeskError, type DeskPort, type FilePort } from '@chamado/core';
import { expect } from 'chai';
import { settled } from '../../testing/settled.ts';
import { fill, render, type Page } from './open-ticket.scene.browser.test.ts';

const picture = () => new File([new Uint8Array([137, 80, 78, 71])], 'tela.png', { type: 'image/png' });

/** The desk's own way to keep a file, watched or replaced. */
const putting =
  (put: (real: FilePort, ...call: Parameters<FilePort['put']>) => ReturnType<FilePort['put']>) =>
  (desk: DeskPort): DeskPort => {
    const { files } = desk;
    return files ? { ...desk, files: { ...files, put: (...call) => put(files, ...call) } } : desk;
  };

function drop({ find }: Page, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  find('#field-subject').dispatchEvent(
    new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
  );
}

const kept = ({ root }: Page) => root.querySelector('chamado-attachments')?.attachments ?? [];

describe('a file for a new ticket', () => {
  it('is dropped anywhere on the form, quiets the coach, and goes with the ticket', async () => {
    const page = await render();
    await fill(page);
    await page.shows('Imagem ou vídeo');
    drop(page, picture());
    await settled(() => kept(page).length === 1, 'the file is kept');
    await settled(() => !page.text().includes('Imagem ou vídeo'), 'the coach has it');
    page.button('Registrar').click();
    await page.shows('registrado');
    const [ticket] = await page.opened();
    expect(ticket?.attachments.map(({ name }) => name)).to.deep.equal(['tela.png']);
  });

  it('is waited for when it is still on its way', async () => {
    let arrive = (): void => undefined;
    const port = putting(async (real, ...call) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return real.put(...call);
    });
    const page = await render({ port });
    await fill(page);
    drop(page, picture());
    await settled(() => page.root.querySelector('chamado-attachments')?.busy ?? false, 'the file travels');
    page.button('Registrar').click();
    await page.shows('Registrando…');
    arrive();
    await page.shows('registrado');
    expect((await page.opened())[0]?.attachments).to.have.length(1);
  });

  it('that did not arrive is not left behind: the form says so, and goes on once it is there', async () => {
    let calls = 0;
    const port = putting((real, ...call) => {
      calls += 1;
      return calls === 1 ? Promise.reject(new DeskError('unavailable', 'away')) : real.put(...call);
    });
    const page = await render({ port });
    await fill(page);
    drop(page, picture());
    const attachments = page.root.querySelector('chamado-attachments');
    await settled(() => attachments?.failed ?? false, 'the file failed');
    page.button('Registrar').click();
    await page.shows('Um arquivo não chegou');
    expect(await page.opened()).to.deep.equal([]);
    attachments?.renderRoot.querySelector<HTMLElement>('.file .retry')?.click();
    await settled(() => kept(page).length === 1, 'the file is kept');
    await settled(() => !page.text().includes('Um arquivo não chegou'), 'nothing is at fault');
    page.button('Registrar').click();
    await page.shows('registrado');
  });

  it('is still there after a reload', async () => {
    const first = await render();
    await first.ready();
    drop(first, picture());
    await settled(() => kept(first).length === 1, 'the file is kept');
    await settled(() => JSON.stringify(localStorage).includes('tela.png'), 'the draft names it');
    const next = await render({ again: true, memory: first.memory });
    await settled(() => kept(next)[0]?.name === 'tela.png', 'the file is there');
  });
});
