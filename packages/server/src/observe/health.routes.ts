/** `/healthz` and `/readyz`: whether this process lives, and whether it can answer. Neither says more to a stranger. */
import type { RouteModule } from '../http/handler.ts';

/** Whether a process takes requests. */
export type Health = {
  readonly module: RouteModule;
  /** From here on it is not ready: whoever spreads requests sends it no more, and what is under way ends. */
  readonly stop: () => void;
};

/** `isReady` asks what every answer needs, such as the database; what it throws, or does not answer within `patience`, is not ready. */
export function createHealth(isReady: () => Promise<unknown>, patience = patienceOf(2000)): Health {
  let isStopping = false;
  const module: RouteModule = (app) => {
    app.get('/healthz', () => plain(200, 'alive'));
    app.get('/readyz', async () => {
      if (isStopping) return plain(503, 'stopping');
      const isWell = await Promise.race([isReady().then(() => true), patience()]).catch(() => false);
      return isWell ? plain(200, 'ready') : plain(503, 'not ready');
    });
  };
  return { module, stop: () => void (isStopping = true) };
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain' } });

const patienceOf = (ms: number) => (): Promise<false> =>
  new Promise((done) => setTimeout(() => done(false), ms).unref());
