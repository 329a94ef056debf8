/** A desk behind the real handler, as a tab reaches it: a client of few lines, that a seed decides wholly. */
import { DeskError, type Backend, type DeskPort, type Person, type WriteOptions } from '@chamado/core';
import { BASE, parametersOf, routeOf, type RouteId } from '@chamado/core/wire';
import { errorOf, readAnswer, type Answer } from '@chamado/core/wire/reading';
import { createHandler } from '@chamado/server/http';
import type { SimulatedTab } from './browser.ts';
import type { Chance } from './chance.ts';
import { createNetwork, type Network, type Send } from './network.ts';
import type { VirtualTime } from './virtual-time.ts';

export type Server = Pick<Network, 'set' | 'wasCrowded'> & { readonly deskIn: (tab: SimulatedTab) => DeskPort };

/** A server that knows `person`, and nobody else. */
export function createServer(backend: Backend, person: Person, time: VirtualTime, chance: Chance): Server {
  const handle = createHandler({
    identify: ({ headers }) =>
      Promise.resolve(headers.get('authorization') === `Bearer ${person.id}` ? { person, tenant: 'aurora' } : null),
    backendOf: () => backend,
  });
  // A body is read at no known pace: no time passes meanwhile.
  const serve: Send = ({ path, signal: _signal, ...sent }) =>
    time.during(async () => {
      const response = await handle(new Request(`https://desk.example${path}`, sent));
      return { status: response.status, text: await response.text() };
    });
  const network = createNetwork(serve, time, chance);
  return { ...network, deskIn: (tab) => deskOver(network.from(tab), person) };
}

function deskOver(send: Send, person: Person): DeskPort {
  type Asked = { readonly part?: string; readonly input?: Readonly<Record<string, unknown>> };

  async function call<Id extends RouteId>(
    id: Id,
    { part = '', input }: Asked,
    options?: Partial<WriteOptions & { readonly version: number }>,
  ): Promise<Answer<Id>> {
    const { method, path, input: kind } = routeOf(id);
    const headers = new Headers({ authorization: `Bearer ${person.id}`, 'content-type': 'application/json' });
    if (options?.operationId !== undefined) headers.set('idempotency-key', options.operationId);
    if (options?.version !== undefined) headers.set('if-match', `"${String(options.version)}"`);
    const query = input && kind !== 'body' ? `?${parametersOf(input)}` : '';
    const { status, text } = await send({
      path: BASE + path.replace(/:\w+/, encodeURIComponent(part)) + query,
      ...{ method, headers, signal: options?.signal },
      ...(input && kind === 'body' && { body: JSON.stringify(input) }),
    }).catch((thrown: unknown) => {
      throw DeskError.from(thrown);
    });
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (status >= 400) throw errorOf(body, status);
    return readAnswer(id, body);
  }

  return {
    name: 'simulated',
    me: (options) => call('me', {}, options),
    profile: (options) => call('profile', {}, options),
    tickets: {
      list: (query, options) => call('tickets.list', { input: query }, options),
      count: (query, options) => call('tickets.count', { input: query }, options),
      get: (id, options) => call('tickets.get', { part: id }, options),
      timeline: (id, options) => call('tickets.timeline', { part: id }, options),
      open: (draft, options) => call('tickets.open', { input: draft }, options),
      apply: (id, command, options) => call('tickets.apply', { part: id, input: command }, options),
      applyAll: (id, commands, options) => call('tickets.applyAll', { part: id, input: { commands } }, options),
    },
  };
}
