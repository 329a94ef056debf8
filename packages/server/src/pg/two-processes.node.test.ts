/** Two processes on one database keep every promise together, whichever of them each verb is asked of. */
import { conform, everyCapability } from '@chamado/conformance';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';
import { spreadOver } from '../testing/two-processes.ts';
import { createPgBackend } from './pg-backend.ts';

describe('two processes on one PostgreSQL', () => {
  const { open, another } = useDatabase();
  let tenants = 0;

  conform(globalThis, {
    name: 'pg twice',
    capabilities: everyCapability,
    open({ profile, people, articles, records, now }) {
      tenants += 1;
      const common = {
        ...{ tenant: `tenant-${String(tenants)}`, profile, now, files: memoryFiles(), demo: true },
        seed: () => Promise.resolve({ people, articles, records }),
      };
      const [first, second] = [
        createPgBackend({ ...common, database: open() }),
        createPgBackend({ ...common, database: another() }),
      ];
      return {
        ...spreadOver(first, second, Math.random),
        close: async () => {
          await first.close();
          await second.close();
        },
      };
    },
  });
});
