/** A desk whose mails go out and come in over real SMTP, for the tests of a block. */
import type { Ticket, TimelineEntry } from '@chamado/core';
import { aColleague, aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import MailComposer from 'nodemailer/lib/mail-composer';
import { owesMails, sendMails } from '../../jobs/mail.job.ts';
import { openQueue, type Queue } from '../../jobs/queue.ts';
import { createSmtpPostman } from '../../jobs/smtp.postman.ts';
import { headerOf, useMailbox } from '../../jobs/testing/mailbox.ts';
import { createPgBackend, type PgBackend } from '../../pg/pg-backend.ts';
import { useDatabase } from '../../testing/database.ts';
import { memoryFiles } from '../../testing/memory.files.ts';
import { listenForMail, type MailListener } from '../mail.listener.ts';
import { createReplyAddresses } from '../reply-address.ts';
import { takeReply, type Outcome, type ReplyWork } from '../take-reply.ts';
import { handIn } from './hand-in.ts';

const rui = aColleague();
export const [carla, ana] = [aRequester(), anAttendant()];
export const addresses = createReplyAddresses('respostas+{token}@desk.example');
const secretOf = () => Promise.resolve(new Uint8Array(32).fill(7));

/** A mail as a test writes it, over Carla's usual answer. */
export type Reply = ConstructorParameters<typeof MailComposer>[0];

export function useMailedDesk() {
  const { open, url } = useDatabase();
  const mailbox = useMailbox();
  const outcomes: Outcome[] = [];
  // What a test changes of how replies are taken.
  const over: { work: Partial<ReplyWork>; fails: boolean } = { work: {}, fails: false };
  let queue: Queue;
  let listener: MailListener;
  let backend: PgBackend;
  let count = 0;
  let tenant = '';
  const work = (): ReplyWork => ({
    addresses,
    desks: () => [{ tenant, backend, secret: () => secretOf() }],
    report: (outcome) => outcomes.push(outcome),
    ...over.work,
  });

  before(async () => {
    queue = await openQueue(url());
    listener = await listenForMail({
      url: 'smtp://127.0.0.1:0',
      isOurs: (address) => addresses.tokenIn(address) !== null,
      take: (raw, envelope) =>
        over.fails ? Promise.reject(new Error('no database')) : takeReply(work(), raw, envelope),
    });
  });
  after(async () => {
    await listener.stop();
    await queue.close();
  });
  beforeEach(() => {
    tenant = `tenant-${String((count += 1))}`;
    Object.assign(over, { work: {}, fails: false });
    outcomes.length = 0;
    backend = createPgBackend({
      ...{ database: open(), tenant, profile: aProfile(), files: memoryFiles(), causes: owesMails(queue) },
      seed: () => Promise.resolve({ people: [carla, rui, ana] }),
    });
  });
  afterEach(async () => {
    // What one test left to be sent is nothing that another looks for.
    await sendAll();
    await backend.close();
  });

  const sendAll = () =>
    sendMails({
      ...{ database: open(), queue, from: 'Portal <chamados@desk.example>', answerable: { addresses, secretOf } },
      postman: createSmtpPostman(mailbox.url()),
    });

  return {
    outcomes,
    over,
    mailbox,
    sendAll,
    desk: () => backend,
    work,
    handIn: (raw: Buffer, envelope: Parameters<typeof handIn>[2]) => handIn(listener.port, raw, envelope),
    /** A ticket of Carla's, and the letter that told her of it, with the address it is answered to. */
    told: async (): Promise<{ readonly ticket: Ticket; readonly letter: string; readonly to: string }> => {
      const ticket = await backend.deskFor(carla).tickets.open(aDraft(), { operationId: anOperationId() });
      await sendAll();
      const letter = mailbox.taken.find((one) => headerOf(one, 'To') === carla.email) ?? expect.fail('no letter');
      return { ticket, letter, to: headerOf(letter, 'Reply-To') };
    },
    /** Answers, and tells the code that is answered to that. */
    replyTo: async (to: string, over: Reply = {}, from = 'carla@aurora.example'): Promise<number> => {
      const written = {
        ...{ from: 'Carla Menezes <carla@aurora.example>', to, subject: 'Re: chamado' },
        messageId: '<r1@aurora.example>',
        text: 'Funcionou, obrigada.\n\nEm seg., 3 de mar. de 2026 às 10:12, Portal <x@desk.example> escreveu:\n> antigo',
        ...over,
      };
      return handIn(listener.port, await new MailComposer(written).compile().build(), { from, to: [to] });
    },
    comments: async ({ id }: Ticket): Promise<readonly TimelineEntry[]> => {
      const entries = await backend.deskFor(ana).tickets.timeline(id);
      return entries.filter(({ command }) => command.type === 'ticket.comment' || command.type === 'ticket.attach');
    },
  };
}
