/** A row in every table of a database, whichever version it is of: a table that comes later is filled without being named here. */
import type pg from 'pg';

/** Rows by table: the columns that were there, as text. */
export type Contents = Readonly<Record<string, readonly Readonly<Record<string, string | null>>[]>>;

type Column = { readonly table: string; readonly name: string; readonly type: string };

// What must be there: nothing that has a value by itself.
const columns = async (client: pg.Client, filled: boolean): Promise<readonly Column[]> => {
  const { rows } = await client.query<Column>(`
    select cls.relname::text as table, att.attname::text as name, format_type(att.atttypid, null) as type
    from pg_attribute att join pg_class cls on cls.oid = att.attrelid
    where cls.relnamespace = 'chamado'::regnamespace and cls.relkind in ('r', 'p') and cls.relname <> 'migrations'
      and att.attnum > 0 and not att.attisdropped
      and (${String(filled)} or (att.attnotnull and not att.atthasdef and att.attidentity = ''))
    order by cls.oid, att.attnum`);
  return rows;
};

const byType: Readonly<Record<string, string>> = {
  json: '{}',
  jsonb: '{}',
  'text[]': '{}',
  integer: '1',
  bigint: '1',
  boolean: 'false',
  'double precision': '1',
  bytea: '\\x00',
  'timestamp with time zone': '2026-01-01',
};

/** Puts a row of a tenant into each table that has none; `known` are values by column, of rows that others refer to or that are read. */
export async function plantEverywhere(
  client: pg.Client,
  known: Readonly<Record<string, string>> & { readonly tenant: string },
): Promise<void> {
  const asked = await columns(client, false);
  for (const table of new Set(asked.map((column) => column.table))) {
    const { rowCount } = await client.query(`select from ${table} where tenant = $1 limit 1`, [known['tenant']]);
    if (rowCount !== 0) continue;
    const own = asked.filter((column) => column.table === table);
    const values = own.map(({ name, type }) => known[name] ?? byType[type] ?? 'x');
    await client.query(
      `insert into ${table} (${own.map(({ name }) => name).join(', ')}) values (${values.map((_, at) => `$${String(at + 1)}`).join(', ')})`,
      values,
    );
  }
}

/** All that the database holds: of `only` where those are given, the same columns. */
export async function contentsOf(client: pg.Client, only?: Contents): Promise<Contents> {
  const all = await columns(client, true);
  const contents: Record<string, Contents[string]> = {};
  for (const table of only ? Object.keys(only) : new Set(all.map((column) => column.table))) {
    const [sample] = only?.[table] ?? [];
    const names = sample ? Object.keys(sample) : all.filter((one) => one.table === table).map(({ name }) => name);
    const { rows } = await client.query<Record<string, string | null>>(
      `select ${names.map((name) => `${name}::text as ${name}`).join(', ')} from ${table} order by ${table}::text`,
    );
    contents[table] = rows;
  }
  return contents;
}
