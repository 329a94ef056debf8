/** The desk in this browser keeps every promise. */
import { conform, everyCapability } from '@chamado/conformance';
import { createTestDesk } from './testing/database.ts';

conform(globalThis, {
  name: 'idb',
  capabilities: everyCapability,
  open({ profile, people, articles, records, now }) {
    const desk = createTestDesk();
    const backend = desk.tab({ profile, now, seed: () => Promise.resolve({ people, articles, records }) });
    return { deskFor: (person) => backend.deskFor(person), close: () => desk.close() };
  },
});
