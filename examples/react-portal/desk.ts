/** Where the tickets are: here a desk in memory that begins anew with each visit. Put your backend's `DeskPort` in its place. */
import { OperationId, parse, Person, type DeskPort, type Instant, type PortalProfile } from '@chamado/core';
import { demoProfile, demoSeed } from '@chamado/core/demo';
import { createMemoryBackend } from '@chamado/core/memory';
import { presets } from '@chamado/core/presets';

/** Core reads no clock and makes no ids: a portal hands it both. */
export const now = (): Instant => new Date().toISOString();
/** Names one write for ever. Any unique text will do; a UUIDv7 also keeps writes in their order. */
export const newId = (): OperationId => parse(OperationId, crypto.randomUUID());

// #region desk
/** The portals to try. Yours has one profile, such as `profileFrom(yourJson)` makes of a preset and what differs. */
export const profiles: Readonly<Record<string, PortalProfile>> = { ...presets, 'help-desk': demoProfile };

export async function openDesk(profileId: string): Promise<DeskPort> {
  const profile = profiles[profileId] ?? demoProfile;
  const seed = await demoSeed({ now: now(), empty: profile !== demoProfile });
  const people = [...seed.people, technician];
  const backend = createMemoryBackend({ profile, ...seed, people, now, newId });
  return backend.deskFor(people.find(({ id }) => id === seed.me) ?? technician);
}
// #endregion

/** The demo's desk sends nobody to its customers. */
const technician = parse(Person, {
  id: 'tiago',
  name: 'Tiago Moura',
  email: 'tiago@suporte.example',
  role: 'technician',
});
