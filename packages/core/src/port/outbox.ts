/** One page of the outbox, newest first, as any backend gives it. */
import type { Mail } from '../mail/mail.schema.ts';
import type { ColumnSet } from '../query/column.ts';
import { evaluate } from '../query/evaluate.ts';
import type { Page } from '../shared/page.ts';
import type { Person } from '../shared/person.schema.ts';
import { mayReadMail } from './visibility.rules.ts';

/** What `person` may read of `mails`: the page behind the cursor `after`, newest first. Refuses (`invalid`) a foreign cursor. */
export function outboxPage(mails: Iterable<Mail>, person: Person, after?: string): Page<Mail> {
  const readable = [...mails].filter((mail) => mayReadMail(person, mail));
  const { items, next } = evaluate(columns, readable, after === undefined ? { sort } : { sort, after });
  return { items, next };
}

const columns: ColumnSet<Mail> = [
  { name: 'at', kind: 'instant', read: ({ at }) => at },
  { name: 'version', kind: 'number', read: ({ version }) => version },
];
const sort = columns.map(({ name }) => ({ column: name, direction: 'descending' as const }));
