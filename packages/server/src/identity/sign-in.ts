/** Signing in, staying signed in and setting a password, for one tenant: what a stranger learns of it is the same for every login. */
import { DeskError, maySignIn, type Person, type PersonId } from '@chamado/core';
import { ACCESS_SECONDS, accessTokenFor } from './access-token.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import type { IdentityStore } from './identity.store.ts';
import { checkPassword, hashOf, isPassword } from './passwords.ts';
import { digestOf, newSecret } from './secrets.ts';

/** What a session is held by: a token for each request, and a secret that gives the next one. */
export type Session = {
  readonly token: string;
  /** In seconds. */
  readonly expiresIn: number;
  readonly person: PersonId;
  readonly refresh: string | null;
};

/** Writes the mail with the one-time link. */
export type SendLink = (to: Person, secret: string) => Promise<void>;

/** What it stands on; `now` in milliseconds. */
export type SignInOptions = {
  readonly tenant: string;
  readonly store: IdentityStore;
  readonly now: () => number;
  readonly sendLink: SendLink;
};

/** How often each may be tried at one tenant. */
type Limits = { readonly byBoth: Attempts; readonly byAddress: Attempts; readonly byLogin: Attempts };

/** A person guesses a few times, a house with one address more, and a login is not guessed from everywhere. */
const limitsOf = ({ store, now }: SignInOptions): Limits => ({
  byBoth: createAttempts(store, now, 10, 15 * 60),
  byAddress: createAttempts(store, now, 100, 15 * 60),
  byLogin: createAttempts(store, now, 50, 60 * 60),
});

/** Sign-in at one tenant. `from` is the network address that asks. */
export type SignIn = ReturnType<typeof createSignIn>;

export function createSignIn(options: SignInOptions) {
  const { tenant, store, now, sendLink } = options;
  const limits = limitsOf(options);

  const take = async (deed: string, login: string, from: string): Promise<void> => {
    await limits.byAddress.take(deed, from);
    await limits.byBoth.take(deed, tenant, login, from);
    await limits.byLogin.take(deed, tenant, login);
  };

  const keepRefresh = async (person: string, family: string, expiresAt: number): Promise<string> => {
    const refresh = newSecret();
    await store.oneTimes.keep({ purpose: 'refresh', digest: digestOf(refresh), person, family, expiresAt }, now());
    return refresh;
  };

  const sessionOf = async (person: PersonId, refresh: string | null): Promise<Session> => ({
    token: await accessTokenFor(person, tenant, await store.key(), now()),
    expiresIn: ACCESS_SECONDS,
    person,
    refresh,
  });

  /** Whoever is at the desk, and may still come in. */
  const guest = async (id: string | null | undefined): Promise<Person | null> => {
    const person = id ? await store.person(id) : undefined;
    return person && maySignIn(person) ? person : null;
  };

  return {
    /** @throws DeskError `not_signed_in`, the same for an unknown login and a wrong password; TooOften */
    async withPassword(typed: string, password: string, from: string): Promise<Session> {
      const login = loginOf(typed);
      await take('sign-in', login, from);
      const account = await store.accounts.byLogin(login);
      const isRight = await isPassword(password, account?.hash);
      const person = isRight ? await guest(account?.person) : null;
      if (!person) throw new DeskError('not_signed_in', 'Login and password do not fit');
      await limits.byBoth.forgive('sign-in', tenant, login, from);
      return sessionOf(person.id, await keepRefresh(person.id, digestOf(newSecret()), now() + SESSION_MS));
    },

    /**
     * The next token. The secret serves once: shown again it ends the session, since two bear it; only pages that ask at
     * the same moment are given a token, and no further secret. @throws DeskError `not_signed_in`
     */
    async again(refresh: string): Promise<Session> {
      const shown = await store.oneTimes.use('refresh', digestOf(refresh), now());
      const person = await guest(shown?.oneTime.person);
      if (!shown || !person) throw new DeskError('not_signed_in', 'Sign in again');
      const { family, expiresAt } = shown.oneTime;
      if (shown.isFirst) return sessionOf(person.id, await keepRefresh(person.id, family, expiresAt));
      if (now() - shown.usedAt <= TOGETHER_MS) return sessionOf(person.id, null);
      await store.oneTimes.forget('refresh', { family });
      throw new DeskError('not_signed_in', 'Sign in again');
    },

    /** Ends the session that the secret belongs to. */
    async out(refresh: string): Promise<void> {
      const shown = await store.oneTimes.use('refresh', digestOf(refresh), now());
      if (shown) await store.oneTimes.forget('refresh', { family: shown.oneTime.family });
    },

    /** For whom the host site vouches: a token alone, since the host site gives the next. @throws DeskError `not_signed_in` */
    async vouched(person: string | null): Promise<Session> {
      const found = await guest(person);
      if (!found) throw new DeskError('not_signed_in', 'The host site vouches for nobody this desk knows');
      return sessionOf(found.id, null);
    },

    /** Sends a link where the login is somebody's; whoever asks learns nothing of that, nor from how long it takes. @throws TooOften */
    async askForLink(typed: string, from: string): Promise<void> {
      const login = loginOf(typed);
      await take('link', login, from);
      void sendTo(login).catch(() => undefined);
    },

    /** Sets the password by a link's secret, and ends every session. @throws DeskError `not_found` for a link that is over; TooOften */
    async setPassword(secret: string, password: string, from: string): Promise<void> {
      await limits.byAddress.take('password', from);
      checkPassword(password);
      const hash = await hashOf(password);
      const shown = await store.oneTimes.use('reset', digestOf(secret), now());
      if (!shown?.isFirst) throw new DeskError('not_found', 'This link was used, or is over; ask for another');
      const { person } = shown.oneTime;
      await store.accounts.setHash(person, hash);
      await store.oneTimes.forget('reset', { person });
      await store.oneTimes.forget('refresh', { person });
    },
  };

  async function sendTo(login: string): Promise<void> {
    const account = await store.accounts.byLogin(login);
    const person = await guest(account?.person);
    if (!person) return;
    const secret = newSecret();
    const digest = digestOf(secret);
    // The last link asked for is the one that holds.
    await store.oneTimes.forget('reset', { person: person.id });
    await store.oneTimes.keep(
      { purpose: 'reset', digest, person: person.id, family: digest, expiresAt: now() + LINK_MS },
      now(),
    );
    await sendLink(person, secret);
  }
}

const LINK_MS = 30 * 60_000;
const SESSION_MS = 14 * 86_400_000;
const TOGETHER_MS = 10_000;

/** A login as it is kept, however it was typed. */
export const loginOf = (typed: string): string => typed.trim().normalize('NFKC').toLowerCase();
