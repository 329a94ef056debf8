/** What arrives is stopped at the limit, and what was not wanted is not left lying. */
import { DeskError } from '@chamado/core';
import { expect } from 'chai';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receive } from './receive.ts';

describe('a file that arrives', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-receive-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const inChunks = (count: number, told: { pulled: number; cancelled: boolean }): ReadableStream<Uint8Array> =>
    new ReadableStream(
      {
        pull: (controller) => {
          if (told.pulled === count) controller.close();
          else controller.enqueue(new Uint8Array(1000));
          told.pulled += 1;
        },
        cancel: () => {
          told.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
  const fresh = () => ({ pulled: 0, cancelled: false });

  it('is whole when it is exactly as large as allowed', async () => {
    const { data, discard } = await receive(inChunks(5, fresh()), { folder, maxBytes: 5000, type: 'image/png' });
    expect([data.size, data.type]).to.deep.equal([5000, 'image/png']);
    await discard();
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('is stopped at the first byte too many, and nothing more is read', async () => {
    const told = fresh();
    const refused = await receive(inChunks(1_000_000, told), { folder, maxBytes: 4999, type: '' }).catch(
      (error: unknown) => DeskError.from(error),
    );
    expect(refused).to.have.property('code', 'too_large');
    expect(told).to.deep.equal({ pulled: 5, cancelled: true });
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('is given up when the sender goes away', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    const options = { folder, maxBytes: 5000, type: '', signal };
    const refused = await receive(inChunks(3, fresh()), options).catch((error: unknown) => String(error));
    expect(refused).to.contain('gone');
    expect(await readdir(folder)).to.deep.equal([]);
  });
});
