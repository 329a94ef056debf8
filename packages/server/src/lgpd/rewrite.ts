/** JSON that stands in tables, read where it may speak of somebody and stored again where that changed it. */
import { sql } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../pg/database.ts';

/** A column of JSON, and what beside the tenant names a row of its table. */
export type JsonColumn = { readonly table: string; readonly column: string; readonly keys: readonly string[] };

/** Which rows are looked at: those of a tenant whose text the pattern finds. */
export type Within = { readonly tenant: string; readonly pattern: string };

type Row = { readonly kept: unknown; readonly at: Readonly<Record<string, unknown>> };

/** Puts every such row through `change`; one that becomes null goes. Answers with the keys of those that went or changed. */
export async function rewrite(
  tx: Tx,
  { table, column, keys }: JsonColumn,
  { tenant, pattern }: Within,
  change: (kept: unknown, at: Row['at']) => unknown,
): Promise<readonly Row['at'][]> {
  const named = sql.join(keys.flatMap((key) => [sql.lit(key), sql.ref(key)]));
  const { rows } = await sql<Row>`
    select ${sql.ref(column)} as kept, json_build_object(${named}) as at from ${sql.table(table)}
    where tenant = ${tenant} and ${sql.ref(column)}::text ~* ${pattern}`.execute(tx);
  const changed: Row['at'][] = [];
  for (const { kept, at } of rows) {
    const left = change(kept, at);
    if (isDeepStrictEqual(left, kept)) continue;
    changed.push(at);
    const here = sql.join(
      keys.map((key) => sql`${sql.ref(key)} = ${at[key]}`),
      sql` and `,
    );
    await (
      left === null
        ? sql`delete from ${sql.table(table)} where tenant = ${tenant} and ${here}`
        : sql`update ${sql.table(table)} set ${sql.ref(column)} = ${JSON.stringify(left)}::json
          where tenant = ${tenant} and ${here}`
    ).execute(tx);
  }
  return changed;
}
