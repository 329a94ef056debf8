/** The live view has no gap: cut anywhere, by any of two processes, it hears all that it may hear, and nothing else. */
import { anAttendant } from '@chamado/core/testing';
import { expect } from 'chai';
import { useDatabase } from '../testing/database.ts';
import type { Database } from '../pg/database.ts';
import type { PgBackend } from '../pg/pg-backend.ts';
import { liftWall } from '../pg/wall.ts';
import type { ChangeSource } from './change-stream.ts';
import { walk, type Fault } from './testing/gap-walk.ts';

const SEED = Number(process.env['CHAMADO_SEED'] ?? 20261122);
const CUTS = Number(process.env['CHAMADO_CUTS'] ?? 300);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is known by counting: the highest transaction that was told. */
async function countedSince(database: Database, tenant: string, position = '0') {
  return database.db.transaction().execute(async (tx) => {
    await liftWall(tx, { tenant });
    const rows = await tx
      .selectFrom('changes')
      .select(['txid', 'change'])
      .where('tenant', '=', tenant)
      .where('txid', '>', position)
      .orderBy('txid')
      .execute();
    return { rows, position: rows.at(-1)?.txid ?? position };
  });
}

const over = (backend: PgBackend, since: ChangeSource['since']): ChangeSource => ({ since, onNews: backend.onNews });

const faults: Readonly<Record<string, Fault>> = {
  'nobody resumes': {
    source(backend) {
      const known = new Set<string>();
      return over(backend, async (person, position) => {
        const news = await backend.since(person, position !== undefined && known.has(position) ? position : undefined);
        known.clear();
        known.add(news.position);
        return news;
      });
    },
  },
  'the highest transaction told is where to resume': {
    source: (backend, database, tenant) =>
      over(backend, async (person, position) => {
        const { changes } = await backend.since(person, position?.split('/')[1]);
        const counted = await countedSince(database, tenant, position?.split('/')[0]);
        const isTold = new Set(counted.rows.map(({ change }) => JSON.stringify(change)));
        const { position: next } = await backend.since(person);
        return {
          changes: changes.filter((change) => isTold.has(JSON.stringify(change))),
          position: `${counted.position}/${position?.split('/')[1] ?? next}`,
        };
      }),
  },
  'where to resume is asked for after the news': {
    source: (backend) =>
      over(backend, async (person, position) => {
        const { changes } = await backend.since(person, position);
        return { changes, position: (await backend.since(person)).position };
      }),
  },
  'where to resume is told before the news': {
    events: (text) => {
      const id = /^id: .*\n/m.exec(text)?.[0] ?? '';
      return text.includes('event: change') ? `${id}\n${text.replace(id, '')}` : text;
    },
  },
  'everybody hears everything': {
    source: (backend) => over(backend, (_, position) => backend.since(anAttendant(), position)),
  },
};

describe('the live view', () => {
  const { open, another } = useDatabase();
  const databases = (): [Database, Database] => [open(), another()];

  it(`is equal after each of ${String(CUTS)} cuts (seed ${String(SEED)})`, async function () {
    this.timeout(CUTS * 1000);
    const walked = await walk({ databases: databases(), tenant: 'sound', cuts: CUTS, chance: chances(SEED) });
    expect(walked).to.include({ gaps: 0, cuts: CUTS, open: 0 });
    expect(walked.heard).to.be.above(CUTS * 2);
  });

  for (const [name, fault] of Object.entries(faults))
    it(`is seen to be another where ${name}`, async function () {
      this.timeout(60_000);
      const walked = await walk({ databases: databases(), tenant: name, cuts: 200, chance: chances(SEED), fault });
      expect(walked.gaps).to.equal(1);
    });
});
