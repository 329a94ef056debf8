/**
 * A mail of the outbox goes out once: owed by the transaction that stored it, marked before it goes and after.
 *
 * Each reader gets a letter of his own, so that nobody reads whose addresses the others are and an answer says whose it
 * is; an operator's own mail goes as he wrote it, to all at once.
 *
 * SMTP cannot promise this: where the process dies, or the line, after the server took the letter and before its answer is
 * marked here, nobody can say whether it went. That moment is known by its mark. By default the letter then goes again under
 * the same Message-ID, by which mailboxes keep it once; where it must never go twice, it is held for a person to look at.
 */
import { Mail, parse } from '@chamado/core';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { replyAddressIn, type Answerable, type TokenHome } from '../mail-in/replies.ts';
import type { Database, Tx } from '../pg/database.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { storable } from '../pg/storable.ts';
import { asTheDesk, liftWall } from '../pg/wall.ts';
import { each } from './each.ts';
import { markIn, oweIn, stateIn } from './effects.ts';
import { letterOf, type Sender } from './letter.ts';
import { NotSent, type Postman } from './postman.ts';
import type { Queue, TakenJob } from './queue.ts';

/** The points between a mail's steps, in order. */
export const mailSteps = ['taken', 'marked', 'carried', 'done'] as const;
export type MailStep = (typeof mailSteps)[number];

/** What sends the mails of every tenant of a database. */
export type MailWork = Sender & {
  readonly database: Database;
  readonly queue: Queue;
  readonly postman: Postman;
  /** Left out, nobody answers by mail. */
  readonly answerable?: Answerable | undefined;
  /** What becomes of a letter that may have gone: left out, it goes again. */
  readonly doubtful?: 'again' | 'hold';
  /** Given by tests, which stop the process at a step by never resolving. */
  readonly at?: (step: MailStep) => Promise<void>;
};

const MailJob = z.object({ tenant: z.string(), id: z.string() });

/** Owes every mail that a write stores, by its own transaction. */
export const owesMails =
  (queue: Queue): Causes =>
  async (tx, { tenant, mails }) => {
    if (mails.length === 0) return;
    await liftWall(tx, { tenant });
    for (const id of mails.flatMap(lettersOf)) {
      if (await oweIn(tx, { tenant, kind: 'mail', id })) await queue.put(tx, 'mail', { tenant, id });
    }
  };

/** Sends what is owed now; answers how many letters were carried away. A letter that could not go is tried again later. */
export const sendMails = (work: MailWork): Promise<number> =>
  each(
    work.queue,
    'mail',
    (job) => sendOne(work, job),
    (thrown) => (thrown instanceof NotSent ? thrown.message : 'it may have gone'),
  );

/** Whether this attempt carried the letter away. */
async function sendOne(work: MailWork, job: TakenJob): Promise<boolean> {
  const { database, queue, postman, at = () => Promise.resolve() } = work;
  const { tenant, id } = parse(MailJob, job.data, 'corrupted');
  const effect = { tenant, kind: 'mail', id };
  const inDesk = <Result>(step: (tx: Tx) => Promise<Result>) => asTheDesk({ database, tenant }, step);
  await at('taken');
  const secret = await work.answerable?.secretOf(tenant);
  const mail = await inDesk(async (tx) => {
    const state = await stateIn(tx, effect);
    const isHeld = state === 'going' && work.doubtful === 'hold';
    if (isHeld) await markIn(tx, effect, 'held');
    if (isHeld || (state !== 'owed' && state !== 'going')) {
      await queue.done(tx, 'mail', job.key);
      return null;
    }
    const found = await mailIn(tx, tenant, id);
    await markIn(tx, effect, found ? 'going' : 'done');
    if (!found) await queue.done(tx, 'mail', job.key);
    return found && answerable(work, tx, secret && { tenant, secret }, found);
  });
  if (!mail) return false;
  await at('marked');
  try {
    await postman.carry(await letterOf(mail, tenant, work, id));
  } catch (thrown) {
    if (thrown instanceof NotSent) await inDesk((tx) => markIn(tx, effect, 'owed'));
    throw thrown;
  }
  await at('carried');
  await inDesk(async (tx) => {
    await markIn(tx, effect, 'done');
    await queue.done(tx, 'mail', job.key);
  });
  await at('done');
  return true;
}

/** The names of the letters that a mail is sent as. */
function lettersOf({ id, to, copies = [], replyTo }: Mail): readonly string[] {
  const isOne = to.length + copies.length === 1 || replyTo !== undefined || copies.length > 0;
  return isOne ? [storable(id)] : to.map((address) => storable(JSON.stringify([id, markOf(id, address)])));
}

/** Tells the addresses of one mail apart, and nobody whose they are: names of letters lie in the queue. */
const markOf = (id: string, address: string): string =>
  createHash('sha256')
    .update(JSON.stringify([id, address]))
    .digest('base64url');

/** A mail's id, and the mark of the one address that a letter goes to. */
const OneOf = z.tuple([z.string(), z.string()]);

/** The mail as that letter says it; null where its reader is not to be written to any more. */
async function mailIn(tx: Tx, tenant: string, letter: string): Promise<Mail | null> {
  const [id, mark] = letter.startsWith('[') ? parse(OneOf, JSON.parse(letter), 'corrupted') : [letter, null];
  const { mail } = await tx
    .selectFrom('mails')
    .select('mail')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const whole = parse(Mail, mail, 'corrupted');
  if (mark === null) return whole;
  const to = whole.to.filter((address) => markOf(id, address) === mark);
  return to.length === 0 ? null : { ...whole, to };
}

/** With the address that its one reader answers to, where answers are taken. */
async function answerable(work: MailWork, tx: Tx, home: TokenHome | undefined, mail: Mail): Promise<Mail> {
  const [address, ...more] = [...mail.to, ...(mail.copies ?? [])];
  if (!work.answerable || !home || address === undefined || more.length > 0) return mail;
  const replyTo = await replyAddressIn(tx, home, work.answerable.addresses, mail, address);
  return replyTo === undefined ? mail : { ...mail, replyTo };
}
