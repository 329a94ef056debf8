/** Hands a mail in over SMTP as a mail server does, and tells the code it is answered with. */
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export const handIn = (
  port: number,
  message: Buffer,
  envelope: { readonly from: string; readonly to: string[] },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true });
    const settle = (error: Error | null): void => {
      connection.close();
      if (!error) resolve(250);
      else if ('responseCode' in error && typeof error.responseCode === 'number') resolve(error.responseCode);
      else reject(error);
    };
    connection.on('error', settle);
    connection.connect((error) => {
      if (error) settle(error);
      else connection.send(envelope, message, (refused) => settle(refused));
    });
  });
