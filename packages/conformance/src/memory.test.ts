/** The desk in memory keeps every promise. */
import { createMemoryBackend } from '@chamado/core/memory';
import { conform, everyCapability } from './index.ts';

conform(globalThis, {
  name: 'memory',
  capabilities: everyCapability,
  open: (world) => createMemoryBackend(world),
});
