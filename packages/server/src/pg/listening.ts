/** Wake-ups between the processes of one database (LISTEN, NOTIFY): lost ones cost time, never news. */
import pg from 'pg';

/** Who wakes whom, by tenant. */
export type Listening = {
  /** Calls back whenever any process may have written for that tenant, until the returned function is called. */
  readonly on: (tenant: string, wake: () => void) => () => void;
  /** Wakes every process that listens. */
  readonly wake: (tenant: string) => void;
  readonly close: () => Promise<void>;
};

export function createListening(address: string): Listening {
  const wakers = new Map<string, Set<() => void>>();
  let connecting: Promise<pg.Client | null> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  // One at a time: what was written meanwhile is said once, however often.
  const unsaid = new Set<string>();
  let saying: Promise<void> | null = null;

  const wakeHere = (tenant: string) => {
    for (const wake of wakers.get(tenant) ?? []) wake();
  };
  const wakeAll = () => {
    for (const tenant of wakers.keys()) wakeHere(tenant);
  };

  const say = async (): Promise<void> => {
    for (const tenant of unsaid) {
      unsaid.delete(tenant);
      const client = await connecting;
      await client?.query('select pg_notify($1, $2)', [CHANNEL, tenant]).catch(() => undefined);
    }
  };

  const connect = async (): Promise<pg.Client | null> => {
    const client = new pg.Client(address);
    const lost = () => {
      connecting = null;
      if (isClosed) return;
      clearTimeout(retry);
      retry = setTimeout(() => void (connecting ??= connect()), RETRY_MS).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => wakeHere(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      // Whatever was said before this was not heard.
      wakeAll();
      return client;
    } catch {
      lost();
      return null;
    }
  };

  return {
    on(tenant, wake) {
      const known = wakers.get(tenant) ?? new Set();
      wakers.set(tenant, known.add(wake));
      connecting ??= connect();
      return () => {
        known.delete(wake);
        if (known.size === 0) wakers.delete(tenant);
      };
    },
    wake(tenant) {
      wakeHere(tenant);
      connecting ??= connect();
      unsaid.add(tenant);
      saying ??= say().finally(() => void (saying = null));
    },
    async close() {
      isClosed = true;
      clearTimeout(retry);
      await saying;
      const client = await connecting;
      await client?.end().catch(() => undefined);
    },
  };
}

const CHANNEL = 'chamado_changes';
const RETRY_MS = 1000;
