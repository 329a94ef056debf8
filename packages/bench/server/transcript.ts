/** What the server was seen to ask the database for, one request of each kind of each client. */
import { kinds, type Client, type Kind } from './mix.ts';
import { send } from './load.ts';
import type { Serving, Statement } from './process.ts';

/** One request's transaction, and which of its values were the request's own. */
export type Transcript = {
  readonly statements: readonly Statement[];
  readonly id: string | null;
  readonly operation: string | null;
  /** Seen by the write. */
  readonly version: number | null;
};

/** By the person, then by the kind. */
export type Transcripts = Readonly<Record<string, Readonly<Record<Kind, Transcript>>>>;

/** Asks for one of each kind as each client. @throws Error where one is refused */
export async function transcribe(
  serving: Serving,
  clients: readonly Client[],
  tokenOf: (id: string) => string,
): Promise<Transcripts> {
  const all: Record<string, Record<Kind, Transcript>> = {};
  for (const client of clients) {
    const his: Partial<Record<Kind, Transcript>> = {};
    for (const kind of kinds) {
      const asked = client.ask(kind);
      const statements = await serving.statementsOf(async () => {
        const { status, etag, text } = await send(serving.address, asked, tokenOf(client.person.id), { isKept: true });
        if (status !== 200) throw new Error(`${client.person.id} asked for a ${kind}: ${status} ${text}`);
        client.learn(asked, etag);
      });
      const { id = null, headers } = asked;
      his[kind] = {
        ...{ statements, id, operation: headers['idempotency-key'] ?? null },
        version: headers['if-match'] === undefined ? null : Number(/\d+/.exec(headers['if-match'])?.[0]),
      };
    }
    all[client.person.id] = his as Record<Kind, Transcript>;
  }
  return all;
}
