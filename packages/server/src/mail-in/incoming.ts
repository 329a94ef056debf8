/** A mail as it arrives: what of its bytes a desk looks at. */
import { plainTextOf } from '@chamado/core';
import EmailReplyParser from 'email-reply-parser';
import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';

/** As the mail server had it; null where nobody knows it any more. */
export type MailEnvelope = { readonly from: string | null; readonly to: readonly string[] | null };

/** What a mail says of itself, before anything of what it holds is looked at. */
export type MailHead = {
  /** The same each time the mail arrives: its Message-ID, or what stands for it. */
  readonly messageId: string;
  /** In whose name it was written; empty where it says nobody. */
  readonly sender: string;
  readonly recipients: readonly string[];
  /** Written by a program: nobody answers it, or two programs would never stop. */
  readonly isAutomatic: boolean;
};

/** What a mail holds. */
export type MailContent = {
  /** What its writer added to what he was answering; empty where that is nothing. */
  readonly words: string;
  readonly files: readonly File[];
};

/** The most characters of a mail that are looked at: the reply is at the top. */
const MOST = 50_000;
const MOST_FILES = 20;
const MOST_HEAD = 262_144;
/** More hops than a mail that arrives ever has: it goes in a circle. */
const MOST_HOPS = 30;

/** Reads the head of a mail: at once, however long the mail is. @throws Error where it is none */
export async function readHead(raw: Uint8Array, envelope: MailEnvelope): Promise<MailHead> {
  const start = Buffer.from(raw.subarray(0, MOST_HEAD));
  const ends = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter((end) => end >= 0);
  const mail = await PostalMime.parse(start.subarray(0, Math.min(...ends, start.length)), {
    maxHeadersSize: MOST_HEAD,
  });
  return {
    messageId: mail.messageId ?? createHash('sha256').update(raw).digest('hex'),
    sender: mail.from?.address ?? '',
    recipients: envelope.to ?? recipientsOf(mail),
    isAutomatic: isAutomatic(mail, envelope),
  };
}

/** Reads the rest, which takes seconds where it is many megabytes. @throws Error where it is no mail */
export async function readContent(raw: Uint8Array): Promise<MailContent> {
  const mail = await PostalMime.parse(raw, {
    maxNestingDepth: 20,
    maxRfc822NestingDepth: 1,
    maxHeadersSize: MOST_HEAD,
  });
  const text = mail.text ?? plainTextOf((mail.html ?? '').slice(0, 10 * MOST));
  return {
    words: wordsIn(text.slice(0, 10 * MOST)),
    files: mail.attachments
      .filter(({ related }) => related !== true)
      .slice(0, MOST_FILES)
      .map(fileOf),
  };
}

/** Where the mail server told nobody, the mail's own headers say who it is for. */
const recipientsOf = ({ to = [], cc = [], headers }: Email): readonly string[] => [
  ...[...to, ...cc].flatMap(({ address }) => address ?? []),
  ...headers.filter(({ key }) => ['delivered-to', 'x-original-to', 'envelope-to'].includes(key)).map(valueOf),
];

// RFC 3834, and what programs said before it.
function isAutomatic({ headers, from, returnPath }: Email, envelope: MailEnvelope): boolean {
  const says = (key: string, words: RegExp): boolean => headers.some((one) => one.key === key && words.test(one.value));
  return (
    (envelope.from ?? returnPath ?? 'somebody').replace(/[<>\s]/g, '') === '' ||
    says('auto-submitted', /^\s*(?!no\b)\S/i) ||
    says('precedence', /bulk|junk|list|auto_reply/i) ||
    ['list-id', 'x-autoreply', 'x-autorespond', 'x-loop'].some((key) => says(key, /\S/)) ||
    says('content-type', /multipart\/report/i) ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(from?.address ?? '') ||
    headers.filter(({ key }) => key === 'received').length > MOST_HOPS
  );
}

/** What was written above what it answers: quotes and signatures are the library's to find, save Outlook's Portuguese line. */
function wordsIn(text: string): string {
  const [above = ''] = text.replace(/\r\n?/g, '\n').split(/^-{2,} *(?:mensagem|mensaje) original *-{2,}/imu);
  return new EmailReplyParser().read(bounded(above)).getVisibleText().trim();
}

/** The library tries its patterns from every blank: what nobody writes, such as a thousand empty lines, would take it minutes. */
const bounded = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[^\n]{2000,}/g, (line) => (line.match(/.{1,1900}/gsu) ?? []).join('\n'));

const fileOf = ({ filename, mimeType, content }: Email['attachments'][number]): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], filename ?? 'anexo', { type: mimeType });

const valueOf = ({ value }: { readonly value: string }): string => value.replace(/[<>]/g, '').trim();
