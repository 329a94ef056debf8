/** The headers of every answer: it is nobody's page, is kept nowhere, and is read only by pages of allowed origins. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const HEADERS = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/**
 * Sets them; what a route says of its own, such as a reference page’s policy, stays. They are set on the answer as it is:
 * Hono’s `context.header` makes a new one each time, whose text is then sent as a stream.
 */
export const secured: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
};

/** Lets pages of these origins ask, and read what they are answered. */
export function shared(origins: readonly string[]): MiddlewareHandler {
  const preflight = cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'Last-Event-ID'],
    exposeHeaders: EXPOSED,
    maxAge: 600,
  });
  return async (context, next) => {
    if (context.req.method === 'OPTIONS') return preflight(context, next);
    await next();
    const { headers } = context.res;
    const origin = context.req.header('origin') ?? '';
    if (origins.includes(origin)) headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', EXPOSED.join(','));
    headers.append('vary', 'Origin');
    return undefined;
  };
}

const EXPOSED = ['Content-Disposition', 'ETag', 'Retry-After'];
