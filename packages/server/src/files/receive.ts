/** A file as it arrives: written to a folder while it is counted, and given up at the first byte too many. */
import { DeskError } from '@chamado/core';
import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { noRoom } from './no-room.ts';

/** What arrived, held by a disk and not by memory; `discard` it once it is kept or refused. */
export type Received = { readonly data: Blob; readonly discard: () => Promise<void> };

/** How much is taken, and where it waits. */
export type ReceiveOptions = {
  /** It is there already. */
  readonly folder: string;
  readonly maxBytes: number;
  /** The type it is declared with. */
  readonly type: string;
  readonly signal?: AbortSignal;
};

/** Rejects with `too_large` as soon as more than `maxBytes` came, whatever a header had promised. */
export async function receive(body: ReadableStream<Uint8Array>, options: ReceiveOptions): Promise<Received> {
  const { folder, maxBytes, type, signal } = options;
  const path = join(folder, randomUUID());
  const discard = () => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of body) {
      signal?.throwIfAborted();
      size += chunk.byteLength;
      if (size > maxBytes) throw new DeskError('too_large', `Right would be at most ${String(maxBytes)} bytes`);
      await file.writeFile(chunk);
    }
  } catch (error) {
    await file.close();
    await discard();
    throw noRoom(error);
  }
  await file.close();
  return { data: await openAsBlob(path, { type }), discard };
}
