/** A fetch handler on a port: it knows who calls from where, and finishes what it began before it stops. */
import { serve } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A server that listens. */
export type Listener = {
  readonly address: string;
  /** Takes no more requests, and resolves once those under way are answered, or after `ms`. */
  readonly stop: (ms?: number) => Promise<void>;
};

/** Answers a request; `from` is the network address it comes from. */
export type Answer = (request: Request, from: string) => Promise<Response>;

const USUAL_PORT = 4180;

/** Listens on `port`; where none is asked for, on the usual one, or the next that is free. Rejects where the port is taken. */
export async function listenNear(answer: Answer, port: number | undefined, host: string): Promise<Listener> {
  if (port !== undefined) return listen(answer, port, host);
  for (let next = USUAL_PORT; next < USUAL_PORT + 20; next += 1) {
    const listener = await listen(answer, next, host).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
      throw error;
    });
    if (listener) return listener;
  }
  return listen(answer, 0, host);
}

function listen(answer: Answer, port: number, host: string): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const fetch = (
      request: Request,
      { incoming }: { readonly incoming: { readonly socket?: IncomingMessage['socket'] } },
    ) => answer(request, incoming.socket?.remoteAddress ?? '');
    const server = serve({ fetch, port, hostname: host, autoCleanupIncoming: true }, ({ port: given }) => {
      resolve({ address: `http://${host}:${String(given)}`, stop });
    });
    server.once('error', reject);
    const busy = new Set<ServerResponse>();
    server.on('request', (_: unknown, response: ServerResponse) => {
      busy.add(response);
      response.once('close', () => busy.delete(response));
    });

    const stop = (ms = 10_000): Promise<void> =>
      new Promise((done) => {
        const finish = () => {
          clearTimeout(late);
          for (const response of busy) response.destroy();
          done();
        };
        const late = setTimeout(finish, ms);
        server.close(finish);
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
  });
}
