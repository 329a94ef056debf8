/** A desk over the wire keeps every promise that the desk behind it keeps. */
import { conform } from '@chamado/conformance';
import { createMemoryBackend } from '@chamado/core/memory';
import { wireCapabilities } from '@chamado/core/wire';
import { servedOver } from './testing/served.ts';

conform(globalThis, {
  name: 'rest over memory',
  capabilities: [...wireCapabilities, 'clock'],
  open: (world) => servedOver(createMemoryBackend(world)),
});
