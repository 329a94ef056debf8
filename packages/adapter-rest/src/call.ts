/** One verb over the wire: its request by the table, its answer read, and nothing but a `DeskError` when it fails. */
import { DeskError, type CallOptions, type OperationId } from '@chamado/core';
import { BASE, isTooLong, parametersOf, queryPath, routeOf, type Route, type RouteId } from '@chamado/core/wire';
import type * as Reading from '@chamado/core/wire/reading';
import type { Answer } from '@chamado/core/wire/reading';
import { createBearer, type Bearer, type TokenSource } from './bearer.ts';
import { waitByClock, withRetries, type Wait } from './retry.ts';
import type { Progress } from './progress.ts';

/** How a desk is reached. */
export type Connection = {
  /** Where the wire stands, without `/v1`. */
  readonly url: string;
  readonly token?: TokenSource;
  /** In place of the browser's own, such as a handler in the same process. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** In place of the clock's, for tests. */
  readonly wait?: Wait;
};

/** What a verb's options may bear. */
type Bearing = CallOptions & {
  readonly operationId?: OperationId;
  readonly version?: number;
  readonly onProgress?: Progress;
};

/** The parts of the address, in order, what else the verb is given, and its options. */
export type Call = <Id extends RouteId>(
  id: Id,
  parts: readonly string[],
  input?: Readonly<Record<string, unknown>>,
  options?: Bearing,
) => Promise<Answer<Id>>;

/** Both ways of asking: for a value, and for what comes as a response (a file, changes as they come). */
export type Wire = {
  readonly call: Call;
  readonly ask: (route: Asked, options?: Bearing) => Promise<Response>;
};

/** What is sent; `body` is JSON, or a file as it is. */
export type Asked = Pick<Route, 'method'> & {
  readonly path: string;
  readonly body?: string | Blob;
  readonly headers?: Readonly<Record<string, string>>;
};

let loading: Promise<typeof Reading> | undefined;

/** What stands between asking and answering is loaded when it is first needed, beside the first request; what could not be is tried again. */
const reading = () =>
  (loading ??= import('@chamado/core/wire/reading').catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  }));

export function createWire(connection: Connection): Wire {
  const base = connection.url.replace(/\/+$/, '') + BASE;
  const { fetch: own, wait = waitByClock } = connection;
  const bearer = createBearer(connection.token);

  const ask: Wire['ask'] = async (asked, options = {}) => {
    const { signal, onProgress } = options;
    signal?.throwIfAborted();
    const send = async (token: string | null): Promise<Response> => {
      const request = requestFor(base, asked, options, token);
      if (!onProgress || own) return own ? own(request) : fetch(request);
      const { sendWithProgress } = await import('./upload.ts');
      return sendWithProgress(request, asked.body, onProgress);
    };
    try {
      const repeatable = asked.method !== 'DELETE';
      const retrying = { repeatable, wait, ...(signal && { signal }) };
      const response = await withRetries(() => signedIn(send, bearer), retrying);
      if (response.ok) return response;
      const { errorOf } = await reading();
      throw errorOf(await response.json().catch(() => undefined), response.status);
    } catch (thrown) {
      signal?.throwIfAborted();
      throw failureOf(thrown);
    }
  };

  const call: Call = async (id, parts, input, options) => {
    const route = routeOf(id);
    const loaded = reading();
    // Whatever fails first is told; the other is then nobody's.
    loaded.catch(() => undefined);
    const response = await ask(askedBy(route, parts, input), options);
    try {
      const { readAnswer } = await loaded;
      const data: unknown = route.answers === 'nothing' ? undefined : await response.json();
      return readAnswer(id, data);
    } catch (thrown) {
      options?.signal?.throwIfAborted();
      throw failureOf(thrown);
    }
  };

  return { call, ask };
}

/** With the token, and once again with a new one where that is refused. */
async function signedIn(send: (token: string | null) => Promise<Response>, bearer: Bearer): Promise<Response> {
  const token = await bearer.current();
  const response = await send(token);
  if (response.status !== 401) return response;
  const next = await bearer.after(token);
  return next === null || next === token ? response : send(next);
}

/** What a verb is asked by. Refuses (`invalid`) what no address and no JSON can hold. */
export function askedBy(route: Route, parts: readonly string[], input?: Readonly<Record<string, unknown>>): Asked {
  const [method, rest] = [route.method, [...parts]];
  const at = (path: string): string => path.replace(/:\w+/g, () => encodeURIComponent(rest.shift() ?? ''));
  try {
    if (!input) return { method, path: at(route.path) };
    if (route.input === 'file') return fileAsked(route, input);
    if (route.input === 'body') return { method, path: at(route.path), body: JSON.stringify(input) };
    const parameters = parametersOf(input);
    if (isTooLong(parameters)) return { method: 'POST', path: at(queryPath(route)), body: JSON.stringify(input) };
    return { method, path: at(route.path) + (parameters && `?${parameters}`) };
  } catch (thrown) {
    throw new DeskError('invalid', 'What was handed in cannot be sent; right would be plain data', { cause: thrown });
  }
}

/** A file is the body as it is; its name and note are parameters, however long. */
function fileAsked({ method, path }: Route, { data, ...words }: Readonly<Record<string, unknown>>): Asked {
  if (!(data instanceof Blob)) throw new TypeError('A file is a Blob');
  return { method, path: `${path}?${parametersOf(words)}`, body: data };
}

function requestFor(base: string, asked: Asked, options: Bearing, token: string | null): Request {
  const { operationId, version, signal } = options;
  const headers = new Headers(asked.headers);
  if (typeof asked.body === 'string') headers.set('content-type', 'application/json');
  if (operationId !== undefined) headers.set('idempotency-key', operationId);
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const { method, path, body } = asked;
  return new Request(base + path, { method, headers, ...(body !== undefined && { body }), ...(signal && { signal }) });
}

/** What the network says is that the desk did not answer. */
const failureOf = (thrown: unknown): DeskError =>
  thrown instanceof DeskError
    ? thrown
    : new DeskError('unavailable', 'The desk did not answer; right would be to try again', { cause: thrown });
