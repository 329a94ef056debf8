/** JSON that stands in tables, read where it may speak of somebody and stored again where that changed it. */
import { sql } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../pg/database.ts';
import { texts } from '../pg/storable.ts';

/** A column of JSON, and what beside the tenant names a row of its table. */
export type JsonColumn = { readonly table: string; readonly column: string; readonly keys: readonly string[] };

/** Which rows are looked at: those of a tenant whose text the pattern finds. */
export type Within = { readonly tenant: string; readonly pattern: string };

type Row = { readonly kept: unknown; readonly at: Readonly<Record<string, unknown>> };

/** Puts every such row through `change`; one that becomes null goes. Answers with the keys of those that went or changed. */
export async function rewrite(
  tx: Tx,
  column: JsonColumn,
  within: Within,
  change: (kept: unknown, at: Row['at']) => unknown,
): Promise<readonly Row['at'][]> {
  const changed = (await found(tx, column, within)).flatMap(({ kept, at }) => {
    const left = change(kept, at);
    return isDeepStrictEqual(left, kept) ? [] : [{ at, left }];
  });
  await inBatches(changed, async (batch) => {
    await remove(
      tx,
      column,
      within,
      batch.filter(({ left }) => left === null),
    );
    await write(
      tx,
      column,
      within,
      batch.filter(({ left }) => left !== null),
    );
  });
  return changed.map(({ at }) => at);
}

/** As many rows as one statement writes: each costs a way to the database and back. */
const BATCH = 500;

/** Has `work` done for all of them, some at a time. */
export async function inBatches<Item>(
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) await work(items.slice(from, from + BATCH));
}

/** A row that is to be written, under its keys; null where it is to go. */
type Left = { readonly at: Row['at']; readonly left: unknown };

async function found(
  tx: Tx,
  { table, column, keys }: JsonColumn,
  { tenant, pattern }: Within,
): Promise<readonly Row[]> {
  const named = sql.join(keys.flatMap((key) => [sql.lit(key), sql.ref(key)]));
  const { rows } = await sql<Row>`
    select ${sql.ref(column)} as kept, json_build_object(${named}) as at from ${sql.table(table)}
    where tenant = ${tenant} and ${sql.ref(column)}::text ~* ${pattern}`.execute(tx);
  return rows;
}

async function remove(tx: Tx, { table, keys }: JsonColumn, { tenant }: Within, rows: readonly Left[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from ${sql.table(table)} as own using ${given(table, rows)}
    where own.tenant = ${tenant} and ${same(keys)}`.execute(tx);
}

async function write(
  tx: Tx,
  { table, column, keys }: JsonColumn,
  { tenant }: Within,
  rows: readonly Left[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update ${sql.table(table)} as own set ${sql.ref(column)} = given.written::json
    from ${given(table, rows)} where own.tenant = ${tenant} and ${same(keys)}`.execute(tx);
}

/** The rows as a table: their keys, typed as the table’s own, and what they become, which as JSON may hold what no text can. */
const given = (table: string, rows: readonly Left[]) =>
  sql`(select one.*, row.written
    from unnest(${texts(rows.map(({ at }) => JSON.stringify(at)))}, ${texts(rows.map(({ left }) => JSON.stringify(left)))})
      as row (at, written),
    json_populate_record(null::${sql.table(table)}, row.at::json) as one) as given`;

const same = (keys: readonly string[]) =>
  sql.join(
    keys.map((key) => sql`own.${sql.ref(key)} = given.${sql.ref(key)}`),
    sql` and `,
  );
