/** What a database of many tenants on many machines asks of every table: each key begins with the tenant. */
import { expect } from 'chai';
import { sql } from 'kysely';
import pg from 'pg';
import { useDatabase } from '../testing/database.ts';

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
    const owner = new pg.Client(url());
    await owner.connect();
    await owner.query('create table chamado.astray (tenant text, id text primary key)');
    const found = await keys();
    await owner.query('drop table chamado.astray').finally(() => owner.end());
    expect(found.filter(({ columns }) => columns[0] !== 'tenant').map(({ name }) => name)).to.deep.equal([
      'astray_pkey',
    ]);
  });

  it('all have row-level security, their owner not excepted', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname::text as name from pg_class
      where relnamespace = 'chamado'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations'
        and not (relrowsecurity and relforcerowsecurity)`.execute(open().db);
    expect(rows).to.deep.equal([]);
  });
});
