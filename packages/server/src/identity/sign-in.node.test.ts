/** Signing in by password: nobody learns who has an account, guessing is slow, and what is stolen serves once. */
import { DeskError } from '@chamado/core';
import { expect } from 'chai';
import { createTokenReader } from './access-token.ts';
import { memoryIdentity } from './memory.identity.ts';
import { createSignIn } from './sign-in.ts';
import { aDoor, carla, gone, MINUTE, NOW, outcome, RIGHT, secretOf } from './testing/door.ts';

describe('signing in with a password', () => {
  it('P1 T1 gives a token of that person, at that tenant, for ten minutes', async () => {
    const { signIn, store } = await aDoor();
    const { token } = await signIn.withPassword(' Carla@Aurora.example ', RIGHT, '10.0.0.1');
    const key = await store.key();
    const personIn = createTokenReader();
    expect(await personIn(token, 'horizonte', key, NOW + 8 * MINUTE)).to.equal(carla?.id);
    // Known by now; nothing else about it is.
    expect(await personIn(token, 'horizonte', key, NOW + 9 * MINUTE)).to.equal(carla?.id);
    expect(await personIn(token, 'horizonte', key, NOW + 11 * MINUTE)).to.equal(null);
    for (const reader of [personIn, createTokenReader()]) {
      expect(await reader(token, 'horizonte', key, NOW)).to.equal(carla?.id);
      expect(await reader(token, 'outra', key, NOW)).to.equal(null);
      expect(await reader(token, 'horizonte', key, NOW)).to.equal(carla?.id);
      expect(await reader(token, 'horizonte', await memoryIdentity().key(), NOW)).to.equal(null);
    }
  });

  it('says the same of a wrong password, an unknown login, somebody who left and an account without a password', async () => {
    const { signIn, store } = await aDoor();
    if (carla) await store.accounts.put({ person: carla.id, login: 'nova@aurora.example', hash: null });
    const attempts = [
      ['nova@aurora.example', RIGHT],
      ['nova@aurora.example', 'nobody has this password'],
      ['quem@aurora.example', RIGHT],
      ['quem@aurora.example', 'nobody has this password'],
      ['gone@aurora.example', RIGHT],
      ['gone@aurora.example', 'errada e longa'],
    ] as const;
    const said = new Set<string>();
    for (const [login, password] of attempts) {
      const refused: unknown = await signIn.withPassword(login, password, '10.0.0.1').catch((error: unknown) => error);
      said.add(JSON.stringify([DeskError.from(refused).code, DeskError.from(refused).message]));
    }
    expect([...said]).to.deep.equal(['["not_signed_in","Login and password do not fit"]']);
  });

  it('takes as long for an unknown login as for a wrong password', async () => {
    const { signIn } = await aDoor();
    const timeOf = async (login: string): Promise<number> => {
      const times: number[] = [];
      for (let at = 0; at < 5; at += 1) {
        const began = performance.now();
        await outcome(signIn.withPassword(login, 'errada e longa', `10.0.1.${String(at)}`));
        times.push(performance.now() - began);
      }
      return times.sort((one, other) => one - other)[2] ?? 0;
    };
    await timeOf('aquece@aurora.example');
    expect(await timeOf('quem@aurora.example')).to.be.above((await timeOf('carla@aurora.example')) / 3);
  });

  it('is not guessed: a few attempts from one place, and some more from everywhere', async () => {
    const { signIn } = await aDoor();
    const guess = (from: string) => outcome(signIn.withPassword('carla@aurora.example', 'errada', from));
    const here: string[] = [];
    for (let at = 0; at < 12; at += 1) here.push(await guess('10.0.0.1'));
    expect(here.slice(0, 10)).to.deep.equal(Array.from({ length: 10 }, () => 'not_signed_in'));
    expect(here.slice(10)).to.deep.equal(['too often', 'too often']);
    // The right password comes too late from there, and in time from elsewhere.
    expect(await outcome(signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1'))).to.equal('too often');
    expect(await outcome(signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.2'))).to.equal('done');
    const everywhere: string[] = [];
    for (let at = 0; at < 60; at += 1) everywhere.push(await guess(`10.1.0.${String(at)}`));
    expect(everywhere.filter((said) => said === 'not_signed_in')).to.have.length.below(40);
  });

  it('counts attempts at a login that is nobody’s as any other', async () => {
    const { signIn } = await aDoor();
    const said: string[] = [];
    for (let at = 0; at < 11; at += 1)
      said.push(await outcome(signIn.withPassword('quem@x.example', 'errada', '10.0.0.1')));
    expect(said.at(-1)).to.equal('too often');
  });
});

describe('staying signed in', () => {
  it('gives the next token by a secret that serves once', async () => {
    const { signIn, clock } = await aDoor();
    const first = await signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1');
    clock.now += 20 * MINUTE;
    const second = await signIn.again(secretOf(first));
    expect(secretOf(second)).to.have.length.above(40).and.not.equal(secretOf(first));
    expect(await outcome(signIn.again(secretOf(second)))).to.equal('done');
  });

  it('ends for thief and owner alike when a secret comes again later', async () => {
    const { signIn, clock } = await aDoor();
    const stolen = await signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1');
    const next = await signIn.again(secretOf(stolen));
    clock.now += MINUTE;
    expect(await outcome(signIn.again(secretOf(stolen)))).to.equal('not_signed_in');
    expect(await outcome(signIn.again(secretOf(next)))).to.equal('not_signed_in');
  });

  it('goes on where two tabs ask at the same moment, and one secret goes on from there', async () => {
    const { signIn } = await aDoor();
    const first = await signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1');
    const both = await Promise.all([signIn.again(secretOf(first)), signIn.again(secretOf(first))]);
    expect(both.filter(({ refresh }) => refresh !== null)).to.have.length(1);
    const next = both.find(({ refresh }) => refresh !== null);
    expect(await outcome(signIn.again(next?.refresh ?? ''))).to.equal('done');
  });

  it('ends after fourteen days, when one signs out, and when one is let in no more', async () => {
    const { signIn, clock, store } = await aDoor();
    const session = () => signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1');
    const [old, left] = [await session(), await session()];
    await signIn.out(secretOf(left));
    expect(await outcome(signIn.again(secretOf(left)))).to.equal('not_signed_in');
    const barred = createSignIn({
      tenant: 'horizonte',
      store: { ...store, person: () => Promise.resolve(gone) },
      now: () => clock.now,
      sendLink: () => Promise.resolve(),
    });
    expect(await outcome(barred.again(secretOf(await session())))).to.equal('not_signed_in');
    clock.now += 14 * 1440 * MINUTE;
    expect(await outcome(signIn.again(secretOf(old)))).to.equal('not_signed_in');
  });
});
