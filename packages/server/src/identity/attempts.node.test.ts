/** Guessing is slow whichever process is asked: two count together, and what they keep names nobody. */
import { aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import type { IdentityStore } from './identity.store.ts';
import { memoryIdentity } from './memory.identity.ts';
import { pgIdentity } from './pg.identity.ts';
import { createSignIn } from './sign-in.ts';
import { MINUTE, NOW, outcome } from './testing/door.ts';

const tenant = 'aurora';
const carla = aRequester();

const doorOver = (store: IdentityStore, clock: { now: number }) =>
  createSignIn({ tenant, store, now: () => clock.now, sendLink: () => Promise.resolve() });

describe('attempts at a password', () => {
  const { open, another } = useDatabase();

  /** What a guesser at two processes is told, one after the other. */
  async function guesses(stores: readonly [IdentityStore, IdentityStore], clock = { now: NOW }): Promise<number> {
    const doors = stores.map((store) => doorOver(store, clock));
    const said: string[] = [];
    for (let at = 0; at < 24; at += 1) {
      const door = doors[at % 2];
      if (door) said.push(await outcome(door.withPassword('carla@aurora.example', 'errada', '10.0.0.1')));
    }
    return said.filter((word) => word === 'not_signed_in').length;
  }

  it('are counted by two processes together, and forgotten when their time is over', async () => {
    const stores = [open(), another()].map((database) => pgIdentity({ database, tenant }));
    const [one, other] = stores;
    if (!one || !other) throw new RangeError('two processes');
    expect(await guesses([one, other])).to.equal(10);
    expect(await guesses([one, other], { now: NOW + 15 * MINUTE })).to.equal(10);
  });

  it('would be twice as many where each process counted alone', async () => {
    expect(await guesses([memoryIdentity([carla]), memoryIdentity([carla])])).to.equal(20);
  });

  it('are kept without a name, a login or an address that anybody could read', async () => {
    const { rows } = await asTheDesk({ database: open(), tenant }, (tx) =>
      sql<{ row: string }>`select attempts::text as row from attempts`.execute(tx),
    );
    expect(rows).to.not.have.length(0);
    expect(rows.filter(({ row }) => /carla|10\.0\.0\.1|sign-in/.test(row))).to.deep.equal([]);
  });
});
