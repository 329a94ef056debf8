/** The wire over any backend, as one fetch handler: no port, no process, no database of its own. */
import { DeskError, type Backend, type DeskPort, type Person } from '@chamado/core';
import { BASE, queryPath, routes, wireCapabilities, type Route } from '@chamado/core/wire';
import { Hono } from 'hono';
import { currentOf, responseOf } from './answer.ts';
import { dispatch, type Asked } from './dispatch.ts';
import { secured, shared } from './guard.ts';
import { ProtocolError, refusal } from './refusal.ts';

/** Who asks, at whose desk. */
export type Caller = { readonly person: Person; readonly tenant: string };

/** Routes beside the table's, such as sign-in or changes as they come; `deskFor` refuses (`not_signed_in`) whom nobody knows. */
export type RouteModule = (app: Hono, deskFor: (request: Request) => Promise<Seat>) => void;

/** A caller, and the desk as he sees it. */
export type Seat = Caller & { readonly desk: DeskPort };

/** What a handler is made of. */
export type HandlerOptions = {
  /**
   * Who a request comes from; null where that is nobody known. What was seen of him `maxAgeMs` ago serves: 0, left out,
   * asks now. A verb of a desk looks itself who he is by then.
   */
  readonly identify: (request: Request, maxAgeMs?: number) => Promise<Caller | null>;
  readonly backendOf: (tenant: string) => Backend | Promise<Backend>;
  /** Asked before the table: a module may also stand in for one of its routes. */
  readonly modules?: readonly RouteModule[];
  /** Origins of pages that may ask from elsewhere, such as `https://loja.example`; by default none. */
  readonly origins?: readonly string[];
  /** The most bytes of a JSON body. A file is bound by the profile. */
  readonly maxBytes?: number;
  /** Hears of what failed within, which no answer tells: for logs. */
  readonly report?: (error: DeskError, request: Request) => void;
};

const MAX_BYTES = 8 * 1024 * 1024;

/** For how long a verb takes who a caller was for granted: its own transaction refuses whoever was deactivated meanwhile. */
const SEEN_MS = 5000;
/** The one verb that asks no transaction. */
const ASKS_NOBODY = 'profile';

/** Answers every request: with what the desk answers, or with a problem. Never rejects. */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { identify, backendOf, modules = [], origins = [], maxBytes = MAX_BYTES, report = () => undefined } = options;
  const app = new Hono();

  const seatFor = async (request: Request, maxAgeMs = 0): Promise<Seat> => {
    const caller = await identify(request, maxAgeMs);
    if (!caller) throw new DeskError('not_signed_in', 'Sign in first, or again');
    const backend = await backendOf(caller.tenant);
    return { ...caller, desk: backend.deskFor(caller.person) };
  };

  const serve = async (route: Route, asked: Asked): Promise<Response> => {
    const { desk } = await seatFor(asked.request, route.id === ASKS_NOBODY ? 0 : SEEN_MS);
    try {
      return responseOf(route, await dispatch(desk, route, asked));
    } catch (thrown) {
      const error = DeskError.from(thrown);
      if (!route.version || !isAboutWhatStands(error)) throw error;
      // First of all, whether it is there for him: to a stranger all refusals are one.
      const current = await currentOf(desk, route, asked);
      return error.code === 'conflict' ? refusal(error, current) : refusal(error);
    }
  };

  app.use(secured, shared(origins));
  app.onError((thrown, { req }) => {
    const error = DeskError.from(thrown);
    report(error, req.raw);
    return refusal(error);
  });
  app.notFound(() => refusal(new DeskError('not_found', 'There is nothing at this address')));
  for (const mount of modules) mount(app, (request) => seatFor(request));
  app.get(BASE, async ({ req }) => {
    const { desk } = await seatFor(req.raw);
    return Response.json({ capabilities: wireCapabilities.filter((name) => desk[name] !== undefined) });
  });
  const add = (method: string, path: string, route: Route): void =>
    void app.on(method, BASE + path, ({ req }) => serve(route, { request: req.raw, parts: req.param(), maxBytes }));
  for (const route of table) {
    add(route.method, route.path, route);
    if (route.input === 'query') add('POST', queryPath(route), route);
  }
  return async (request) => app.fetch(request);
}

const table: readonly Route[] = routes;

const isAboutWhatStands = (error: DeskError): boolean =>
  error.code === 'conflict' || (error.code === 'invalid' && !(error instanceof ProtocolError));
