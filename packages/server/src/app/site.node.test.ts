/** Scripts go out as the build compressed them, and as they are to whoever takes nothing else. */
import { expect } from 'chai';
import { Hono } from 'hono';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { siteRoutes } from './site.ts';

const script = 'export const word = "chamado";\n'.repeat(400);

describe('the scripts of a server', () => {
  let folder = '';
  const app = new Hono();
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-site-'));
    for (const name of ['chamado.js', 'a1b2c3.js']) {
      await writeFile(join(folder, name), script);
      await writeFile(join(folder, `${name}.br`), brotliCompressSync(script));
      await writeFile(join(folder, `${name}.gz`), gzipSync(script));
    }
    await writeFile(join(folder, 'small.js'), 'export {};\n');
    siteRoutes([['/cdn/', folder]])(app, () => Promise.reject(new Error('It asks nobody')));
  });
  after(() => rm(folder, { recursive: true }));

  const asked = async (name: string, accepted?: string, method = 'GET') => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const response = await app.request(`/cdn/${name}`, { method, headers });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { response, bytes, of: (header: string) => response.headers.get(header) };
  };

  it('are compressed as whoever asks can read it, best first', async () => {
    for (const [accepted, encoding, read] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip, deflate', 'gzip', gunzipSync],
    ] as const) {
      const { bytes, of } = await asked('chamado.js', accepted);
      expect([of('content-encoding'), of('vary')]).to.deep.equal([encoding, 'Accept-Encoding']);
      expect(of('content-type')).to.match(/^text\/javascript/);
      expect(Number(of('content-length')))
        .to.equal(bytes.length)
        .and.be.below(script.length / 10);
      expect(read(bytes).toString()).to.equal(script);
    }
  });

  it('are as they are where nothing else is taken, or lies there, and a cache is told that others get others', async () => {
    for (const [name, accepted] of [
      ['chamado.js', undefined],
      ['chamado.js', 'identity'],
      ['small.js', 'br'],
    ] as const) {
      const { response, of } = await asked(name, accepted);
      expect([response.status, of('content-encoding'), of('vary')]).to.deep.equal([200, null, 'Accept-Encoding']);
    }
    expect(new TextDecoder().decode((await asked('chamado.js')).bytes)).to.equal(script);
  });

  it('are kept for as long, compressed or not', async () => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      expect((await asked('chamado.js', accepted)).of('cache-control')).to.equal('no-cache');
      expect((await asked('a1b2c3.js', accepted)).of('cache-control')).to.match(/immutable/);
      const { of } = await asked('chamado.js', accepted, 'HEAD');
      expect(of('content-encoding')).to.equal(accepted === 'identity' ? null : accepted);
    }
  });
});
