/** Request Tracker 5 as a whole desk: people and tickets are RT’s, what may be done is the domain’s. */
import { answered, type Backend, type Person, type PortalProfile } from '@chamado/core';
import { createRtClient, type RtConnection } from './rt.client.ts';
import { createRtLog } from './rt.log.ts';
import { createMirror } from './rt.mirror.ts';
import { readPeople } from './rt.people.ts';
import { createRtStorage } from './rt.storage.ts';
import { rtTickets } from './rt.tickets.ts';
import { defaultMapping, type StatusMapping } from './status.mapping.ts';

/** Which RT, which of its queues, and how it is told. */
export type RtOptions = RtConnection & {
  /** The queue whose tickets are the desk’s. */
  readonly queue: string;
  /** RT’s name of the account that `headers` sign in: what it writes is taken for the desk’s own. */
  readonly account: string;
  readonly profile: PortalProfile;
  readonly mapping?: StatusMapping;
  /** See `LogOptions.settleMs`; 10 seconds, which a busy RT on PostgreSQL or MySQL needs. */
  readonly settleMs?: number;
  /** For how long RT’s accounts are taken as they were read, in milliseconds: a minute. */
  readonly peopleMs?: number;
  readonly now?: () => string;
  readonly newId?: () => string;
};

const SETTLE_MS = 10_000;
const PEOPLE_MS = 60_000;

/** A desk on RT. It keeps nothing of its own: a process that starts anew reads everything from RT’s transactions. */
export function createRtBackend(options: RtOptions): Backend {
  const { queue, account, profile, mapping = defaultMapping, settleMs = SETTLE_MS } = options;
  const { now = () => new Date().toISOString(), newId = () => crypto.randomUUID() } = options;
  const client = createRtClient(options);
  const people = keptFor(options.peopleMs ?? PEOPLE_MS, () => readPeople(client));
  const log = createRtLog(client, { queue, account, settleMs });
  const mirror = createMirror({ profile, mapping, account });
  const storage = createRtStorage({ client, log, mirror, queue, profile, mapping, people, now, newId });

  return {
    deskFor(person) {
      const me = async (): Promise<Person> => (await people()).find(({ id }) => id === person.id) ?? person;
      return {
        name: 'request-tracker',
        me: (call) => answered(call, me),
        profile: (call) => answered(call, () => Promise.resolve(structuredClone(profile))),
        tickets: rtTickets(storage, profile, me),
      };
    },
  };
}

/** Reads anew once what was read is so old; who asks meanwhile waits for the same reading. */
function keptFor<Value>(ms: number, read: () => Promise<Value>): () => Promise<Value> {
  let kept: { readonly at: number; readonly value: Promise<Value> } | null = null;
  return () => {
    const at = performance.now();
    if (kept && at - kept.at < ms) return kept.value;
    const value = read();
    kept = { at, value };
    value.catch(() => {
      if (kept?.value === value) kept = null;
    });
    return value;
  };
}
