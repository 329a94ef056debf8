/** The desk on PostgreSQL keeps every promise. */
import { conform } from '@chamado/conformance';
import { createPgBackend } from './pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { capabilities } from '../testing/capabilities.ts';
import { memoryFiles } from '../testing/memory.files.ts';

describe('a desk on PostgreSQL', () => {
  const { open } = useDatabase();
  let tenants = 0;

  conform(globalThis, {
    name: 'pg',
    capabilities,
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
