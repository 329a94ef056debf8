/** A real mail server on this machine, for tests: it tells what it was handed, and keeps each Message-ID once, as mailboxes do. */
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** How the server answers a letter: takes it, says no for now, or takes it and hangs up before it says so. */
export type Mood = 'takes' | 'refuses' | 'hangsUp';

/** The server, and what went through it. */
export type Mailbox = {
  readonly url: () => string;
  mood: Mood;
  /** Each letter that was taken whole, as often as it was. */
  readonly taken: string[];
  /** Of these, each Message-ID once. */
  readonly kept: () => readonly string[];
};

/** A mail server for the tests of the block this is called in. */
export function useMailbox(): Mailbox {
  const mailbox: Mailbox = {
    mood: 'takes',
    taken: [],
    kept: () => [...new Map(mailbox.taken.map((letter) => [messageIdOf(letter), letter])).values()],
    url: () => {
      const address = server.server.address();
      return `smtp://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}`;
    },
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      void text(stream).then((letter) => {
        if (mailbox.mood === 'refuses') {
          done(Object.assign(new Error('come back later'), { responseCode: 451 }));
          return;
        }
        mailbox.taken.push(letter);
        if (mailbox.mood === 'takes') done();
        else for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on('error', () => undefined);
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  beforeEach(() => {
    mailbox.mood = 'takes';
    mailbox.taken.length = 0;
  });
  after(async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });
  return mailbox;
}

/** A header of a letter, unfolded; empty where it has none. */
export const headerOf = (letter: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\r?\n[ \t].*)*)`, 'im').exec(letter)?.[1]?.replace(/\r?\n\s+/g, ' ') ?? '';

const messageIdOf = (letter: string): string => headerOf(letter, 'Message-ID');
