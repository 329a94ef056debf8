/** Files on their way land once, can be taken back, and are never lost to a retry. */
import { expect } from 'chai';
import { createActor, waitFor } from 'xstate';
import { attachmentsFor, selectAttachments } from './index.ts';
import type { DeskPort, FilePort } from '../../port/desk-port.ts';
import type { FileLimits } from '../../profile/profile.parts.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { FileId, OperationId } from '../../shared/ids.ts';

const limits: FileLimits = { maxBytes: 10, accept: ['image/*', 'text/plain'], named: 'imagens e texto' };
const text = (name: string, content = 'olá') => ({ name, data: new Blob([content], { type: 'text/plain' }) });

/** A desk whose uploads wait until the test lets them go, in the order they came. */
function aSlowDesk() {
  const asked: { name: string; operationId: string; onProgress?: (share: number) => void; signal?: AbortSignal }[] = [];
  const answers: { resolve: (file: Attachment) => void; reject: (error: unknown) => void }[] = [];
  const removed: string[] = [];
  const files: FilePort = {
    put: ({ name }, options) => {
      asked.push({ name, ...options });
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    get: () => Promise.reject(new Error('unused')),
    remove: (id) => {
      removed.push(id);
      return Promise.resolve();
    },
  };
  const verbs = {
    list: unused,
    count: unused,
    get: unused,
    timeline: unused,
    open: unused,
    apply: unused,
    applyAll: unused,
  };
  const desk: DeskPort = { name: 'slow', tickets: verbs, files, me: unused, profile: unused };
  return { desk, asked, answers, removed };
}
const unused = () => Promise.reject(new Error('unused'));
const keptAs = (id: string, name: string): Attachment => ({ id: FileId.parse(id), name, type: 'text/plain', size: 3 });

function start(desk: DeskPort) {
  let count = 0;
  const newId = () => OperationId.parse(`op-${String(++count)}`);
  const actor = createActor(attachmentsFor(desk), { input: { newId } }).start();
  return { actor, view: () => selectAttachments(actor.getSnapshot()) };
}

describe('attachments on their way to a desk', () => {
  it('send several files at once, and keep them in the order they were chosen', async () => {
    const { desk, asked, answers } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.add', files: [text('a.txt'), text('b.txt')], limits });
    expect(asked.map(({ name }) => name)).to.deep.equal(['a.txt', 'b.txt']);
    expect(view().busy).to.be.true;
    answers[1]?.resolve(keptAs('f2', 'b.txt'));
    answers[0]?.resolve(keptAs('f1', 'a.txt'));
    await waitFor(actor, (snapshot) => !selectAttachments(snapshot).busy);
    expect(view().attachments.map(({ id }) => id)).to.deep.equal(['f1', 'f2']);
  });

  it('say how much of a file has travelled', () => {
    const { desk, asked } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.add', files: [text('a.txt')], limits });
    asked[0]?.onProgress?.(0.5);
    expect(view().items[0]?.share).to.equal(0.5);
  });

  it('refuse what the limits forbid without sending it', () => {
    const { desk, asked } = aSlowDesk();
    const { actor, view } = start(desk);
    const exe = { name: 'relatorio.exe', data: new Blob(['x'], { type: 'application/x-msdownload' }) };
    actor.send({ type: 'files.add', files: [exe, text('grande.txt', 'x'.repeat(11)), text('a.txt')], limits });
    expect(view().items.map(({ error }) => error?.code ?? null)).to.deep.equal(['wrong_type', 'too_large', null]);
    expect(view().items[0]?.mayRetry).to.be.false;
    expect(asked.map(({ name }) => name)).to.deep.equal(['a.txt']);
  });

  it('try a failed upload again under the same operation, so that it lands once', async () => {
    const { desk, asked, answers } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.add', files: [text('a.txt')], limits });
    answers[0]?.reject(new DeskError('unavailable', 'the desk did not answer'));
    await waitFor(actor, (snapshot) => !selectAttachments(snapshot).busy);
    const [item] = view().items;
    expect([item?.error?.code, item?.mayRetry]).to.deep.equal(['unavailable', true]);
    actor.send({ type: 'file.retry', key: item?.key ?? '' });
    expect(view().items[0]?.error).to.be.null;
    expect(asked.map(({ operationId }) => operationId)).to.deep.equal(['op-1', 'op-1']);
    answers[1]?.resolve(keptAs('f1', 'a.txt'));
    await waitFor(actor, (snapshot) => selectAttachments(snapshot).attachments.length === 1);
  });

  it('stop an upload that is taken back, and forget what was kept', async () => {
    const { desk, asked, answers, removed } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.add', files: [text('a.txt'), text('b.txt')], limits });
    actor.send({ type: 'file.remove', key: 'op-1' });
    expect(asked[0]?.signal?.aborted).to.be.true;
    answers[0]?.resolve(keptAs('f1', 'a.txt'));
    answers[1]?.resolve(keptAs('f2', 'b.txt'));
    await waitFor(actor, (snapshot) => !selectAttachments(snapshot).busy);
    expect(view().items.map(({ name }) => name)).to.deep.equal(['b.txt']);
    actor.send({ type: 'file.remove', key: 'op-2' });
    expect(removed).to.deep.equal(['f2']);
    expect(view().items).to.be.empty;
  });

  it('carry the note as it stands now', () => {
    const { desk } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.set', attachments: [{ ...keptAs('f1', 'a.txt'), note: 'antes' }] });
    actor.send({ type: 'file.note', key: 'f1', note: 'a tela do erro' });
    expect(view().attachments[0]?.note).to.equal('a tela do erro');
    actor.send({ type: 'file.note', key: 'f1', note: '' });
    expect(view().attachments[0]).not.to.have.property('note');
  });

  it('take the host’s list, and lose nothing that is still on its way', () => {
    const { desk } = aSlowDesk();
    const { actor, view } = start(desk);
    actor.send({ type: 'files.add', files: [text('a.txt')], limits });
    actor.send({ type: 'files.set', attachments: [keptAs('f9', 'rascunho.txt')] });
    expect(view().items.map(({ name, sending }) => [name, sending])).to.deep.equal([
      ['rascunho.txt', false],
      ['a.txt', true],
    ]);
  });

  it('say that a desk without files keeps none', async () => {
    const { desk } = aSlowDesk();
    const { name, tickets } = desk;
    const { actor, view } = start({ name, tickets, me: unused, profile: unused });
    actor.send({ type: 'files.add', files: [text('a.txt')], limits });
    await waitFor(actor, (snapshot) => !selectAttachments(snapshot).busy);
    expect(view().items[0]?.error?.code).to.equal('unsupported');
  });
});
