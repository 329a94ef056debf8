/** One desk served by two processes: every verb is asked of either, at random. */
import type { Backend } from '@chamado/core';
import type { PgBackend } from '../pg/pg-backend.ts';

/** `chance` says, from 0 to 1, by whom: under one half by the first. */
export function spreadOver(first: PgBackend, second: PgBackend, chance: () => number): Backend {
  const hears = async (): Promise<void> => {
    await first.hears();
    await second.hears();
  };
  return { deskFor: (person) => spread(first.deskFor(person), second.deskFor(person), { chance, hears }) };
}

type How = { readonly chance: () => number; readonly hears: () => Promise<void> };

const spread = <Part extends object>(one: Part, other: Part, how: How): Part =>
  new Proxy(one, {
    get(_part, name) {
      const [mine, its]: readonly unknown[] = [Reflect.get(one, name), Reflect.get(other, name)];
      if (typeof mine === 'function' && typeof its === 'function') {
        return (...given: readonly unknown[]): unknown => {
          const isFirst = how.chance() < 0.5;
          const ask = (): unknown => Reflect.apply(isFirst ? mine : its, isFirst ? one : other, given);
          // A watch answers at once; what is asked after it waits until it hears.
          return name === 'watch' ? ask() : how.hears().then(ask);
        };
      }
      if (isPart(mine) && isPart(its)) return spread(mine, its, how);
      return mine;
    },
  });

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;
