/** What each request came to, told without a word of anybody's: by its route's pattern, never by its address. */
import { DeskError } from '@chamado/core';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { randomUUID } from 'node:crypto';
import type { RouteModule } from '../http/handler.ts';

/** One request that was answered. */
export type RequestTold = {
  /** Answered as `x-request-id`; a proxy's own, where it is a UUID. */
  readonly id: string;
  readonly method: string;
  /** Such as `/v1/tickets/:id`; `none` where nothing stands at the address. */
  readonly route: string;
  /** Null where the request names none. */
  readonly tenant: string | null;
  readonly status: number;
  /** Until the answer began; a stream goes on after that. */
  readonly ms: number;
  /** The refusal's, where it was refused. */
  readonly code?: DeskError['code'];
};

/** Watches the requests of one handler. */
export type RequestWatch = {
  /** The first of the handler's modules. */
  readonly module: RouteModule;
  /** The id of a request that came through it. */
  readonly idOf: (request: Request) => string | undefined;
};

/** What it is made of; `now` in milliseconds, from whenever. */
export type RequestWatchOptions = {
  readonly tenantOf: (request: Request) => { readonly id: string } | null;
  readonly onAnswer: (told: RequestTold) => void;
  readonly now?: () => number;
  /** Left out, the route's pattern: given by the test that shows what an address would tell. */
  readonly placeOf?: (context: Context) => string;
};

export function createRequestWatch(options: RequestWatchOptions): RequestWatch {
  const { tenantOf, onAnswer, now = () => performance.now(), placeOf = patternOf } = options;
  const ids = new WeakMap<Request, string>();
  return {
    idOf: (request) => ids.get(request),
    module: (app) =>
      void app.use(async (context, next) => {
        const { raw } = context.req;
        const began = now();
        const id = UUID.exec(context.req.header('x-request-id') ?? '')?.[0] ?? randomUUID();
        ids.set(raw, id);
        await next();
        // Not `context.header`: that makes a new answer, whose text is then sent as a stream.
        context.res.headers.set('x-request-id', id);
        onAnswer({
          id,
          method: METHODS.has(raw.method) ? raw.method : 'other',
          route: placeOf(context),
          tenant: tenantOf(raw)?.id ?? null,
          status: context.res.status,
          ms: Math.round((now() - began) * 10) / 10,
          ...(context.error && { code: DeskError.from(context.error).code }),
        });
      }),
  };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);

/** The last route that matched; a middleware stands at every address. */
function patternOf(context: Context): string {
  const path = matchedRoutes(context).at(-1)?.path ?? '*';
  return path.endsWith('*') ? 'none' : path;
}
