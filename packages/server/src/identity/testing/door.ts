/** One tenant's sign-in as tests use it, with the people and the clock of the test. */
import { DeskError, type Person } from '@chamado/core';
import { aRequester, aStranger } from '@chamado/core/testing';
import { TooOften } from '../attempts.ts';
import { memoryIdentity } from '../memory.identity.ts';
import { hashOf } from '../passwords.ts';
import { createSignIn } from '../sign-in.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const MINUTE = 60_000;
/** The password of Carla. */
export const RIGHT = 'cavalo pilha grampo';
export const [carla, gone]: readonly Person[] = [aRequester(), { ...aStranger(), active: false }];

/** What came of an attempt, in a word. */
export const outcome = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof TooOften) return 'too often';
    return DeskError.from(thrown).code;
  }
};

/** Sign-in over memory, with a clock that the test moves, where one has an account and one had. */
export async function aDoor() {
  const store = memoryIdentity([carla, gone].filter((person) => person !== undefined));
  const hash = await hashOf(RIGHT);
  if (carla) await store.accounts.put({ person: carla.id, login: 'carla@aurora.example', hash });
  if (gone) await store.accounts.put({ person: gone.id, login: 'gone@aurora.example', hash });
  const clock = { now: NOW };
  const links: string[] = [];
  const sendLink = (to: Person, secret: string) => Promise.resolve(void links.push(`${to.id} ${secret}`));
  const signIn = createSignIn({ tenant: 'horizonte', store, now: () => clock.now, sendLink });
  /** A link is written after the answer. */
  const linkTo = async (login: string, from = '10.0.0.9'): Promise<string> => {
    const before = links.length;
    await signIn.askForLink(login, from);
    await new Promise((resolve) => setImmediate(resolve));
    return links.slice(before)[0]?.split(' ')[1] ?? '';
  };
  return { store, clock, links, signIn, linkTo };
}

/** What gives the next token. */
export const secretOf = (session: { readonly refresh: string | null }): string => session.refresh ?? '';
