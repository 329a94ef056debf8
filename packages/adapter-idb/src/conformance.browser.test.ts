/** The desk in this browser keeps every promise. */
import { conform } from '@chamado/conformance';
import { createIdbBackend } from './index.ts';
import { newDatabase } from './testing/database.ts';

conform(globalThis, {
  name: 'idb',
  capabilities: ['files', 'knowledge', 'directory', 'mail', 'session', 'watch', 'clock'],
  open({ profile, people, articles, now }) {
    const database = newDatabase();
    const backend = createIdbBackend(database.name, {
      profile,
      now,
      seed: () => Promise.resolve({ people, articles }),
    });
    return { deskFor: (person) => backend.deskFor(person), close: () => database.drop(backend) };
  },
});
