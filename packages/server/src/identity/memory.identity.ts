/** What sign-in keeps, in memory: short enough to read as its specification. */
import type { Person } from '@chamado/core';
import { randomBytes } from 'node:crypto';
import type { Account, Counted, IdentityStore, OneTime } from './identity.store.ts';

/** One tenant's; `people` are those the desk knows. */
export function memoryIdentity(people: readonly Person[] = []): IdentityStore {
  const accounts = new Map<string, Account>();
  const oneTimes = new Map<string, { readonly oneTime: OneTime; usedAt: number | null }>();
  const counts = new Map<string, Counted>();
  const key = randomBytes(32);
  const keyOf = ({ purpose, digest }: Pick<OneTime, 'purpose' | 'digest'>): string => `${purpose} ${digest}`;

  return {
    accounts: {
      byLogin: (login) => Promise.resolve([...accounts.values()].find((account) => account.login === login)),
      put: (account) => Promise.resolve(void accounts.set(account.person, account)),
      setHash: (person, hash) => {
        const account = accounts.get(person);
        if (account) accounts.set(person, { ...account, hash });
        return Promise.resolve();
      },
    },
    oneTimes: {
      keep: (oneTime, now) => {
        for (const [at, { oneTime: old }] of oneTimes) if (old.expiresAt <= now) oneTimes.delete(at);
        if (oneTimes.has(keyOf(oneTime))) return Promise.resolve(false);
        oneTimes.set(keyOf(oneTime), { oneTime, usedAt: null });
        return Promise.resolve(true);
      },
      use: (purpose, digest, now) => {
        const found = oneTimes.get(keyOf({ purpose, digest }));
        if (!found || found.oneTime.expiresAt <= now) return Promise.resolve(undefined);
        const isFirst = found.usedAt === null;
        found.usedAt ??= now;
        return Promise.resolve({ oneTime: found.oneTime, isFirst, usedAt: found.usedAt });
      },
      forget: (purpose, whose) => {
        for (const [at, { oneTime }] of oneTimes) {
          const isHis = 'person' in whose ? oneTime.person === whose.person : oneTime.family === whose.family;
          if (oneTime.purpose === purpose && isHis) oneTimes.delete(at);
        }
        return Promise.resolve();
      },
    },
    attempts: {
      take: (of, now, endsAt) => {
        const before = counts.get(of);
        const stands = before !== undefined && before.endsAt > now;
        const counted = stands ? { ...before, taken: before.taken + 1 } : { taken: 1, endsAt };
        counts.set(of, counted);
        return Promise.resolve(counted);
      },
      forget: (of) => Promise.resolve(void counts.delete(of)),
    },
    key: () => Promise.resolve(key),
    person: (id) => Promise.resolve(people.find((person) => person.id === id)),
  };
}
