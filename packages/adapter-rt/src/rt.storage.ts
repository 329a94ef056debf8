/** RT as a desk’s storage: what was decided becomes one message of RT, and counts once RT’s own order says so. */
import {
  DeskError,
  fingerprintOf,
  isRepeat,
  OperationId,
  parse,
  type Decision,
  type Person,
  type PortalProfile,
  type StorageWriter,
  type Ticket,
  type TicketId,
  type WriteGiven,
  type WriteOptions,
} from '@chamado/core';
import * as z from 'zod/mini';
import type { RtClient } from './rt.client.ts';
import type { RtLog } from './rt.log.ts';
import { markFile } from './rt.mark.ts';
import type { Kept, Mirror } from './rt.mirror.ts';
import { RtCreated } from './rt.schema.ts';
import { messageOf } from './rt.words.ts';
import type { StatusMapping } from './status.mapping.ts';

export type RtStorageOptions = {
  readonly client: RtClient;
  readonly log: RtLog;
  readonly mirror: Mirror;
  readonly queue: string;
  readonly profile: PortalProfile;
  readonly mapping: StatusMapping;
  readonly people: () => Promise<readonly Person[]>;
  readonly now: () => string;
  readonly newId: () => string;
};

/** A write’s question to the domain. */
export type Work = (
  tx: StorageWriter,
  given: WriteGiven & { readonly newId: () => string },
) => Promise<readonly Decision[]>;

export type RtStorage = {
  /** The mirror as RT stands now. */
  readonly read: () => Promise<Mirror>;
  /** Done once per operation id; repeated, it answers with the first result. */
  readonly write: (me: Person, verb: string, body: unknown, options: WriteOptions, work: Work) => Promise<Ticket>;
};

// Each time somebody was faster the write is decided anew: more often than this, RT is not taking it.
const ATTEMPTS = 5;

export function createRtStorage(options: RtStorageOptions): RtStorage {
  const { log, mirror, profile, people, now, newId } = options;
  const inLine = createLine();
  const syncing = createLine();

  const read = (): Promise<Mirror> =>
    syncing(async () => {
      const events = await log.next();
      if (events.length > 0) mirror.fold(events, await people());
      return mirror;
    });

  async function attempt(
    me: Person,
    { signal }: WriteOptions,
    key: string,
    asked: string,
    work: Work,
  ): Promise<Ticket> {
    const answered = (): Ticket | null => {
      const first = mirror.done.get(key);
      return isRepeat(first?.asked, asked) && first ? first.ticket : null;
    };
    await read();
    for (let left = ATTEMPTS; left > 0; left -= 1) {
      signal?.throwIfAborted();
      const first = answered();
      if (first) return first;
      const decided = await work(writerOver(mirror.kept, await people()), { me, at: now(), profile, newId });
      const before = versionsOf(mirror, decided);
      const created = await put(options, decided, key, asked);
      await read();
      if (created !== null && mirror.twins.has(created)) await withdraw(options, created);
      // Nothing of it and nothing else has come: sent again, it would only stand in RT twice.
      if (!answered() && versionsOf(mirror, decided) === before) break;
    }
    throw new DeskError('unavailable', 'Request Tracker took this write and does not show it; right would be to retry');
  }

  return {
    read,
    write: (me, verb, body, call, work) => {
      const key = JSON.stringify([me.id, parse(OperationId, call.operationId)]);
      const asked = fingerprintOf(verb, body);
      return inLine(async () => {
        const ticket = await attempt(me, call, key, asked, work);
        await showIn(options, mirror.kept.get(ticket.id));
        return ticket;
      });
    },
  };
}

const versionsOf = ({ kept }: Mirror, decided: readonly Decision[]): string =>
  decided.map(({ ticket }) => kept.get(ticket.id)?.ticket.version ?? 0).join();

/** Another process had opened it already, under the same operation id: this ticket of RT is nobody’s. */
async function withdraw({ client }: RtStorageOptions, rtTicket: number): Promise<void> {
  await client.send('PUT', `ticket/${rtTicket}`, { Status: 'deleted' }, z.unknown()).catch(() => undefined);
}

/**
 * One message of RT, or one ticket: entries and the operation they came of stand in it together, or not at all. Answers with
 * RT’s number of a ticket that it made.
 */
async function put(
  { client, mirror, queue, mapping }: RtStorageOptions,
  decided: readonly Decision[],
  key: string,
  asked: string,
): Promise<number | null> {
  const [first] = decided;
  if (!first) return null;
  const entries = decided.map(({ entry }) => entry);
  const file = markFile({ key, asked, entries });
  const { ticket } = first;
  const known = mirror.kept.get(ticket.id);
  if (known) {
    const { kind, html } = messageOf(entries);
    const body = { Subject: ticket.subject, Content: html, ContentType: 'text/html', Attachments: [file] };
    await client.send('POST', `ticket/${known.rtTicket}/${kind}`, body, z.unknown());
    return null;
  }
  const opened = {
    Queue: queue,
    Subject: ticket.subject,
    Requestor: ticket.requester.email ?? ticket.requester.id,
    Status: mapping.toRt[ticket.stage],
    Content: ticket.description || ticket.subject,
    ContentType: 'text/html',
    Attachments: [file],
  };
  return (await client.send('POST', 'ticket', opened, RtCreated)).id;
}

/** Lets people of RT see where the ticket stands, and whose it is. It was kept before: the next write puts right what fails here. */
async function showIn({ client, mapping }: RtStorageOptions, kept: Kept | undefined): Promise<void> {
  if (!kept) return;
  const { ticket, rtTicket, rtStatus, rtOwner } = kept;
  const [Status, owner] = [mapping.toRt[ticket.stage], ticket.assignee?.id ?? null];
  const shown = { ...(Status !== rtStatus && { Status }), ...(owner !== rtOwner && { Owner: owner ?? 'Nobody' }) };
  if (Object.keys(shown).length === 0) return;
  await client.send('PUT', `ticket/${rtTicket}`, shown, z.unknown()).catch(() => undefined);
}

/** What the domain reads while it decides; RT has no place for records, mails of ours, or files before they are attached. */
function writerOver(kept: ReadonlyMap<TicketId, Kept>, people: readonly Person[]): StorageWriter {
  const staged = new Map<TicketId, Pick<Kept, 'ticket' | 'entries'>>();
  const one = (id: TicketId) => staged.get(id) ?? kept.get(id);
  const all = () => [...new Map([...kept, ...staged]).values()];
  const answer = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
  return {
    people: () => answer(people),
    ticket: (id) => answer(one(id)?.ticket),
    tickets: () => answer(all().map(({ ticket }) => ticket)),
    timeline: (id) => answer(one(id)?.entries ?? []),
    timelines: () => answer(new Map(all().map(({ ticket, entries }) => [ticket.id, entries]))),
    keep: ({ ticket, entry }) => {
      staged.set(ticket.id, { ticket, entries: [...(one(ticket.id)?.entries ?? []), entry] });
      return answer(undefined);
    },
    drawNumber: () => answer('RT'),
    attachable: () => answer([]),
    record: () => answer(undefined),
    records: () => answer([]),
    mails: () => answer([]),
    putRecord: () => answer(undefined),
    removeRecord: () => answer(undefined),
    putPerson: () => answer(undefined),
    putMail: () => answer(undefined),
  };
}

/** Runs what it is given one after the other, whatever became of the one before. */
function createLine(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
