/** The people of this desk: who sits at it, and whom one can be without a password. */
import {
  DeskError,
  maySignIn,
  stillHere,
  type DeskPort,
  type Person,
  type PersonId,
  type SessionPort,
} from '@chamado/core';
import { answer } from './call.ts';
import type { DeskStore } from './desk.store.ts';
import { rememberInTab } from './tab.person.ts';

/** Who a desk's person is now, as the directory has him; whoever it did not know is known to it from then on. */
export function personOf({ connection }: DeskStore, person: Person): () => Promise<Person> {
  const stored = (): Promise<Person | undefined> => connection.read((tx) => tx.objectStore('people').get(person.id));
  const know = async (): Promise<void> => {
    if (await stored()) return;
    await connection.write(async (tx) => {
      const people = tx.objectStore('people');
      if ((await people.getKey(person.id)) === undefined) await people.put(person);
    });
  };
  // At once, so that others can name him before he does anything himself.
  let known: Promise<void> | null = know();
  known.catch(() => void (known = null));
  return async () => {
    await (known ??= know());
    return stillHere((await stored()) ?? person);
  };
}

/** Who is signed in: kept, so that the next visit begins with him. */
export function idbSession({ connection, name }: DeskStore, deskFor: (person: Person) => DeskPort): SessionPort {
  return {
    people: (options) =>
      answer(options, async () => {
        const people = await connection.read((tx) => tx.objectStore('people').getAll());
        return people.filter(maySignIn);
      }),
    signIn: (id: PersonId, options) =>
      answer(options, async () => {
        const person = await connection.write(async (tx) => {
          const known = await tx.objectStore('people').get(id);
          if (!known || !maySignIn(known)) throw new DeskError('not_found', 'There is no such person at this desk');
          await tx.objectStore('marks').put(id, 'me');
          return known;
        }, options);
        rememberInTab(name, id);
        return deskFor(person);
      }),
  };
}
