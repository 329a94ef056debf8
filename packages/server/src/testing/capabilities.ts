/** What a desk on PostgreSQL claims. */
import type { Capability } from '@chamado/conformance';

export const capabilities: readonly Capability[] = [
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
];
