/** The desk on PostgreSQL keeps every promise. */
import { conform, everyCapability } from '@chamado/conformance';
import { createPgBackend } from './pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';

describe('a desk on PostgreSQL', () => {
  const { open } = useDatabase();
  let tenants = 0;

  conform(globalThis, {
    name: 'pg',
    capabilities: everyCapability,
    open({ profile, people, articles, records, now }) {
      tenants += 1;
      const backend = createPgBackend({
        database: open(),
        tenant: `tenant-${String(tenants)}`,
        profile,
        now,
        files: memoryFiles(),
        demo: true,
        seed: () => Promise.resolve({ people, articles, records }),
      });
      return { deskFor: (person) => backend.deskFor(person), close: backend.close };
    },
  });
});
