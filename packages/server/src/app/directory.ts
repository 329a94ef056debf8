/** Which tenants a database has: kept by a command, read by every process. */
import type { Person } from '@chamado/core';
import { sql } from 'kysely';
import { loginOf } from '../identity/sign-in.ts';
import type { TenantSettings } from '../identity/tenant.settings.ts';
import type { Database } from '../pg/database.ts';
import { personRow } from '../pg/transaction.ts';
import { asTheDesk } from '../pg/wall.ts';

/** A tenant as it is kept: `settings` is JSON. */
export type Entry = { readonly tenant: string; readonly settings: string };

/** All of them, by name. */
export const tenantsIn = ({ db }: Database): Promise<readonly Entry[]> =>
  db.transaction().execute(async (tx) => {
    await sql`select enter_house()`.execute(tx);
    const { rows } = await sql<Entry>`
      select tenant, settings::text as settings from tenant_settings order by tenant`.execute(tx);
    return rows;
  });

/**
 * Keeps a tenant, in place of what it was set to, and the people of its file: each as the file says, and with a login by his
 * e-mail address where he has none yet. Nobody is removed.
 */
export async function keepTenant(
  database: Database,
  settings: TenantSettings,
  people: readonly Person[],
): Promise<void> {
  const { tenant } = settings;
  await asTheDesk({ database, tenant }, async (tx) => {
    const row = { tenant, settings: JSON.stringify(settings) };
    await tx
      .insertInto('tenant_settings')
      .values(row)
      .onConflict((at) => at.column('tenant').doUpdateSet({ settings: row.settings }))
      .execute();
    for (const person of people) {
      const his = personRow(tenant, person);
      const { role, company_id, territories } = his;
      await tx
        .insertInto('people')
        .values(his)
        .onConflict((at) =>
          at.columns(['tenant', 'id']).doUpdateSet({ role, company_id, territories, person: his.person }),
        )
        .execute();
      if (person.email === undefined) continue;
      await tx
        .insertInto('accounts')
        .values({ tenant, person: person.id, login: loginOf(person.email), hash: null })
        .onConflict((at) => at.doNothing())
        .execute();
    }
  });
  database.listening.wake(TENANTS);
}

/** The name under which processes wake each other when a tenant was kept: no tenant is called so. */
export const TENANTS = '*tenants';
