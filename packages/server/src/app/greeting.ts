/** What a server says once it runs: where it is, whom one can be, where mails go and how it is stopped. */
import type { Application } from './application.ts';
import { mailFolder } from './house.ts';
import type { Settings } from './settings.ts';

/** As lines for a terminal. */
export function greeting({ address, people }: Pick<Application, 'address' | 'people'>, settings: Settings): string {
  const { smtpUrl } = settings;
  const mails = smtpUrl === undefined ? `are files in ${mailFolder(settings)}` : `go to ${new URL(smtpUrl).host}`;
  const names = people.map(({ name, role, id }) => `  ${name} (${role}): ${id}`).join('\n');
  const demo = `Whom one can be at its demo, without a password:\n\n${names}\n\n`;
  return `The desk answers at ${address}/v1\n\n${people.length > 0 ? demo : ''}Mails ${mails}. Ctrl+C stops the server.\n`;
}
