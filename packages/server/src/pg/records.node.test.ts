/** Records are found by their keys behind the database's walls, however many of their kind a desk has. */
import { parse } from '@chamado/core';
import { anAttendant, aProfile } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { useDatabase } from '../testing/database.ts';
import type { Tx } from './database.ts';
import { createPgBackend } from './pg-backend.ts';
import { readerOver, recordsOf } from './storage.reader.ts';
import { asTheDesk } from './wall.ts';

const ana = anAttendant();
const Kept = z.object({ id: z.string() });

describe('records of a key', () => {
  const { open } = useDatabase();
  const desk = (tenant: string) => ({ database: open(), tenant });

  /** 400 of a kind: two of each key, and one key of all. */
  async function filled(tenant: string): Promise<void> {
    const seed = () => Promise.resolve({ people: [ana] });
    await createPgBackend({ ...desk(tenant), profile: aProfile(), seed })
      .deskFor(ana)
      .me();
    await asTheDesk(desk(tenant), async (tx) => {
      await sql`insert into records (tenant, kind, id, keys, record)
        select ${tenant}, 'asset', 'a' || n, array['all', 'k' || n % 200, 'all'], json_build_object('id', 'a' || n)
        from generate_series(1, 400) n`.execute(tx);
    });
  }

  const idsOf = async (tx: Tx, tenant: string, key: string): Promise<readonly string[]> =>
    (await readerOver(tx, desk(tenant)).records('asset', key)).map((record) => parse(Kept, record).id);

  it('are those that have it, as it was last written, and none of another tenant', async () => {
    for (const tenant of ['aurora', 'horizonte']) await filled(tenant);
    await asTheDesk(desk('aurora'), async (tx) => {
      expect(await idsOf(tx, 'aurora', 'k7')).to.have.members(['a7', 'a207']);
      await sql`update records set keys = '{new,all}' where tenant = 'aurora' and id = 'a7'`.execute(tx);
      await sql`delete from records where tenant = 'aurora' and id = 'a207'`.execute(tx);
      expect(await idsOf(tx, 'aurora', 'k7')).to.deep.equal([]);
      expect(await idsOf(tx, 'aurora', 'new')).to.deep.equal(['a7']);
      expect(await idsOf(tx, 'aurora', 'all')).to.have.length(399);
      expect(await idsOf(tx, 'horizonte', 'k7')).to.deep.equal([]);
    });
    await asTheDesk(desk('horizonte'), async (tx) =>
      expect(await idsOf(tx, 'horizonte', 'k7')).to.have.members(['a7', 'a207']),
    );
  });

  it('are found by it: no other record of the kind is looked at', async () => {
    await filled('plans');
    const plan = await open()
      .db.transaction()
      .execute(async (tx) => {
        await sql`select enter('plans', ${ana.id})`.execute(tx);
        const { sql: text, parameters } = recordsOf(tx, 'plans', 'asset', 'k7').compile();
        const { rows } = await sql<{
          'QUERY PLAN': string;
        }>`explain (analyze, timing off, costs off) ${filledIn(text, parameters)}`.execute(tx);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    expect(plan).to.match(/Scan (?:using|on) record_keys_pkey[^]*Index Cond: .*key = 'k7'/);
    expect(plan).to.match(/Scan (?:using|on) records_pkey[^]*Index Cond: .*\(id = /);
    expect(plan).to.not.match(/Rows Removed by Filter/);
  });
});

/** The statement that the reader asks, with its values in it, as `explain` takes it. */
const filledIn = (text: string, values: readonly unknown[]) =>
  sql.join(
    text
      .split(/\$\d+/)
      .flatMap((part, at) => (at < values.length ? [sql.raw(part), sql.lit(String(values[at]))] : [sql.raw(part)])),
    sql``,
  );
