/** The desk on PostgreSQL keeps every promise. */
import { conform, type Capability } from '@chamado/conformance';
import { openDatabase, type Database } from './database.ts';
import { createPgBackend } from './pg-backend.ts';
import { aDatabase, dropDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';

const capabilities: readonly Capability[] = [
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

describe('a desk on PostgreSQL', () => {
  let url = '';
  let database: Database;
  let tenants = 0;

  before(async function () {
    this.timeout(60_000);
    url = await aDatabase();
    database = await openDatabase({ url });
  });
  after(async () => {
    await database.close();
    await dropDatabase(url);
  });

  conform(globalThis, {
    name: 'pg',
    capabilities,
    open({ profile, people, articles, records, now }) {
      tenants += 1;
      const backend = createPgBackend({
        database,
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
