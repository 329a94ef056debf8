/** What sign-in keeps, kept the same way in memory and in PostgreSQL. */
import { aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { personRow } from '../pg/transaction.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import type { IdentityStore, OneTime } from './identity.store.ts';
import { memoryIdentity } from './memory.identity.ts';
import { pgIdentity } from './pg.identity.ts';

const NOW = 1_000_000;
const carla = aRequester();
const aOneTime = (over: Partial<OneTime> = {}): OneTime => ({
  ...{ purpose: 'refresh', digest: 'd1', person: carla.id, family: 'f1', expiresAt: NOW + 1000 },
  ...over,
});

function promises(open: () => Promise<{ readonly one: IdentityStore; readonly other: IdentityStore }>): void {
  it('finds an account by its login, and sets the password of nobody who has none', async () => {
    const { accounts } = (await open()).one;
    await accounts.setHash(carla.id, 'h0');
    expect(await accounts.byLogin('carla@x.example')).to.equal(undefined);
    await accounts.put({ person: carla.id, login: 'carla@x.example', hash: null });
    await accounts.setHash(carla.id, 'h1');
    expect(await accounts.byLogin('carla@x.example')).to.deep.equal({
      ...{ person: carla.id, login: 'carla@x.example', hash: 'h1' },
    });
    for (const login of ['CARLA@x.example', '\0', 'x\ud800']) expect(await accounts.byLogin(login)).to.equal(undefined);
  });

  it('lets a secret be the first of its kind for one of many who show it at once', async () => {
    const { oneTimes } = (await open()).one;
    expect(await oneTimes.keep(aOneTime(), NOW)).to.equal(true);
    expect(await oneTimes.keep(aOneTime(), NOW)).to.equal(false);
    const shown = await Promise.all([1, 2, 3, 4, 5].map((at) => oneTimes.use('refresh', 'd1', NOW + at)));
    expect(shown.filter((each) => each?.isFirst)).to.have.length(1);
    expect(new Set(shown.map((each) => each?.usedAt))).to.have.property('size', 1);
    expect(shown[0]?.oneTime).to.deep.equal(aOneTime());
    expect(await oneTimes.use('reset', 'd1', NOW)).to.equal(undefined);
  });

  it('keeps a secret for one of many who bring it at once', async () => {
    const { oneTimes } = (await open()).one;
    const kept = await Promise.all([1, 2, 3, 4, 5].map(() => oneTimes.keep(aOneTime({ purpose: 'host' }), NOW)));
    expect(kept.filter(Boolean)).to.have.length(1);
  });

  it('forgets a secret when it expires, with its family, or with its person', async () => {
    const { oneTimes } = (await open()).one;
    const digests = ['d1', 'd2', 'd3'];
    const left = (now = NOW) => Promise.all(digests.map((digest) => oneTimes.use('refresh', digest, now)));
    await oneTimes.keep(aOneTime(), NOW);
    expect(await oneTimes.use('refresh', 'd1', NOW + 1000)).to.equal(undefined);
    await oneTimes.keep(aOneTime({ digest: 'd2', family: 'f2' }), NOW);
    await oneTimes.keep(aOneTime({ digest: 'd3', family: 'f2', person: 'other' }), NOW);
    await oneTimes.forget('reset', { person: carla.id });
    await oneTimes.forget('refresh', { person: carla.id });
    expect((await left()).map((each) => each?.oneTime.digest)).to.deep.equal([undefined, undefined, 'd3']);
    await oneTimes.forget('refresh', { family: 'f2' });
    expect(await left()).to.deep.equal([undefined, undefined, undefined]);
  });

  it('counts attempts for all who ask, each once, until their time is over', async () => {
    const { one, other } = await open();
    const ends = NOW + 1000;
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => one.attempts.take('k1', NOW, ends)));
    expect(taken.map((each) => each.taken).sort()).to.deep.equal([1, 2, 3, 4, 5]);
    expect(await one.attempts.take('k1', NOW + 999, NOW + 9000)).to.deep.equal({ taken: 6, endsAt: ends });
    expect(await other.attempts.take('k1', NOW, ends)).to.deep.equal({ taken: 1, endsAt: ends });
    expect(await one.attempts.take('k2', NOW, ends)).to.deep.equal({ taken: 1, endsAt: ends });
    expect(await one.attempts.take('k1', ends, ends + 1000)).to.deep.equal({ taken: 1, endsAt: ends + 1000 });
    await one.attempts.forget('k1');
    expect((await one.attempts.take('k1', ends, ends + 1000)).taken).to.equal(1);
  });

  it('has one key, and knows the desk’s people, apart for each tenant', async () => {
    const { one, other } = await open();
    const [key, again, others] = await Promise.all([one.key(), one.key(), other.key()]);
    expect(key).to.have.length(32);
    expect(again).to.deep.equal(key);
    expect(others).not.to.deep.equal(key);
    expect(await one.person(carla.id)).to.deep.equal(carla);
    expect(await one.person(aStranger().id)).to.equal(undefined);
    await one.oneTimes.keep(aOneTime(), NOW);
    expect(await other.oneTimes.use('refresh', 'd1', NOW)).to.equal(undefined);
  });
}

describe('what sign-in keeps, in memory', () => {
  promises(() => Promise.resolve({ one: memoryIdentity([carla]), other: memoryIdentity() }));
});

describe('what sign-in keeps, in PostgreSQL', () => {
  const { open } = useDatabase();
  let drawn = 0;
  const tenancies = async () => {
    drawn += 1;
    const [one, other] = [`one${String(drawn)}`, `other${String(drawn)}`].map((tenant) => ({
      database: open(),
      tenant,
    }));
    if (!one || !other) throw new RangeError('two tenants');
    await asTheDesk(one, (tx) => tx.insertInto('people').values(personRow(one.tenant, carla)).execute());
    return { one, other };
  };

  promises(async () => {
    const { one, other } = await tenancies();
    return { one: pgIdentity(one), other: pgIdentity(other) };
  });

  it('is one key for every process, and nothing of it is shown to a person', async () => {
    const { one } = await tenancies();
    const keys = await Promise.all([1, 2, 3].map(() => pgIdentity(one).key()));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex')))).to.have.property('size', 1);
    const rows = await open()
      .db.transaction()
      .execute(async (tx) => {
        await tx.selectNoFrom((no) => no.fn('enter', [no.val(one.tenant), no.val(carla.id)]).as('me')).execute();
        return tx.selectFrom('tenant_keys').selectAll().execute();
      });
    expect(rows).to.deep.equal([]);
  });
});
