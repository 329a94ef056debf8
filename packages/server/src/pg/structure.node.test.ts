/** What a database of many tenants on many machines asks of every table: each key begins with the tenant. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { sql } from 'kysely';
import pg from 'pg';
import { useDatabase } from '../testing/database.ts';
import { plantEverywhere } from '../testing/every-table.ts';
import { appRoleOf } from './database.ts';
import { asTheDesk } from './wall.ts';

type Key = { readonly name: string; readonly columns: readonly string[] };

describe('the tables', () => {
  const { open, url } = useDatabase();

  const keys = async (): Promise<readonly Key[]> => {
    const { rows } = await sql<Key>`
      select coalesce(con.conname, cls.relname)::text as name,
        array(select att.attname::text from unnest(ind.indkey) with ordinality as part (number, at)
          join pg_attribute att on att.attrelid = ind.indrelid and att.attnum = part.number order by part.at) as columns
      from pg_index ind
      join pg_class cls on cls.oid = ind.indexrelid
      join pg_class tab on tab.oid = ind.indrelid
      left join pg_constraint con on con.conindid = ind.indexrelid and con.contype in ('p', 'u', 'x')
      where tab.relnamespace = 'chamado'::regnamespace and tab.relname <> 'migrations'
      union all
      select con.conname::text,
        array(select att.attname::text from unnest(side.numbers) with ordinality as part (number, at)
          join pg_attribute att on att.attrelid = side.of and att.attnum = part.number order by part.at)
      from pg_constraint con
      cross join lateral (values (con.conkey, con.conrelid), (con.confkey, con.confrelid)) as side (numbers, of)
      where con.contype = 'f' and con.connamespace = 'chamado'::regnamespace`.execute(open().db);
    return rows;
  };

  it('have the tenant first in every primary key, unique index, foreign key and other index', async () => {
    const found = await keys();
    expect(found.length).to.be.greaterThan(20);
    expect(found.filter(({ columns }) => columns[0] !== 'tenant')).to.deep.equal([]);
  });

  it('would be told of by this test where one had not', async () => {
    await asOwner('create table astray (tenant text, id text primary key)');
    const found = await keys();
    await asOwner('drop table astray');
    expect(found.filter(({ columns }) => columns[0] !== 'tenant').map(({ name }) => name)).to.deep.equal([
      'astray_pkey',
    ]);
  });

  const bare = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ name: string }>`
      select relname::text as name from pg_class
      where relnamespace = 'chamado'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations'
        and not (relrowsecurity and relforcerowsecurity)`.execute(open().db);
    return rows.map(({ name }) => name);
  };

  it('all have row-level security, their owner not excepted; one without it would be told of', async () => {
    expect(await bare()).to.deep.equal([]);
    await asOwner('create table astray (tenant text, primary key (tenant))');
    const found = await bare();
    await asOwner('drop table astray');
    expect(found).to.deep.equal(['astray']);
  });

  it('show nobody a row of another tenant, whichever table; one that did would be told of', async () => {
    await asOwner(async (client) => {
      for (const tenant of ['ours', 'theirs']) await plantEverywhere(client, { tenant });
    });
    const tables = await tablesOf();
    expect(tables.length).to.be.greaterThan(15);
    // The desk itself sees the most: a person sees a part of that.
    expect(await seenBy('theirs', tables)).to.deep.equal(tables);
    expect(await strangersOf('ours', tables)).to.deep.equal([]);

    await asOwner(`create table astray (tenant text, primary key (tenant)); insert into astray values ('theirs');
      alter table astray enable row level security; alter table astray force row level security;
      create policy open on astray using (true);
      grant select, insert, update, delete on astray to ${appRoleOf(url()).name}`);
    const found = await strangersOf('ours', await tablesOf());
    await asOwner('drop table astray');
    expect(found).to.deep.equal(['astray']);
  });

  it('are all distributed by the page on growing', async () => {
    const page = readFileSync(new URL('../../CITUS.md', import.meta.url), 'utf8');
    const calls = page.slice(page.indexOf('```sql'), page.indexOf('```', page.indexOf('```sql') + 3));
    const named = [...calls.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name);
    expect((await tablesOf()).filter((table) => !named.includes(table))).to.deep.equal([]);
  });

  const tablesOf = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ name: string }>`
      select relname::text as name from pg_class where relnamespace = 'chamado'::regnamespace
        and relkind in ('r', 'p') and relname <> 'migrations' order by 1`.execute(open().db);
    return rows.map(({ name }) => name);
  };
  const holding = (tenant: string, tables: readonly string[], which: 'own' | 'other') =>
    asTheDesk({ database: open(), tenant }, async (tx) => {
      const found: string[] = [];
      for (const table of tables) {
        const condition = which === 'own' ? sql`tenant = ${tenant}` : sql`tenant <> ${tenant}`;
        const { rows } = await sql`select from ${sql.table(table)} where ${condition} limit 1`.execute(tx);
        const { numAffectedRows = 0n } =
          which === 'own' ? {} : await sql`delete from ${sql.table(table)} where ${condition}`.execute(tx);
        if (rows.length > 0 || numAffectedRows > 0n) found.push(table);
      }
      return found;
    });
  const seenBy = (tenant: string, tables: readonly string[]) => holding(tenant, tables, 'own');
  const strangersOf = (tenant: string, tables: readonly string[]) => holding(tenant, tables, 'other');

  async function asOwner(work: string | ((client: pg.Client) => Promise<void>)): Promise<void> {
    const owner = new pg.Client(url());
    await owner.connect();
    try {
      await owner.query('set search_path = chamado, public');
      await (typeof work === 'string' ? owner.query(work) : work(owner));
    } finally {
      await owner.end();
    }
  }
});
