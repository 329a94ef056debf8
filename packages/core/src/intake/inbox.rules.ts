/** Which messages an operator finds, and which addresses complete what he types (I2, I3). */
import { addDays, instantFrom, wallDateAt } from '../calendar/zoned.ts';
import { byCodePoint } from '../query/code-points.ts';
import type { ColumnSet } from '../query/column.ts';
import { fold } from '../shared/fold.ts';
import type { Instant } from '../shared/instant.ts';
import type { Output } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { InboundMessage, InboxQuery } from './message.schema.ts';

/** What the list of messages is sorted by: date, subject, login (Integrator 1.2). */
export const messageColumns: ColumnSet<InboundMessage> = [
  { name: 'receivedAt', kind: 'instant', read: ({ receivedAt }) => receivedAt },
  { name: 'from', kind: 'text', read: ({ from }) => from },
  { name: 'subject', kind: 'text', read: ({ subject }) => subject },
  { name: 'login', kind: 'text', read: ({ login }) => login },
];

/** The inbox is the operators’: it holds what strangers wrote. */
export const mayReadInbox = ({ role }: Person): boolean => role === 'attendant' || role === 'manager';

/** The first moment of a period, and the first after it; null is open. */
export type Period = { readonly from: Instant | null; readonly before: Instant | null };

/** The period asked for, in days of `timeZone`. */
export function periodOf(
  { lastDays, fromDate, untilDate }: Pick<InboxQuery, 'lastDays' | 'fromDate' | 'untilDate'>,
  at: Instant,
  timeZone: string,
): Period {
  const first = lastDays === undefined ? fromDate : addDays(wallDateAt(at, timeZone), -lastDays);
  const startOf = (day: string): Instant => instantFrom(`${day}T00:00`, timeZone);
  return {
    from: first === undefined ? null : startOf(first),
    before: untilDate === undefined ? null : startOf(addDays(untilDate, 1)),
  };
}

/** Whether `message` is asked for. */
export function isAskedFor(
  { from, receivedAt, taken }: InboundMessage,
  { address, taken: takenToo }: Pick<Output<typeof InboxQuery>, 'address' | 'taken'>,
  period: Period,
): boolean {
  if (taken !== null && !takenToo) return false;
  if (period.from !== null && receivedAt < period.from) return false;
  if (period.before !== null && receivedAt >= period.before) return false;
  return address === undefined || beginsWith(from, address);
}

/** The senders' addresses that begin as typed, in order, each once. */
export function completing(messages: readonly InboundMessage[], initials: string): readonly string[] {
  const known = new Map<string, string>();
  for (const { from } of messages) if (beginsWith(from, initials)) known.set(fold(from), from);
  return [...known].sort(([one], [other]) => byCodePoint(one, other)).map(([, address]) => address);
}

const beginsWith = (address: string, initials: string): boolean => fold(address).startsWith(fold(initials));
