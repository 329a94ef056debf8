/** Sign-in over HTTP, beside the desk's own routes: sessions, one-time links and new passwords. */
import { DeskError, parse } from '@chamado/core';
import { BASE } from '@chamado/core/wire';
import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { jsonOf } from '../http/body.ts';
import { ProtocolError, refusal } from '../http/refusal.ts';
import { TooOften } from './attempts.ts';
import type { HostIdentity } from './host-token.ts';
import { sessionCookie } from './session.cookie.ts';
import type { Session, SignIn } from './sign-in.ts';

/** What one tenant's visitors sign in by. */
export type Door = {
  readonly signIn: SignIn;
  /** Left out where the tenant has no host site. */
  readonly host?: HostIdentity | undefined;
  /** Only at a demo: who there is to be, the newcomer first. */
  readonly demo?:
    (() => Promise<readonly { readonly id: string; readonly name: string; readonly role: string }[]>) | undefined;
};

/** What the routes ask of the server. */
export type IdentityRoutesOptions = {
  /** Null where no tenant is meant. */
  readonly doorOf: (request: Request) => Door | null;
  /** The network address a request comes from, as far as it is to be believed. */
  readonly addressOf: (request: Request) => string;
  readonly isSecure: boolean;
  readonly now: () => number;
};

/** Adds the routes; none of them needs a token. */
export const identityRoutes =
  ({ doorOf, addressOf, isSecure, now }: IdentityRoutesOptions) =>
  (app: Hono): void => {
    const cookie = sessionCookie(isSecure);

    const at = (path: string, method: string, answer: (context: Context, door: Door) => Promise<Response>): void =>
      void app.on(method, BASE + path, async (context) => {
        const door = doorOf(context.req.raw);
        if (!door) throw noSuchThing();
        return answer(context, door).catch(tooOften);
      });

    const given = (context: Context, { refresh, ...told }: Session, isDemo = false): Response => {
      if (refresh !== null) cookie.write(context, refresh);
      return context.json({ ...told, ...(isDemo && { demo: true }) });
    };

    at('/session', 'POST', async (context, { signIn }) => {
      const { login, password } = await bodyOf(context, Credentials);
      return given(context, await signIn.withPassword(login, password, addressOf(context.req.raw)));
    });

    at('/session', 'PUT', async (context, { signIn, demo }) => {
      if (demo) return given(context, await signIn.vouched(wantedIn(context, await demo())), true);
      const secret = cookie.read(context);
      if (secret === undefined) throw new DeskError('not_signed_in', 'Sign in first');
      return given(context, await signIn.again(secret));
    });

    at('/session', 'DELETE', async (context, { signIn }) => {
      const secret = cookie.read(context);
      if (secret !== undefined) await signIn.out(secret);
      cookie.remove(context);
      return context.body(null, 204);
    });

    at('/session/host', 'POST', async (context, { signIn, host }) => {
      if (!host) throw noSuchThing();
      const { token } = await bodyOf(context, HostToken);
      const origin = context.req.header('origin') ?? null;
      return given(context, await signIn.vouched(await host({ token, origin, now: now() })));
    });

    at('/session/demo', 'GET', async (context, { demo }) => {
      if (!demo) throw noSuchThing();
      return context.json(await demo());
    });

    at('/session/demo', 'POST', async (context, { signIn, demo }) => {
      if (!demo) throw noSuchThing();
      const { person } = await bodyOf(context, Whom);
      return given(context, await signIn.vouched(person));
    });

    at('/password-links', 'POST', async (context, { signIn }) => {
      const { login } = await bodyOf(context, Login);
      await signIn.askForLink(login, addressOf(context.req.raw));
      return context.body(null, 202);
    });

    at('/passwords', 'POST', async (context, { signIn }) => {
      const { secret, password } = await bodyOf(context, NewPassword);
      await signIn.setPassword(secret, password, addressOf(context.req.raw));
      return context.body(null, 204);
    });
  };

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const Login = z.object({ login: text(254) });
const Credentials = z.object({ login: text(254), password: text(1000) });
const NewPassword = z.object({ secret: text(100), password: text(1000) });
const HostToken = z.object({ token: text(8000) });
const Whom = z.object({ person: text(64) });

const MAX_BYTES = 16_384;

const bodyOf = async <S extends z.ZodMiniType>({ req }: Context, schema: S): Promise<z.output<S>> =>
  parse(schema, await jsonOf(req.raw, MAX_BYTES));

/** Whom a visitor of the demo wants to be, where there is such a one. */
const wantedIn = ({ req }: Context, people: readonly { readonly id: string }[]): string | null =>
  (people.find(({ id }) => id === req.query('person')) ?? people[0])?.id ?? null;

const noSuchThing = (): DeskError => new DeskError('not_found', 'There is nothing at this address');

function tooOften(thrown: unknown): Response {
  if (!(thrown instanceof TooOften)) throw thrown;
  const response = refusal(new ProtocolError(429, thrown.message));
  response.headers.set('retry-after', String(thrown.seconds));
  return response;
}
