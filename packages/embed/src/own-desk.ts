/** A desk on the page's own server, by that server's own sign-in: its cookie gives the tokens, and a demo lets one choose. */
import { openRestDesk } from '@chamado/adapter-rest';
import { DeskError, parse, Person, type DeskPort, type PersonId } from '@chamado/core';

/** What the server gives to whoever is signed in; at a `demo`, to whoever comes. */
type Given = { readonly token: string; readonly person: string; readonly isDemo: boolean };

/** Opens it; at a demo as whoever one was in this tab. Rejects with `not_signed_in` where nobody is, else as `openRestDesk`. */
export const openOwnDesk = (url: string): Promise<DeskPort> => deskAs(url, remembered.in(url));

async function deskAs(url: string, wanted: string | null): Promise<DeskPort> {
  const held: { given?: Given } = {};
  const token = async (): Promise<string> => {
    const given = await ask(url, held.given?.person ?? wanted);
    // Who opened this page stays who acts by it.
    if (held.given && held.given.person !== given.person)
      throw new DeskError('not_signed_in', 'Somebody else signed in by this browser; right would be to reload');
    held.given = given;
    return given.token;
  };
  const desk = await openRestDesk(url, { token });
  if (!held.given?.isDemo) return desk;
  return {
    ...desk,
    session: {
      people: (options) => people(url, options?.signal),
      async signIn(id: PersonId) {
        const other = await deskAs(url, id);
        remembered.write(url, id);
        return other;
      },
    },
  };
}

const doorOf = (url: string): string => `${url.replace(/\/+$/, '')}/v1/session`;

/** The next token; `wanted` is whom a visitor of a demo wants to be. */
async function ask(url: string, wanted: string | null): Promise<Given> {
  const query = wanted === null ? '' : `?person=${encodeURIComponent(wanted)}`;
  const answer = await fetch(doorOf(url) + query, { method: 'PUT' });
  const given: unknown = answer.ok ? await answer.json() : null;
  if (typeof given === 'object' && given && 'token' in given && 'person' in given)
    return { token: String(given.token), person: String(given.person), isDemo: 'demo' in given };
  throw new DeskError('not_signed_in', `The desk answered ${answer.status}; right would be to sign in`);
}

async function people(url: string, signal: AbortSignal | undefined): Promise<readonly Person[]> {
  try {
    const answer = await fetch(`${doorOf(url)}/demo`, signal ? { signal } : {});
    const found: unknown = await answer.json();
    return Array.isArray(found) ? found.map((person) => parse(Person, person)) : [];
  } catch (thrown) {
    signal?.throwIfAborted();
    throw new DeskError('unavailable', 'The desk did not say whom one can be', { cause: thrown });
  }
}

/** Two tabs side by side can be two people, and stay so when they are reloaded. A browser may forbid to keep it. */
const remembered = {
  in(url: string): string | null {
    try {
      return sessionStorage.getItem(`chamado:${url}:me`);
    } catch {
      return null;
    }
  },
  write(url: string, person: string): void {
    try {
      sessionStorage.setItem(`chamado:${url}:me`, person);
    } catch {
      // The next visit begins as any newcomer's.
    }
  },
};
