/** Files on their way to a desk, files that came, and the recorder of steps among them. */
import { DeskError, type DeskPort, type FilePort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import '@chamado/widgets/attachment-list';
import '@chamado/widgets/attachments';
import '@chamado/widgets/desk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester({ name: 'Carla Menezes' });

/** A desk whose way of taking files is changed. */
function deskWith(put: (files: FilePort) => FilePort['put']): DeskPort {
  const { files, ...desk } = createMemoryBackend({ profile: aProfile(), people: [carla] }).deskFor(carla);
  return files ? { ...desk, files: { ...files, put: put(files) } } : desk;
}

const usual = () => deskWith(({ put }) => put);
const slow = () =>
  deskWith(() => (_, { onProgress }) => {
    onProgress?.(0.4);
    return new Promise(() => undefined);
  });
const away = () => deskWith(() => () => Promise.reject(new DeskError('unavailable', 'no answer')));

const picture = () => new File([], 'tela-da-rejeicao.png', { type: 'image/png' });
const invoice = () => new File(['<nfe/>'], 'NFe-539.xml', { type: 'text/xml' });
const program = () => new File(['MZ'], 'relatorio.exe', { type: 'application/x-msdownload' });

const shown = (port: DeskPort) =>
  html`<chamado-desk .port=${port}><chamado-attachments></chamado-attachments></chamado-desk>`;

async function attachmentsIn(canvas: HTMLElement) {
  const attachments = canvas.querySelector('chamado-attachments');
  await waitFor(() => expect(attachments?.shadowRoot?.querySelector('.place')).toBeTruthy());
  if (!attachments) throw new Error('there are no attachments');
  return attachments;
}

const adding =
  (...files: readonly File[]): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    (await attachmentsIn(canvasElement)).add(files);
  };

const meta: Meta = { title: 'Widgets/Attachments', component: 'chamado-attachments' };
export default meta;

export const Empty: StoryObj = { render: () => shown(usual()) };

export const Busy: StoryObj = { render: () => shown(slow()), play: adding(picture()) };

export const Failed: StoryObj = { render: () => shown(away()), play: adding(picture()) };

export const Many: StoryObj = { render: () => shown(usual()), play: adding(picture(), invoice(), program()) };

/** Each file may say what it shows. */
export const Noted: StoryObj = {
  render: () => shown(usual()),
  async play({ canvasElement }) {
    const attachments = await attachmentsIn(canvasElement);
    attachments.add([picture()]);
    await waitFor(() => expect(attachments.shadowRoot?.querySelector('.note')).toBeTruthy());
    const note = attachments.shadowRoot?.querySelector<HTMLInputElement>('.note');
    if (note) await userEvent.type(note, 'a mensagem ao transmitir');
    await waitFor(() => expect(attachments.attachments[0]?.note).toBe('a mensagem ao transmitir'));
  },
};

/** Before it records, it says what it records, and asks. */
export const AskingToRecord: StoryObj = {
  render: () => shown(usual()),
  async play({ canvasElement }) {
    const attachments = await attachmentsIn(canvasElement);
    const recorder = attachments.shadowRoot?.querySelector('chamado-recorder');
    recorder?.shadowRoot?.querySelector('button')?.click();
    await waitFor(() => expect(recorder?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
  },
};

/** As they stand on a ticket: to be seen or saved. */
export const Kept: StoryObj = {
  loaders: [
    async () => {
      const { files } = usual();
      const put = async (data: File, note: string) =>
        files?.put({ name: data.name, note, data }, { operationId: anOperationId(data.size) });
      return { kept: [await put(picture(), 'a mensagem ao transmitir'), await put(invoice(), '')] };
    },
  ],
  render: (_, { loaded }) => html`
    <chamado-desk .port=${usual()}>
      <chamado-attachment-list .attachments=${loaded['kept']}></chamado-attachment-list>
    </chamado-desk>
  `,
};
