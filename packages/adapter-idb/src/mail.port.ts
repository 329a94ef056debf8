/** The outbox of this desk: what was written to people, newest first. */
import { outboxPage, type MailPort, type Person } from '@chamado/core';
import { answer } from './call.ts';
import type { DeskStore } from './desk.store.ts';

/** The mails that whoever `me` gives may read. */
export function idbMail({ connection }: DeskStore, me: () => Promise<Person>): MailPort {
  return {
    outbox: (options) =>
      answer(options, async () => {
        const person = await me();
        const rows = await connection.read((tx) => tx.objectStore('mails').getAll());
        return outboxPage(
          rows.map(({ mail }) => mail),
          person,
          options?.after,
        );
      }),
  };
}
