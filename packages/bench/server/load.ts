/** Clients that ask one after the other, each as soon as it was answered. */
import { Agent, request } from 'node:http';
import { kinds, type Asked, type Client, type Kind } from './mix.ts';

export type Load = {
  readonly address: string;
  readonly clients: readonly Client[];
  /** Of each person. */
  readonly tokenOf: (id: string) => string;
  readonly seconds: number;
};

/** What came of it: milliseconds of every answer, by kind. */
export type Round = {
  readonly ms: Readonly<Record<Kind, number[]>>;
  readonly seconds: number;
  /** Answers that were none, by what they said. */
  readonly failures: ReadonlyMap<string, number>;
};

/** A connection for each client; one for whoever asks alone. */
const connections = (): Agent => new Agent({ keepAlive: true, noDelay: true });

export type Answer = { readonly status: number; readonly etag: string | undefined; readonly text: string };

/** Sends one request; the body is read to its end, and kept only where it is asked for. */
export function send(
  address: string,
  { method, path, headers, body }: Asked,
  token: string,
  { agent = new Agent(), isKept = false }: { readonly agent?: Agent; readonly isKept?: boolean } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const url = address + path;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const asking = request(
      url,
      { agent, method, headers: { ...headers, ...length, authorization: `Bearer ${token}` } },
      (response) => {
        const { statusCode: status = 0, headers: told } = response;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => isKept && chunks.push(chunk));
        response.once('end', () => resolve({ status, etag: told.etag, text: Buffer.concat(chunks).toString() }));
        response.once('error', reject);
      },
    );
    asking.once('error', reject);
    asking.end(body);
  });
}

/** Lets all of them ask for so many seconds; what is under way then is waited for, and counts. */
export async function run({ address, clients, tokenOf, seconds }: Load): Promise<Round> {
  const ms = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<Kind, number[]>;
  const failures = new Map<string, number>();
  // Of this round: between two of them a server lets go of those that are idle.
  const agent = connections();
  const from = performance.now();
  const until = from + seconds * 1000;
  const go = async (client: Client): Promise<void> => {
    const token = tokenOf(client.person.id);
    while (performance.now() < until) {
      const asked = client.next();
      const began = performance.now();
      const { status, etag } = await send(address, asked, token, { agent }).catch(() => ({
        status: 0,
        etag: undefined,
      }));
      ms[asked.kind].push(performance.now() - began);
      if (status === 200) client.learn(asked, etag);
      else failures.set(`${asked.kind} ${status}`, (failures.get(`${asked.kind} ${status}`) ?? 0) + 1);
    }
  };
  await Promise.all(clients.map(go));
  agent.destroy();
  return { ms, seconds: (performance.now() - from) / 1000, failures };
}
