/** Requests as a test writes them: by whom, where to, with what; answered by a handler without a port. */
import { createMemoryBackend, type MemoryBackend } from '@chamado/core/memory';
import { aProfile } from '@chamado/core/testing';
import type { Backend, Person } from '@chamado/core';
import { createHandler, type HandlerOptions } from '../handler.ts';

/** What a test says of a request; `body` is JSON unless it is a text or bytes already. */
export type Asking = {
  readonly by?: Person | null;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What came back: `json` where the answer is any. */
export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly text: string;
};

/** Asks `path`, such as `/tickets`, as that person; by default a GET, or a POST where there is a body. */
export type Ask = (path: string, asking?: Asking) => Promise<Answered>;

/** A handler over a backend, by default one in memory, in which everybody's token is his id. */
export function createAsking(
  people: readonly Person[],
  {
    backend = createMemoryBackend({ profile: aProfile(), people }),
    ...options
  }: Partial<HandlerOptions> & { readonly backend?: Backend } = {},
): { readonly ask: Ask; readonly backend: Backend | MemoryBackend } {
  const handler = createHandler({
    identify: ({ headers }) => {
      const person = people.find(({ id }) => headers.get('authorization') === `Bearer ${id}`);
      return Promise.resolve(person ? { person, tenant: 'aurora' } : null);
    },
    backendOf: () => backend,
    ...options,
  });
  const ask: Ask = async (path, { by = people[0], method, headers, body } = {}) => {
    const sent = new Headers(headers);
    if (by) sent.set('authorization', `Bearer ${by.id}`);
    if (body !== undefined && !sent.has('content-type')) sent.set('content-type', 'application/json');
    const init = { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: sent };
    const response = await handler(
      new Request(`https://desk.example/v1${path}`, body === undefined ? init : { ...init, body: bodyOf(body) }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
  };
  return { ask, backend };
}

const bodyOf = (body: unknown): string | Blob =>
  typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body);

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
