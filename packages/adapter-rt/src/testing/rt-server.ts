/** A real Request Tracker for tests, where `npm run rt` started one: a queue of its own for each case, and the kit’s people. */
import { DeskError, type Person } from '@chamado/core';
import * as z from 'zod/mini';
import { createRtBackend, type RtOptions } from '../rt-backend.ts';
import { createRtClient, type RtConnection } from '../rt.client.ts';
import { userOf } from '../rt.people.ts';

/** The server that `CHAMADO_RT_URL` names and the session that `CHAMADO_RT_COOKIE` holds; null where none was started. */
export function rtServer(env: Readonly<Record<string, string | undefined>>): RtConnection | null {
  const [url, cookie] = [env['CHAMADO_RT_URL'], env['CHAMADO_RT_COOKIE']];
  return url && cookie ? { url, headers: () => ({ cookie }) } : null;
}

/** RT’s superuser: the account of these desks. */
const account = 'root';

let queues = 0;

/** A queue that no other case has. */
export async function aQueue(server: RtConnection): Promise<string> {
  const name = `Chamados – ${(queues += 1)} d’água ${Date.now()}`;
  await createRtClient(server).send('POST', 'queue', { Name: name }, z.unknown());
  return name;
}

const known = new Set<string>();

/** Makes them RT’s accounts, where they are none yet. */
async function putPeople(server: RtConnection, people: readonly Person[]): Promise<void> {
  const client = createRtClient(server);
  for (const person of people) {
    if (known.has(person.id)) continue;
    known.add(person.id);
    await client.send('POST', 'user', userOf(person), z.unknown()).catch((thrown: unknown) => {
      if (!DeskError.from(thrown).message.includes('Name in use')) throw thrown;
    });
  }
}

/** A desk on a queue of its own, where RT’s writes stand in line. */
export async function aRtBackend(
  server: RtConnection,
  over: Pick<RtOptions, 'profile'> & Partial<RtOptions> & { readonly people: readonly Person[] },
) {
  const { people, ...options } = over;
  await putPeople(server, people);
  const queue = options.queue ?? (await aQueue(server));
  return createRtBackend({ ...server, queue, account, settleMs: 0, ...options });
}
