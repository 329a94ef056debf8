/** Every column of every row of a database, as text: what whoever has the disk could read. */
import { fold } from '@chamado/core';
import pg from 'pg';

type Column = { readonly schema: string; readonly table: string; readonly column: string };

/** Where each of these words stands, as `table.column: word`; case and accents do not matter. */
export async function standingsOf(url: string, words: readonly string[]): Promise<readonly string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows: columns } = await client.query<Column>(`
      select table_schema as schema, table_name as table, column_name as column from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema in ('chamado', 'chamado_jobs') and table_type = 'BASE TABLE' order by 1, 2, 3`);
    const found = new Set<string>();
    for (const { schema, table, column } of columns) {
      const { rows } = await client.query<{ cell: string | null }>(
        `select ${quoted(column)}::text as cell from ${quoted(schema)}.${quoted(table)}`,
      );
      const text = fold(rows.map(({ cell }) => cell ?? '').join('\n'));
      for (const word of words) if (text.includes(fold(word))) found.add(`${table}.${column}: ${word}`);
    }
    return [...found];
  } finally {
    await client.end();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
