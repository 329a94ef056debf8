/** A desk behind the real handler, as a tab reaches it by the real REST adapter; every pace is a seed's to decide. */
import { createRestDesk } from '@chamado/adapter-rest';
import type { Backend, DeskPort, Person } from '@chamado/core';
import { createHandler } from '@chamado/server/http';
import type { SimulatedTab } from './browser.ts';
import type { Chance } from './chance.ts';
import { createNetwork, type Network, type Send } from './network.ts';
import type { VirtualTime } from './virtual-time.ts';

export type Server = Pick<Network, 'set' | 'crash' | 'wasCrowded'> & {
  readonly deskIn: (tab: SimulatedTab) => DeskPort;
};

const PLACE = 'https://desk.example';

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
      const response = await handle(new Request(PLACE + path, sent));
      return { status: response.status, text: await response.text() };
    });
  const network = createNetwork(serve, time, chance);

  const fetchOver =
    (send: Send) =>
    async (request: Request): Promise<Response> => {
      const { method, headers, signal } = request;
      const { pathname, search } = new URL(request.url);
      const body = method === 'GET' ? undefined : await time.during(() => request.text());
      const sent = { path: pathname + search, method, headers, signal, ...(body !== undefined && { body }) };
      const { status, text } = await unlessAborted(signal, send(sent));
      return new Answered(text, status);
    };
  // The adapter draws its pauses by itself: here the seed does, and a tab that crashed tries nothing again.
  const waitIn =
    (tab: SimulatedTab) =>
    (_: number, signal?: AbortSignal | null): Promise<void> =>
      unlessAborted(signal, new Promise((resolve) => void tab.setTimeout(resolve, chance.whole(200, 2000))));

  return {
    ...network,
    deskIn: (tab) =>
      createRestDesk(PLACE, [], { fetch: fetchOver(network.from(tab)), token: () => person.id, wait: waitIn(tab) }),
  };
}

/** Its body was read already. */
class Answered extends Response {
  constructor(
    readonly read: string,
    status: number,
  ) {
    super(null, { status });
  }

  override async json(): Promise<unknown> {
    return Promise.resolve(JSON.parse(this.read));
  }
}

function unlessAborted<Result>(signal: AbortSignal | null | undefined, work: Promise<Result>): Promise<Result> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException('The call was aborted', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
