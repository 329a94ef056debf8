/** Files over the wire: what arrives is stopped and judged before it is kept, what leaves runs nowhere. */
import { Attachment, parse } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, aStranger } from '@chamado/core/testing';
import { Problem } from '@chamado/core/wire/server';
import { expect } from 'chai';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createAsking, type Answered, type Ask } from '../http/testing/asking.ts';
import { fileRoutes } from './file.routes.ts';

const carla = aRequester();
const otavio = aStranger();
const people = [carla, otavio];
const profile = aProfile({ files: { maxBytes: 20_000, accept: ['image/*', 'text/plain'], named: 'imagens e textos' } });

const codeOf = ({ json }: Answered): string => parse(Problem, json).code;

describe('files over the wire', () => {
  let folder = '';
  let ask: Ask;
  let keys = 0;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-arriving-'));
    const backend = createMemoryBackend({ profile, people });
    ask = createAsking(people, { backend, modules: [fileRoutes({ folder })] }).ask;
  });
  afterEach(async () => {
    const left = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(left, 'what was left lying').to.deep.equal([]);
  });

  const put = (name: string, data: Blob | string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
    ask(`/files?name=${encodeURIComponent(name)}`, {
      ...{ method: 'POST', body: new Blob([data]) },
      headers: { 'idempotency-key': `put-${String((keys += 1))}`, ...headers },
    });
  const kept = async (name: string, data: Blob | string, type: string): Promise<Attachment> =>
    parse(Attachment, (await put(name, data, { 'content-type': type })).json);
  const photo = async (): Promise<Blob> => {
    const create = { width: 60, height: 40, channels: 3, background: '#264' } as const;
    const where = { IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '19/1 55/1 0/1' } };
    return new Blob([new Uint8Array(await sharp({ create }).withExif(where).jpeg().toBuffer())]);
  };

  it('are kept with the type their bytes have, once for each key', async () => {
    const data = await photo();
    const headers = { 'idempotency-key': 'photo', 'content-type': 'image/jpeg' };
    const first = parse(Attachment, (await put('tela.jpg', data, headers)).json);
    expect([first.name, first.type, first.size]).to.deep.equal(['tela.jpg', 'image/jpeg', data.size]);
    expect(parse(Attachment, (await put('tela.jpg', data, headers)).json)).to.deep.equal(first);
  });

  it('are refused by what is announced, before a byte is read', async () => {
    const large = await put('a.txt', 'x'.repeat(20_001), { 'content-type': 'text/plain', 'content-length': '20001' });
    expect([large.status, codeOf(large)]).to.deep.equal([413, 'too_large']);
    expect(large.text).to.contain('20000');
    const program = await put('a.exe', 'x', { 'content-type': 'application/x-msdownload' });
    expect([program.status, codeOf(program)]).to.deep.equal([415, 'wrong_type']);
  });

  it('are refused by what comes, whatever was announced', async () => {
    const large = await put('a.txt', 'x'.repeat(20_001), { 'content-type': 'text/plain', 'content-length': '3' });
    expect([large.status, large.text.includes('at most 20000')]).to.deep.equal([413, true]);
    const page = await put('tela.png', '<script>alert(1)</script>', { 'content-type': 'image/png' });
    expect([page.status, codeOf(page)]).to.deep.equal([415, 'wrong_type']);
    const program = await put('a.txt', 'MZ\x90\0\x03\0\0\0', { 'content-type': 'text/plain' });
    expect([program.status, codeOf(program)]).to.deep.equal([415, 'wrong_type']);
  });

  it('are not taken of strangers, nor without a key or a name', async () => {
    const body = new Blob(['x'], { type: 'text/plain' });
    const asked = { method: 'POST', body, headers: { 'content-type': 'text/plain', 'idempotency-key': 'k' } };
    expect((await ask('/files?name=a.txt', { ...asked, by: null })).status).to.equal(401);
    expect((await ask('/files?name=a.txt', { ...asked, headers: { 'content-type': 'text/plain' } })).status).to.equal(
      400,
    );
    expect((await ask('/files', asked)).status).to.equal(422);
    expect((await ask('/files?name=', asked)).status).to.equal(422);
  });

  it('leave as a download under their own name, whatever is in them', async () => {
    const { id } = await kept('Relatório <b>.txt', '<script>alert(1)</script>', 'text/plain');
    const { status, headers, text } = await ask(`/files/${id}`);
    expect([status, text, headers.get('content-length')]).to.deep.equal([200, '<script>alert(1)</script>', '25']);
    expect(headers.get('content-disposition')).to.equal(
      `attachment; filename="Relatorio _b_.txt"; filename*=UTF-8''Relat%C3%B3rio%20%3Cb%3E.txt`,
    );
    expect(headers.get('content-security-policy')).to.match(/default-src 'none'.*sandbox$/);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('cross-origin-resource-policy')).to.equal('same-origin');
  });

  it('are shown in place only as a picture drawn anew, which does not say where it was taken', async () => {
    const data = await photo();
    expect((await sharp(Buffer.from(await data.arrayBuffer())).metadata()).exif).to.be.instanceOf(Buffer);
    const { id } = await kept('loja.jpg', data, 'image/jpeg');
    const shown = await ask(`/files/${id}/picture`);
    expect([shown.status, shown.headers.get('content-type')]).to.deep.equal([200, 'image/webp']);
    expect(shown.headers.get('content-disposition')).to.match(/^inline; filename="loja.jpg.webp"/);
    const note = await kept('a.txt', 'texto', 'text/plain');
    expect((await ask(`/files/${note.id}/picture`)).status).to.equal(404);
  });

  it('are there for nobody else, shown or saved', async () => {
    const { id } = await kept('loja.jpg', await photo(), 'image/jpeg');
    for (const path of [`/files/${id}`, `/files/${id}/picture`]) {
      expect((await ask(path, { by: otavio })).status).to.equal(404);
      expect((await ask(path, { by: null })).status).to.equal(401);
    }
  });

  it('are no matter of a desk that keeps none', async () => {
    const backend = createMemoryBackend({ profile, people });
    const none = createAsking(people, {
      backend: {
        deskFor: (person) => {
          const { name, tickets, ...desk } = backend.deskFor(person);
          return { name, tickets, me: () => desk.me(), profile: () => desk.profile() };
        },
      },
      modules: [fileRoutes({ folder })],
    });
    expect(codeOf(await none.ask('/files/x/picture'))).to.equal('unsupported');
  });
});
