/** What keeping files promises: the same bytes back, within limits, to whoever may read them. */
import { FileId, type Attachment, type FileUpload, type Person, type TicketCommand } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, otavio, rui } from '../world.ts';

const needs = ['files'] as const;
const filesOf = (scene: Scene, person: Person) => portOf(scene.desk(person), 'files');

const upload = (over: Partial<FileUpload> = {}): FileUpload => ({
  name: 'erro.txt',
  data: new Blob(['Rejeição 778: NCM inexistente\r\n'], { type: 'text/plain' }),
  ...over,
});

const put = (scene: Scene, person: Person, over: Partial<FileUpload> = {}): Promise<Attachment> =>
  filesOf(scene, person).put(upload(over), { operationId: scene.operationId() });

const comment = (attachments: readonly Attachment[], internal = false): TicketCommand => ({
  type: 'ticket.comment',
  text: 'Em anexo.',
  attachments,
  internal,
});

const notFound = (scene: Scene, person: Person, id: FileId) =>
  refused(filesOf(scene, person).get(id), 'not_found', `${person.name} reads the file`);

const bytesOf = async (blob: Blob): Promise<readonly number[]> => [...new Uint8Array(await blob.arrayBuffer())];

export const fileCases: readonly ConformanceCase[] = [
  {
    id: 'files.put.round-trip',
    promise: 'a file comes back byte for byte, with its name, kind, size and note',
    needs,
    async run(scene) {
      const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
      const data = new Blob([bytes], { type: 'image/png' });
      const kept = await put(scene, carla, { name: 'Captura de tela – "erro" 😀.png', data, note: 'O erro' });
      equal(
        kept,
        { id: kept.id, name: 'Captura de tela – "erro" 😀.png', type: 'image/png', size: 256, note: 'O erro' },
        'it',
      );
      const read = await filesOf(scene, carla).get(kept.id);
      equal([await bytesOf(read), read.type], [[...bytes], 'image/png'], 'the file read back');
    },
  },
  {
    id: 'files.put.empty',
    promise: 'an empty file is a file',
    needs,
    async run(scene) {
      const kept = await put(scene, carla, { data: new Blob([], { type: 'text/plain' }) });
      equal([kept.size, (await filesOf(scene, carla).get(kept.id)).size], [0, 0], 'its size');
    },
  },
  {
    id: 'files.put.progress',
    promise: 'progress never goes back and ends at 1',
    needs,
    async run(scene) {
      const heard: number[] = [];
      const onProgress = (share: number): void => void heard.push(share);
      await filesOf(scene, carla).put(upload(), { operationId: scene.operationId(), onProgress });
      equal(
        [...heard].sort((a, b) => a - b),
        heard,
        'the shares heard, in order',
      );
      equal(heard.at(-1), 1, 'the last share');
    },
  },
  {
    id: 'files.put.limits',
    promise: 'a file over the profile’s limit is refused with too_large, one of another kind with wrong_type',
    needs,
    async run(scene) {
      const large = new Blob(['x'.repeat(2001)], { type: 'text/plain' });
      await refused(put(scene, carla, { data: large }), 'too_large', 'one byte over the limit');
      await put(scene, carla, { data: large.slice(0, 2000, 'text/plain') });
      const program = new Blob(['MZ'], { type: 'application/x-msdownload' });
      await refused(put(scene, carla, { name: 'jogo.exe', data: program }), 'wrong_type', 'a program');
      const disguised = new Blob(['MZ'], { type: 'image/png' });
      await refused(put(scene, carla, { name: 'jogo.exe', data: disguised }), 'wrong_type', 'a program in disguise');
    },
  },
  {
    id: 'files.put.idempotent',
    promise: 'a file put twice under one operation id is kept once; another file under it is refused with reused',
    needs,
    async run(scene) {
      const files = filesOf(scene, carla);
      const once = { operationId: scene.operationId() };
      const [first, second] = await Promise.all([files.put(upload(), once), files.put(upload(), once)]);
      equal(second, first, 'the second answer');
      await refused(files.put(upload({ name: 'outro.txt' }), once), 'reused', 'another file');
    },
  },
  {
    id: 'files.get.unattached',
    promise: 'until an entry carries it, a file is only its owner’s',
    needs,
    async run(scene) {
      const { id } = await put(scene, carla);
      for (const person of [rui, otavio, ana]) await notFound(scene, person, id);
      await notFound(scene, carla, FileId.parse('nenhum'));
    },
  },
  {
    id: 'files.get.attached',
    promise: 'an attached file is read by whoever sees the ticket, and by nobody else',
    needs,
    async run(scene) {
      const file = await put(scene, carla);
      const draft = aDraft({ attachments: [file] });
      const opened = await scene.desk(carla).tickets.open(draft, { operationId: scene.operationId() });
      equal(opened.attachments, [file], 'the ticket’s attachments');
      for (const person of [rui, ana, bruno])
        equal((await filesOf(scene, person).get(file.id)).size, file.size, person.name);
      await notFound(scene, otavio, file.id);
    },
  },
  {
    id: 'files.get.internal',
    promise: 'a file of an internal entry is read by the desk, and by no customer',
    needs,
    async run(scene) {
      const opened = await scene.open(carla);
      const file = await put(scene, ana, { name: 'contrato.txt' });
      const { attachments } = await scene.apply(ana, opened, comment([file], true));
      equal(attachments, [], 'the ticket’s attachments, which customers see');
      equal((await filesOf(scene, bruno).get(file.id)).size, file.size, 'what the technician reads');
      await notFound(scene, carla, file.id);
    },
  },
  {
    id: 'files.attach.own',
    promise: 'nobody attaches, and so reads, a file that another put; what is attached is what was stored',
    needs,
    async run(scene) {
      const [hers, his] = [await put(scene, carla), await put(scene, otavio)];
      const stolen = scene
        .desk(carla)
        .tickets.open(aDraft({ attachments: [his] }), { operationId: scene.operationId() });
      await invalid(stolen, ['attachments.0'], 'another’s file in an opening');
      const opened = await scene.open(carla);
      await invalid(scene.apply(carla, opened, comment([hers, his])), ['attachments.1'], 'another’s file in a comment');
      const pretended = { ...hers, name: 'fatura.pdf', size: 1, note: 'Veja a linha 3' };
      const { attachments } = await scene.apply(carla, opened, comment([pretended]));
      equal(attachments, [{ ...hers, note: 'Veja a linha 3' }], 'the attachment');
    },
  },
  {
    id: 'files.remove.unattached',
    promise: 'its owner, and nobody else, takes back a file that no entry carries',
    needs,
    async run(scene) {
      const { id } = await put(scene, carla);
      await refused(filesOf(scene, rui).remove(id), 'not_found', 'a colleague removes it');
      equal((await filesOf(scene, carla).get(id)).size > 0, true, 'it is still there');
      await filesOf(scene, carla).remove(id);
      await notFound(scene, carla, id);
    },
  },
  {
    id: 'files.remove.attached',
    promise: 'a file that an entry carries stays: timelines lose nothing',
    needs,
    async run(scene) {
      const file = await put(scene, carla);
      await scene.apply(carla, await scene.open(carla), comment([file]));
      await refused(filesOf(scene, carla).remove(file.id), 'not_allowed', 'its owner removes it');
      holds((await filesOf(scene, ana).get(file.id)).size === file.size, 'the desk still reads it');
    },
  },
];
