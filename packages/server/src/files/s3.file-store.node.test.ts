/** Files on an S3 server keep what files on a disk keep; shown on moto's, where this machine has it (`pip install 'moto[server]'`). */
import { DeskError } from '@chamado/core';
import { expect } from 'chai';
import { createS3FileStore, type S3Options } from './s3.file-store.ts';
import { fileStoreCases } from './testing/file-store.cases.ts';
import { startS3Server, type S3Server } from './testing/s3.server.ts';

describe('files on an S3 server', function () {
  this.timeout(30_000);
  let server: S3Server | null = null;
  before(async function () {
    server = await startS3Server();
    if (server) return;
    console.log('    skipped: there is no S3 server here; right would be: pip install "moto[server]"');
    this.skip();
  });
  after(() => server?.stop());

  const options = (over: Partial<S3Options> = {}): S3Options => {
    if (!server) throw new Error('The server is started before the tests');
    return { ...server.options, ...over };
  };

  fileStoreCases(() => createS3FileStore(options()));

  it('are on it under no name that anybody wrote', async () => {
    await (await createS3FileStore(options())).put('horizonte', 'f1', new Blob(['x']));
    const place = `${options().endpoint}/chamado/horizonte/f1`;
    expect((await fetch(place)).ok).to.equal(false);
  });

  it('are refused at the start where the key is wrong or there is no bucket, which is said', async () => {
    for (const wrong of [
      { secretAccessKey: 'x'.repeat(40) },
      { bucket: 'outro' },
      { endpoint: 'http://127.0.0.1:9' },
    ]) {
      const refused: unknown = await createS3FileStore(options(wrong)).catch((error: unknown) => error);
      expect(String(refused), JSON.stringify(wrong)).to.contain('or the key does not open it');
    }
  });

  it('are unavailable, and no more is said, once the server is gone', async () => {
    const store = await createS3FileStore(options());
    await store.put('horizonte', 'f2', new Blob(['x']));
    const file = await store.get('horizonte', 'f2');
    await server?.stop();
    for (const asked of [store.get('horizonte', 'f2'), store.put('horizonte', 'f3', new Blob(['x'])), file?.text()]) {
      const refused = await Promise.resolve(asked).then(
        () => null,
        (error: unknown) => DeskError.from(error),
      );
      expect(refused?.code).to.equal('unavailable');
    }
  });
});
