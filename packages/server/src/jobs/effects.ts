/** The mark of each effect on the world outside: owed, going, done, or held because nobody can say whether it went. */
import type { Tx } from '../pg/database.ts';
import type { EffectTable } from '../pg/tables.ts';

/** Which effect: of what kind, and whose. */
export type Effect = { readonly tenant: string; readonly kind: string; readonly id: string };

/** How far it has come. */
export type EffectState = EffectTable['state'];

/** The effect is owed from here on; one that is marked already stays as it is, and the answer is false. */
export async function oweIn(tx: Tx, effect: Effect): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('effects')
    .values({ ...effect, state: 'owed' })
    .onConflict((at) => at.columns(['tenant', 'kind', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** How far the effect has come; undefined where it was never owed. */
export async function stateIn(tx: Tx, { tenant, kind, id }: Effect): Promise<EffectState | undefined> {
  const found = await tx
    .selectFrom('effects')
    .select('state')
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return found?.state;
}

/** Marks it; going once more counts as one more attempt. */
export async function markIn(tx: Tx, { tenant, kind, id }: Effect, state: EffectState): Promise<void> {
  await tx
    .updateTable('effects')
    .set((set) => ({
      state,
      changed_at: new Date(),
      ...(state === 'going' && { attempts: set('attempts', '+', 1) }),
    }))
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
}
