/** One request to one verb of a desk: its arguments are gathered as the table says, each read by its schema. */
import { DeskError, parse, type DeskPort } from '@chamado/core';
import type { Route } from '@chamado/core/wire';
import { inputOf, readParameters } from '@chamado/core/wire/server';
import { bytesOf, jsonOf } from './body.ts';
import { operationIdOf, versionOf } from './preconditions.ts';

/** What of a request a verb is called with. */
export type Asked = {
  readonly request: Request;
  /** The parts of the address, by name, in order. */
  readonly parts: Readonly<Record<string, string>>;
  /** The most bytes of a body that is JSON. */
  readonly maxBytes: number;
};

/**
 * Calls the verb, and answers with what it answers. Refuses as the verb does, with `unsupported` where the desk has no
 * such port, and as the headers and the body are at fault.
 */
export async function dispatch(desk: DeskPort, route: Route, asked: Asked): Promise<unknown> {
  const { request, parts } = asked;
  const verb = verbOf(desk, route.id);
  const options = {
    signal: request.signal,
    ...(route.write && { operationId: operationIdOf(request) }),
    ...(route.version && { version: versionOf(request) }),
  };
  const input = await inputFor(desk, route, asked);
  const args = route.args ? route.args.map((name) => input?.[name]) : input ? [input] : [];
  const more = Object.fromEntries(
    (route.options ?? []).flatMap((name) => (input && name in input ? [[name, input[name]]] : [])),
  );
  return verb(...Object.values(parts), ...args, { ...options, ...more });
}

type Input = Readonly<Record<string, unknown>>;

async function inputFor(desk: DeskPort, route: Route, asked: Asked): Promise<Input | undefined> {
  const { request, maxBytes } = asked;
  const schema = inputOf(route.id);
  if (!schema) return undefined;
  const { searchParams } = new URL(request.url);
  const inAddress = route.input === 'file' || (route.input === 'query' && request.method === 'GET');
  const given = inAddress ? readParameters(schema, searchParams) : await jsonOf(request, maxBytes);
  const input = inputIn(parse(schema, given));
  return route.input === 'file' ? { ...input, data: await fileOf(desk, request) } : input;
}

async function fileOf(desk: DeskPort, request: Request): Promise<Blob> {
  const { files } = await desk.profile({ signal: request.signal });
  const type = request.headers.get('content-type') ?? '';
  return new Blob([await bytesOf(request, files.maxBytes)], { type });
}

function inputIn(read: unknown): Input {
  if (typeof read === 'object' && read !== null) return Object.fromEntries(Object.entries(read));
  throw new DeskError('invalid', 'The input of a verb is an object');
}

type Verb = (...args: readonly unknown[]) => Promise<unknown>;

/** The verb behind `tickets.apply`, bound to its port. */
function verbOf(desk: DeskPort, id: string): Verb {
  let [owner, found]: [object | undefined, unknown] = [undefined, desk];
  for (const name of id.split('.')) {
    owner = typeof found === 'object' && found !== null ? found : undefined;
    found = owner && Reflect.get(owner, name);
  }
  if (typeof found !== 'function') throw new DeskError('unsupported', `This desk has no ${id}`);
  const verb = found;
  return async (...args) => {
    const answer: unknown = await Reflect.apply(verb, owner, args);
    return answer;
  };
}
