/** The cookie that keeps a person signed in: no script reads it, and no other site's page sends it. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** Reads and writes it; `isSecure` where the site is reached over https. */
export function sessionCookie(isSecure: boolean) {
  const name = isSecure ? '__Secure-chamado' : 'chamado';
  const options = { path: '/v1/session', httpOnly: true, sameSite: 'Strict', secure: isSecure } as const;
  return {
    read: (context: Context): string | undefined => getCookie(context, name),
    write: (context: Context, secret: string): void =>
      setCookie(context, name, secret, { ...options, maxAge: MAX_AGE }),
    remove: (context: Context): void => void deleteCookie(context, name, options),
  };
}

// The server ends a session by its own clock; this only tidies the browser.
const MAX_AGE = 14 * 86_400;
