/** A file is found by its key behind the database's walls, however many entries a desk has. */
import { aDraft, anAttendant, anOperationId, aProfile, aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import { useDatabase } from '../testing/database.ts';
import { fillMany } from '../testing/many-tickets.ts';
import { memoryFiles } from '../testing/memory.files.ts';
import { createPgBackend } from './pg-backend.ts';

const [ana, carla, otavio] = [anAttendant(), aRequester(), aStranger()];

describe('a file that an entry carries', () => {
  const { open } = useDatabase();

  it('is read by who sees the entry and by nobody else, and no entry is walked through for it', async () => {
    const tenancy = { database: open(), tenant: 'files' };
    const seed = () => Promise.resolve({ people: [ana, carla, otavio] });
    const backend = createPgBackend({ ...tenancy, profile: aProfile(), files: memoryFiles(), seed });
    const desk = backend.deskFor(carla);
    const data = new Blob(['nota'], { type: 'text/plain' });
    const file = await desk.files?.put({ name: 'nota.txt', data }, { operationId: anOperationId(1) });
    if (!file) throw new Error('The desk keeps files');
    await desk.tickets.open({ ...aDraft(), attachments: [file] }, { operationId: anOperationId(2) });
    await fillMany(tenancy, { count: 400 });

    expect(
      await backend
        .deskFor(ana)
        .files?.get(file.id)
        .then((blob) => blob.text()),
    ).to.equal('nota');
    const refused = backend.deskFor(otavio).files?.get(file.id);
    expect(await refused?.catch((thrown: unknown) => thrown)).to.include({ code: 'not_found' });

    const plan = await open()
      .db.transaction()
      .execute(async (tx) => {
        await sql`select enter('files', ${ana.id})`.execute(tx);
        await sql`set local enable_seqscan = off`.execute(tx);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select from files
          where tenant = 'files' and id = ${file.id}`.execute(tx);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    expect(plan).to.match(/Index (?:Only )?Scan using entries_pkey on entries/);
    expect(plan).to.match(/Index Cond: .*version = /);
  });
});
