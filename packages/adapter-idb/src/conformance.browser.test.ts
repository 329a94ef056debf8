/** The desk in this browser keeps every promise. */
import { conform } from '@chamado/conformance';
import { createTestDesk } from './testing/database.ts';

conform(globalThis, {
  name: 'idb',
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
  open({ profile, people, articles, records, now }) {
    const desk = createTestDesk();
    const backend = desk.tab({ profile, now, seed: () => Promise.resolve({ people, articles, records }) });
    return { deskFor: (person) => backend.deskFor(person), close: () => desk.close() };
  },
});
