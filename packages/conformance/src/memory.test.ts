/** The desk in memory keeps every promise. */
import { createMemoryBackend } from '@chamado/core/memory';
import { conform } from './index.ts';

conform(globalThis, {
  name: 'memory',
  capabilities: [
    'files',
    'knowledge',
    'directory',
    'mail',
    'session',
    'watch',
    'clock',
    'scripts',
    'supplies',
    'tasks',
    'inbox',
    'agenda',
    'contact',
    'reports',
    'sales',
  ],
  open: (world) => createMemoryBackend(world),
});
