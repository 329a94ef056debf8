/** The letter that a mail of the outbox becomes. */
import { millis, type Mail } from '@chamado/core';
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { FileStore } from '../pg/file-store.ts';
import { NotSent, type Letter } from './postman.ts';

/** In whose name letters go out, and where the files are that go along. */
export type Sender = {
  /** As in `Portal <chamados@revenda.example>`. */
  readonly from: string;
  readonly files?: FileStore;
};

/** The letter of that name, which says `mail`. @throws NotSent where a file that goes along is not there. */
export async function letterOf(mail: Mail, tenant: string, { from, files }: Sender, name: string): Promise<Letter> {
  const domain = /@([^\s<>@]+)>?\s*$/u.exec(from)?.[1] ?? 'chamado.invalid';
  const { to, copies = [], replyTo, subject, body, at, ticketId, locale, attachments = [] } = mail;
  const enclosed = attachments.map(async ({ id, name, type }) => {
    const data = await files?.get(tenant, id);
    if (!data) throw new NotSent(`The file ${id} is not there; right would be to put it back`);
    return { name, type, data: new Uint8Array(await data.arrayBuffer()) };
  });
  return {
    tenant,
    messageId: `${nameOf(tenant, 'mail', name)}@${domain}`,
    from,
    to,
    copies,
    ...(replyTo !== undefined && { replyTo }),
    subject,
    text: body,
    date: new Date(millis(at)),
    ...(ticketId !== undefined && { thread: `${nameOf(tenant, 'ticket', ticketId)}@${domain}` }),
    ...(locale !== undefined && { locale }),
    files: await Promise.all(enclosed),
  };
}

/** The letter as bytes, and the addresses it goes to. */
export async function composed(letter: Letter) {
  const { from, to, copies, replyTo, thread, subject, text, date, locale, files } = letter;
  const node = new MailComposer({
    messageId: `<${letter.messageId}>`,
    from,
    to: [...to],
    cc: [...copies],
    ...(replyTo !== undefined && { replyTo }),
    ...(thread !== undefined && { references: `<${thread}>` }),
    subject,
    text,
    date,
    headers: {
      // What answers by itself must not answer this (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(locale !== undefined && { 'Content-Language': locale }),
    },
    attachments: files.map(({ name, type, data }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(data),
    })),
    // A mail's text is data: nothing in it is fetched from a disk or a network.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return { message: await node.build(), envelope: node.getEnvelope() };
}

/** A name that says nothing of what it names. */
const nameOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
