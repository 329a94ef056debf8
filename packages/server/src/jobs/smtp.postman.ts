/** Mails over SMTP, and what is known of a letter whose sending failed. */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { composed } from './letter.ts';
import { NotSent, type Postman } from './postman.ts';

/** Sends letters to the server at `url`, such as `smtps://user:password@smtp.example:465`, over a connection each. */
export const createSmtpPostman = (url: string): Postman => ({
  async carry(letter) {
    const { message, envelope } = await composed(letter);
    const letterIs = { handed: false };
    // Asked for its first byte only once the server is ready to take the letter.
    const bytes = Readable.from(
      (function* () {
        letterIs.handed = true;
        yield message;
      })(),
    );
    const connection = new SMTPConnection(optionsOf(url));
    try {
      await sent(connection, loginOf(url), (done) => connection.send(envelope, bytes, done));
    } catch (thrown) {
      if (letterIs.handed && !isAnswer(thrown)) throw thrown;
      throw new NotSent('The mail server did not take the letter', { cause: thrown });
    } finally {
      connection.close();
    }
  },
});

type Done = (error: Error | null) => void;

function sent(connection: SMTPConnection, login: Login | null, send: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle: Done = (error) => (error ? reject(error) : resolve());
    connection.on('error', settle);
    connection.connect((error) => {
      if (error) settle(error);
      else if (login) connection.login(login, (refused) => (refused ? settle(refused) : send(settle)));
      else send(settle);
    });
  });
}

type Login = { readonly user: string; readonly pass: string };

function loginOf(url: string): Login | null {
  const { username, password } = new URL(url);
  return username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
}

function optionsOf(url: string) {
  const { hostname, port, protocol } = new URL(url);
  return {
    host: hostname,
    ...(port !== '' && { port: Number(port) }),
    secure: protocol === 'smtps:',
    // In all far less than a job's 15 minutes, so that no other process takes it meanwhile.
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 120_000,
  };
}

/** Whether the server said no: only an answer that is missing leaves it open what became of the letter. */
const isAnswer = (thrown: unknown): boolean =>
  thrown instanceof Error && 'responseCode' in thrown && typeof thrown.responseCode === 'number';
