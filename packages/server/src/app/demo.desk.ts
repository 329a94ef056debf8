/** The demo's desk on PostgreSQL: filled at the first start, and kept from then on. */
import { instantAt, type Person } from '@chamado/core';
import { demoProfile, demoSeed, type DemoFile } from '@chamado/core/demo';
import type { ForgetLetters } from '../jobs/postman.ts';
import type { Tenant } from '../identity/tenants.ts';
import type { Database } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { asTheDesk } from '../pg/wall.ts';

/** Where anybody may be anybody. */
export const DEMO: Tenant = { id: 'demo', demo: true };

/** Where it is kept, and what its writes cause. */
type DemoOptions = {
  readonly database: Database;
  readonly files: FileStore;
  readonly causes: Causes;
  readonly forgetLetters?: ForgetLetters | undefined;
};

/** Opens it; `people` are those whom a visitor may be, the one he is at first before the others. */
export async function openDemo({
  database,
  files,
  causes,
  forgetLetters,
}: DemoOptions): Promise<{ readonly backend: PgBackend; readonly people: readonly Person[] }> {
  const planted: DemoFile[] = [];
  const now = instantAt(Date.now());
  const backend = createPgBackend({
    ...{ database, tenant: DEMO.id, profile: demoProfile, files, causes, forgetLetters, demo: true },
    seed: async () => {
      const seed = await demoSeed({ now });
      planted.push(...seed.files);
      return seed;
    },
  });
  const { people, me } = await demoSeed({ now, empty: true });
  const first = people.find(({ id }) => id === me);
  const known = (first && (await backend.deskFor(first).session?.people())) ?? [];
  for (const file of planted) await plantFile(database, files, file);
  return { backend, people: [...known].sort((one, other) => Number(other.id === me) - Number(one.id === me)) };
}

async function plantFile(database: Database, files: FileStore, { attachment, by, data }: DemoFile): Promise<void> {
  const { id } = attachment;
  await files.put(DEMO.id, id, data);
  const row = { tenant: DEMO.id, id, by_person: by, attachment: JSON.stringify(attachment), loose_since: null };
  await asTheDesk({ database, tenant: DEMO.id }, (tx) =>
    tx
      .insertInto('files')
      .values(row)
      .onConflict((at) => at.doNothing())
      .execute(),
  );
}
