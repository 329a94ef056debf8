/** The desk on PostgreSQL keeps every promise, wherever it looks for articles. */
import { conform, everyCapability, type OpenBackend, type World } from '@chamado/conformance';
import { createPgBackend, type PgOptions } from './pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';

describe('a desk on PostgreSQL', () => {
  const { open } = useDatabase();
  let tenants = 0;
  const backendOf = (
    { profile, people, articles, records, now }: World,
    search: NonNullable<PgOptions['search']>,
  ): OpenBackend => {
    tenants += 1;
    const backend = createPgBackend({
      ...{ database: open(), tenant: `tenant-${String(tenants)}`, profile, now, search },
      files: memoryFiles(),
      demo: true,
      seed: () => Promise.resolve({ people, articles, records }),
    });
    return { deskFor: (person) => backend.deskFor(person), close: backend.close };
  };

  conform(globalThis, { name: 'pg', capabilities: everyCapability, open: (world) => backendOf(world, 'memory') });
  conform(globalThis, {
    name: 'pg, looking for articles in the database',
    capabilities: everyCapability,
    open: (world) => backendOf(world, 'database'),
  });
});
