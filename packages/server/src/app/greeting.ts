/** What a server says once it runs: where it is, whom one can be, where mails go and how it is stopped. */
import type { Application } from './application.ts';

/** As lines for a terminal. */
export function greeting({ address, people, mails }: Application): string {
  const names = people.map(({ name, role, id }) => `  ${name} (${role}): ${id}`).join('\n');
  const demo = `Its demo: ${address}/, for whom one chooses to be:\n\n${names}\n\n`;
  return `The desk answers at ${address}/v1\n\n${people.length > 0 ? demo : ''}Mails ${mails}. Ctrl+C stops the server.\n`;
}
