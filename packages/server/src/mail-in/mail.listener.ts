/** Where a mail server hands in the mails that people answer: SMTP or LMTP, for reply addresses alone. */
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MailEnvelope } from './incoming.ts';

/** A listener that takes mails. */
export type MailListener = {
  readonly port: number;
  /** Resolves once what was being taken is taken. */
  readonly stop: () => Promise<void>;
};

/** Where it listens, and what becomes of mails. */
export type MailListenerOptions = {
  /** Such as `lmtp://127.0.0.1:2424`, or `smtp://0.0.0.0:25`; port 0 takes any. */
  readonly url: string;
  /** Whether an address is one of ours, whatever it stands for: mails to others are refused, or anybody could send by us. */
  readonly isOurs: (address: string) => boolean;
  /** Takes a mail. What it rejects with makes the other server try again later. */
  readonly take: (raw: Uint8Array, envelope: MailEnvelope) => Promise<unknown>;
  readonly maxBytes?: number;
};

/** Listens until it is stopped. What a mail is refused for, its sender is not told: nobody is to learn which tokens are real. */
export async function listenForMail(options: MailListenerOptions): Promise<MailListener> {
  const { url, isOurs, take, maxBytes = MAX_BYTES } = options;
  const { protocol, hostname, port } = new URL(url);
  const server = new SMTPServer({
    lmtp: protocol === 'lmtp:',
    // It stands behind a mail server, which is who speaks TLS with the world and asks whose mails are genuine.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    banner: 'Chamado',
    size: maxBytes,
    maxClients: 20,
    onRcptTo({ address }, { envelope }, done) {
      if (!isOurs(address)) done(refused(550, 'There is nobody here of that name'));
      else if (envelope.rcptTo.length >= MOST_RECIPIENTS) done(refused(452, 'Too many recipients'));
      else done();
    },
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      void buffer(stream)
        .then(async (raw) => {
          if (stream.sizeExceeded) throw refused(552, 'The mail is larger than is taken');
          await take(raw, { from, to });
          done(null, 'Taken');
        })
        .catch((thrown: unknown) => {
          done(thrown instanceof Error && 'responseCode' in thrown ? thrown : refused(451, 'Try again later'));
        });
    },
  });
  // A line that breaks is the other server's to open again.
  server.on('error', () => undefined);
  server.listen(Number(port === '' ? 25 : port), hostname.replace(/[[\]]/g, ''));
  await once(server.server, 'listening');
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

const MAX_BYTES = 15 * 1024 * 1024;
const MOST_RECIPIENTS = 20;

const refused = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
