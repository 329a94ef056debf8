/** Where the tickets are: here a desk in memory that begins anew with each visit. Put your backend's `DeskPort` in its place. */
import { OperationId, parse, type DeskPort, type Instant } from '@chamado/core';
import { demoProfile, demoSeed } from '@chamado/core/demo';
import { createMemoryBackend } from '@chamado/core/memory';

/** Core reads no clock and makes no ids: a portal hands it both. */
export const now = (): Instant => new Date().toISOString();
/** Names one write for ever. Any unique text will do; a UUIDv7 also keeps writes in their order. */
export const newId = (): OperationId => parse(OperationId, crypto.randomUUID());

// #region desk
export async function openDesk(): Promise<DeskPort> {
  const seed = await demoSeed({ now: now() });
  const backend = createMemoryBackend({ profile: demoProfile, ...seed, now, newId });
  const me = seed.people.find(({ id }) => id === seed.me);
  if (!me) throw new Error('The demo names nobody to begin with');
  return backend.deskFor(me);
}
// #endregion
