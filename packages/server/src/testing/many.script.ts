/** Prints how long lists of a large desk take: `node -C @chamado/source --import tsx packages/server/src/testing/many.script.ts 100000`. */
import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TicketQuery } from '@chamado/core';
import pg from 'pg';
import { aManager, anAttendant, aProfile, aRequester, aTechnician } from '@chamado/core/testing';
import { openDatabase } from '../pg/database.ts';
import { startCluster } from '../pg/embedded.ts';
import { createPgBackend } from '../pg/pg-backend.ts';
import { fillMany } from './many-tickets.ts';

const count = Number(process.argv[2] ?? 100_000);
const people = [aRequester(), anAttendant(), aTechnician(), aManager()];
const questions: Readonly<Record<string, TicketQuery>> = {
  'newest first': { sort: [{ column: 'openedAt', direction: 'descending' }] },
  mine: { scope: 'mine', sort: [{ column: 'openedAt', direction: 'descending' }] },
  'of one stage': { stages: ['opened'], sort: [{ column: 'openedAt', direction: 'descending' }] },
  'by subject': { sort: [{ column: 'subject', direction: 'ascending' }] },
  'with words': { search: { text: 'rejeitada 99', columns: ['number', 'subject', 'description'] } },
};

const folder = await mkdtemp(join(tmpdir(), 'chamado-many-'));
await chmod(folder, 0o711);
const cluster = await startCluster({ folder: join(folder, 'data'), password: 'of-figures', persistent: false });
const url = await cluster.database('many');
const database = await openDatabase({ url });
const tenancy = { database, tenant: 'many' };
const backend = createPgBackend({ ...tenancy, profile: aProfile(), seed: () => Promise.resolve({ people }) });
await backend.deskFor(anAttendant()).me();
const planting = performance.now();
await fillMany(tenancy, { count });
console.log(`planted ${count} in ${Math.round(performance.now() - planting)} ms`);
// As autovacuum does after a while.
const owner = new pg.Client(url);
await owner.connect();
await owner.query('vacuum analyze');
await owner.end();
for (const person of people) {
  const desk = backend.deskFor(person);
  for (const [name, query] of Object.entries(questions)) {
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round < 15; round++) {
      const from = performance.now();
      ({ total } = await desk.tickets.list(query));
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    console.log(`${person.role.padEnd(10)} ${name.padEnd(13)} ${total} found, median ${(times[7] ?? 0).toFixed(1)} ms`);
  }
  const from = performance.now();
  await desk.tickets.count({});
  console.log(`${person.role.padEnd(10)} count ${(performance.now() - from).toFixed(1)} ms`);
}
await backend.close();
await database.close();
await cluster.stop();
