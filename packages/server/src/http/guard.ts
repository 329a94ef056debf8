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

/** Sets them; what a route says of its own, such as a reference page’s policy, stays. */
export const secured: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of HEADERS) if (!context.res.headers.has(name)) context.header(name, value);
};

/** Lets pages of these origins ask. */
export const shared = (origins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'Last-Event-ID'],
    exposeHeaders: ['Content-Disposition', 'ETag', 'Retry-After'],
    maxAge: 600,
  });
