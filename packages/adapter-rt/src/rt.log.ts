/** What happened in RT since it was last asked, in RT’s order: its transactions are the truth that every process folds. */
import type { Instant } from '@chamado/core';
import type { RtClient } from './rt.client.ts';
import { MARK_FILE, readMark, type Mark } from './rt.mark.ts';
import { RtAccount, RtAttachment, RtTicket, RtTransaction } from './rt.schema.ts';

/** One transaction of a ticket: ours with its mark, or somebody’s in RT itself. */
export type RtEvent = {
  readonly id: number;
  readonly rtTicket: number;
  readonly at: Instant;
  /** RT’s name of whoever did it. */
  readonly by: string;
  readonly did: Ours | Native | Status | Owner;
};
export type Ours = { readonly type: 'ours'; readonly mark: Mark };
/** A ticket, a reply or a comment that somebody wrote in RT itself, or by mail to it. */
export type Native =
  | { readonly type: 'created'; readonly ticket: RtTicket; readonly html: string }
  | { readonly type: 'said'; readonly html: string; readonly internal: boolean };
/** A status set by anybody, this adapter among them. */
export type Status = { readonly type: 'status'; readonly status: string };
/** An owner given by anybody, this adapter among them; null takes him away. */
export type Owner = { readonly type: 'owner'; readonly owner: string | null };

export type RtLog = {
  /** What is new; all of it, and in RT’s order. */
  readonly next: () => Promise<readonly RtEvent[]>;
};

export type LogOptions = {
  readonly queue: string;
  /** RT’s name of this adapter’s account: only its messages may carry a mark. */
  readonly account: string;
  /**
   * For how long RT’s database may still show a transaction of a lower number than one already seen, in milliseconds: 0 on
   * SQLite, where writes stand in line.
   */
  readonly settleMs: number;
};

const SPOKEN = ['Create', 'Comment', 'Correspond'];
const TOLD = `(${['Status', ...SPOKEN].map((type) => `Type = '${type}'`).join(' OR ')} OR (Type = 'Set' AND Field = 'Owner'))`;

export function createRtLog(client: RtClient, { queue, account, settleMs }: LogOptions): RtLog {
  let settled = 0;
  const seen = new Set<number>();

  const after = (id: number) =>
    client.all('transactions', RtTransaction, {
      query: `TicketQueue = '${quoted(queue)}' AND ObjectType = 'RT::Ticket' AND id > ${id} AND ${TOLD}`,
      fields: 'ObjectId,Type,NewValue,Creator,Created',
      orderby: 'id',
    });

  return {
    async next() {
      const found = await after(settled);
      const fresh = found.filter(({ id }) => !seen.has(id)).sort((a, b) => a.id - b.id);
      if (fresh.length === 0) return [];
      const marks = await marksOf(
        client,
        fresh.filter((one) => one.Creator === account && SPOKEN.includes(one.Type)),
      );
      const events: RtEvent[] = [];
      for (const one of fresh) {
        const did = await deedOf(client, one, marks.get(one.id), account);
        if (did) events.push({ id: one.id, rtTicket: one.ObjectId, at: one.Created, by: one.Creator, did });
      }
      for (const { id } of fresh) seen.add(id);
      const latest = Math.max(...found.map(({ Created }) => Date.parse(Created)));
      const late = found.find(({ Created }) => Date.parse(Created) > latest - settleMs);
      settled = settleMs > 0 && late ? late.id - 1 : Math.max(settled, ...found.map(({ id }) => id));
      for (const id of seen) if (id <= settled) seen.delete(id);
      return events;
    },
  };
}

async function marksOf(client: RtClient, ours: readonly RtTransaction[]): Promise<ReadonlyMap<number, Mark>> {
  if (ours.length === 0) return new Map();
  const files = await client.all('attachments', RtAttachment, {
    query: JSON.stringify([
      { field: 'TransactionId', operator: '>', value: Math.min(...ours.map(({ id }) => id)) - 1 },
      { field: 'Filename', operator: '=', value: MARK_FILE },
    ]),
    fields: 'TransactionId,Filename,ContentType,Content',
    orderby: 'id',
  });
  const marks = new Map<number, Mark>();
  for (const { TransactionId, Content } of files) {
    const mark = readMark(Content);
    if (mark && !marks.has(TransactionId)) marks.set(TransactionId, mark);
  }
  return marks;
}

async function deedOf(
  client: RtClient,
  { id, Type, NewValue, Creator, ObjectId }: RtTransaction,
  mark: Mark | undefined,
  account: string,
): Promise<RtEvent['did'] | null> {
  if (Type === 'Status') return { type: 'status', status: NewValue };
  if (Type === 'Set') return { type: 'owner', owner: await ownerOf(client, NewValue) };
  if (Creator === account) return mark ? { type: 'ours', mark } : null;
  const html = await wordsOf(client, id);
  if (Type !== 'Create') return { type: 'said', html, internal: Type === 'Comment' };
  return { type: 'created', html, ticket: await client.get(`ticket/${ObjectId}`, RtTicket) };
}

/** RT’s name of an account; its own account `Nobody` is nobody. */
async function ownerOf(client: RtClient, number: string): Promise<string | null> {
  const { Name } = await client.get(`user/${number}`, RtAccount);
  return Name === 'Nobody' ? null : Name;
}

/** What a message says, as HTML: its first readable part that is no file. */
async function wordsOf(client: RtClient, transaction: number): Promise<string> {
  const parts = await client.all(`transaction/${transaction}/attachments`, RtAttachment, {
    fields: 'TransactionId,Filename,ContentType,Content',
  });
  const part = ['text/html', 'text/plain']
    .map((type) => parts.find((one) => one.ContentType === type && one.Filename === ''))
    .find((one) => one !== undefined);
  return part?.Content ?? '';
}

const quoted = (text: string): string => text.replace(/[\\']/g, (letter) => `\\${letter}`);
