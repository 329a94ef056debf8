/** A reply to a ticket's mail becomes a comment of whoever wrote it, once, however often it arrives (Plusoft, S7). */
import {
  DeskError,
  instantAt,
  OperationId,
  parse,
  richTextOf,
  type Attachment,
  type DeskPort,
  type Person,
  type Ticket,
  type TicketCommand,
} from '@chamado/core';
import { replyRefusal } from '@chamado/core/mail';
import { createHash } from 'node:crypto';
import type { PgBackend } from '../pg/pg-backend.ts';
import { readContent, readHead, type MailEnvelope, type MailHead } from './incoming.ts';
import { replierIn } from './replies.ts';
import type { ReplyAddresses } from './reply-address.ts';
import { isOf, type Replier } from './reply-token.ts';

/**
 * What became of a mail: `comment`, or why nothing did. `unreadable`: it is no mail. `automatic`: a program wrote it.
 * `unknown`: it was sent to no address that stands for anything. `sender`, `over`: as core's `replyRefusal` says.
 * `tooOften`: more come to that address than anybody writes. `empty`: nothing is left of it without what it quotes.
 * `refused`: the ticket takes no comment of his.
 */
export type Outcome =
  'comment' | 'unreadable' | 'automatic' | 'unknown' | 'sender' | 'over' | 'tooOften' | 'empty' | 'refused';

/** One tenant's desk, as replies come to it. */
export type ReplyDesk = {
  readonly tenant: string;
  readonly backend: Pick<PgBackend, 'act' | 'deskFor'>;
  readonly secret: () => Promise<Uint8Array>;
};

/** What takes replies, for every tenant of a server. */
export type ReplyWork = {
  readonly addresses: ReplyAddresses;
  readonly desks: () => readonly ReplyDesk[];
  /** Whether one more mail may come to that token. */
  readonly mayCome?: (desk: ReplyDesk, token: string) => Promise<boolean>;
  /** Hears of every mail: which tenant's, where that is known, and of no person. */
  readonly report?: (outcome: Outcome, tenant: string | null) => void;
  readonly now?: () => number;
};

/** Takes a mail, for every one of its recipients. @throws DeskError where it is to be handed in again later */
export async function takeReply(work: ReplyWork, raw: Uint8Array, envelope: MailEnvelope): Promise<readonly Outcome[]> {
  const { report = () => undefined, addresses } = work;
  const told = (outcome: Outcome, tenant: string | null = null): Outcome => {
    report(outcome, tenant);
    return outcome;
  };
  const head = await readHead(raw, envelope).catch(() => null);
  if (!head) return [told('unreadable')];
  if (head.isAutomatic) return [told('automatic')];
  const tokens = new Set(head.recipients.flatMap((address) => addresses.tokenIn(address) ?? []));
  if (tokens.size === 0) return [told('unknown')];
  const outcomes: Outcome[] = [];
  for (const token of tokens) {
    const found = await whoReplies(work, token);
    outcomes.push(found ? told(await takeFor(work, found, head, token, raw), found.desk.tenant) : told('unknown'));
  }
  return outcomes;
}

type Found = { readonly desk: ReplyDesk; readonly ticket: Ticket; readonly person: Person };

async function whoReplies({ desks }: ReplyWork, token: string): Promise<Found | null> {
  for (const desk of desks().filter(({ tenant }) => isOf(token, tenant))) {
    const home = { tenant: desk.tenant, secret: await desk.secret() };
    const found = await desk.backend.act(async (tx, _given, raw) => {
      const replier: Replier | undefined = await replierIn(raw, home, token);
      const ticket = replier && (await tx.ticket(replier.ticketId));
      const person = replier && (await tx.people({ ids: [replier.person] }))[0];
      return { result: ticket && person ? { desk, ticket, person } : null, told: [] };
    });
    if (found) return found;
  }
  return null;
}

async function takeFor(
  { mayCome = () => Promise.resolve(true), now = Date.now }: ReplyWork,
  { desk, ticket, person }: Found,
  { sender, messageId }: MailHead,
  token: string,
  raw: Uint8Array,
): Promise<Outcome> {
  const refusal = replyRefusal(ticket, person, sender, instantAt(now()));
  if (refusal !== null) return refusal;
  if (!(await mayCome(desk, token))) return 'tooOften';
  const content = await readContent(raw).catch(() => null);
  if (!content) return 'unreadable';
  const his = desk.backend.deskFor(person);
  const operation = (part: string) =>
    parse(
      OperationId,
      `mail-${createHash('sha256')
        .update(JSON.stringify([token, messageId, part]))
        .digest('hex')
        .slice(0, 40)}`,
    );
  try {
    const attachments = await kept(his, content.files, operation);
    const command = commandOf(content.words, attachments);
    return command ? await put(his, ticket, command, operation('command')) : 'empty';
  } catch (thrown) {
    const error = DeskError.from(thrown);
    if (LATER.has(error.code)) throw error;
    return 'refused';
  }
}

/** What may be right another time; everything else is refused for good. */
const LATER: ReadonlySet<string> = new Set(['unavailable', 'blocked', 'full', 'corrupted']);

function commandOf(words: string, attachments: readonly Attachment[]): TicketCommand | null {
  if (words !== '')
    return { type: 'ticket.comment', text: richTextOf(words), ...(attachments.length > 0 && { attachments }) };
  return attachments.length > 0 ? { type: 'ticket.attach', attachments } : null;
}

/** The files that the desk takes; one that it does not take keeps no word from arriving. */
async function kept(
  { files }: DeskPort,
  given: readonly File[],
  operation: (part: string) => OperationId,
): Promise<readonly Attachment[]> {
  const taken: Attachment[] = [];
  for (const [at, data] of given.entries()) {
    try {
      const attachment = await files?.put({ name: data.name, data }, { operationId: operation(`file ${String(at)}`) });
      if (attachment) taken.push(attachment);
    } catch (thrown) {
      if (!REFUSED_FILE.has(DeskError.from(thrown).code)) throw thrown;
    }
  }
  return taken;
}

const REFUSED_FILE: ReadonlySet<string> = new Set(['too_large', 'wrong_type', 'invalid']);

const ATTEMPTS = 10;

/** Upon whatever stands: whoever writes a mail has seen no version. */
async function put(his: DeskPort, seen: Ticket, command: TicketCommand, operationId: OperationId): Promise<Outcome> {
  for (let attempt = 1, { version } = seen; ; attempt += 1) {
    try {
      await his.tickets.apply(seen.id, command, { version, operationId });
      return 'comment';
    } catch (thrown) {
      const { code } = DeskError.from(thrown);
      // Under this name it was put already: the mail arrived before, and the ticket has moved on since.
      if (code === 'reused') return 'comment';
      if (code !== 'conflict' || attempt === ATTEMPTS) throw thrown;
      version = (await his.tickets.get(seen.id)).version;
    }
  }
}
