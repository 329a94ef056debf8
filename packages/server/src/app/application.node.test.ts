/** Everything that was built is mounted: one server answers, tells, sends and stops. */
import { Attachment, parse } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { startApplication } from './application.ts';
import { useApplication } from './testing/running.ts';

describe('the server', function () {
  this.timeout(30_000);
  const { application, ask, folder } = useApplication();
  const opened = (subject: string): Promise<Response> =>
    ask('/v1/tickets', {
      as: 'carla',
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: JSON.stringify(aDraft({ values: { subject } })),
    });

  it('says that it lives and is ready, and describes its wire', async () => {
    for (const path of ['/healthz', '/readyz', '/v1/openapi.json', '/v1/reference'])
      expect([path, (await ask(path)).status]).to.deep.equal([path, 200]);
  });

  it('lets a visitor of the demo be whom it names, the newcomer first', async () => {
    expect(application().people[0]?.id).to.equal('carla');
    expect(await (await ask('/v1/me', { as: 'ana' })).json()).to.have.property('id', 'ana');
    expect((await ask('/v1/me')).status).to.equal(401);
  });

  it('keeps a file that its bytes agree with, gives it back as a download, and shows a picture drawn anew', async () => {
    const create = { width: 9, height: 9, channels: 3, background: '#264' } as const;
    const data = new Blob([new Uint8Array(await sharp({ create }).png().toBuffer())]);
    const put = (name: string) =>
      ask(`/v1/files?name=${name}`, {
        ...{ as: 'carla', method: 'POST', body: data },
        headers: { 'content-type': name.endsWith('png') ? 'image/png' : 'text/plain', 'idempotency-key': randomUUID() },
      });
    expect((await put('tela.txt')).status).to.equal(415);
    const { id } = parse(Attachment, await (await put('tela.png')).json());
    const saved = await ask(`/v1/files/${id}`, { as: 'carla' });
    expect(saved.headers.get('content-disposition')).to.match(/^attachment; filename="tela.png"/);
    expect((await ask(`/v1/files/${id}/picture`, { as: 'carla' })).headers.get('content-type')).to.equal('image/webp');
  });

  it('tells whoever listens what changes, as it changes', async () => {
    const leaving = new AbortController();
    const { body } = await ask('/v1/changes', { as: 'ana', signal: leaving.signal });
    const reader = (body ?? expect.fail('no body')).pipeThrough(new TextDecoderStream()).getReader();
    let told = (await reader.read()).value ?? '';
    expect((await opened('Gaveta não abre')).status).to.equal(200);
    while (!told.includes('event: change')) told += (await reader.read()).value ?? expect.fail('it ended');
    leaving.abort();
  });

  it('sends the mails of what was written: to files, where no mail server is set', async () => {
    const place = join(folder(), 'mail');
    await mkdir(place, { recursive: true });
    const subject = `Leitor ${randomUUID().slice(0, 8)}`;
    const texts = async () =>
      Promise.all(
        (await readdir(place))
          .filter((name) => name.endsWith('.eml'))
          .map((name) => readFile(join(place, name), 'utf8')),
      );
    const arrived = new Promise<void>((resolve) => {
      const watching = watch(place, () => {
        void texts().then((all) => {
          if (!all.some((text) => text.includes(subject))) return;
          watching.close();
          resolve();
        });
      });
    });
    await opened(subject);
    await arrived;
  });
});

describe('a server that cannot start', () => {
  it('says why, and lets go of what it had opened', async () => {
    const address = 'postgres://chamado:wrong@127.0.0.1:9/nowhere';
    const refused: unknown = await startApplication({ databaseUrl: address, port: 0 }).catch((error: unknown) => error);
    expect(String(refused)).to.contain('ECONNREFUSED');
  });
});
