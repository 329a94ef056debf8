/** How long what is personal is kept of what is over (LGPD art. 15, I, and 16). */
import type { Instant } from '../shared/instant.ts';
import { millis } from '../shared/instant.ts';
import type { PersonRef } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

/** What a tenant sets; days are of 24 hours. */
export type Retention = {
  /** After so many days from its end, nobody of the customer's side is named at a ticket any more; null keeps them. */
  readonly namesDays: number | null;
  /** After so many days from its end, the files of a ticket are deleted; null keeps them. */
  readonly filesDays: number | null;
  /** After so many days, who read what is forgotten. */
  readonly accessDays: number;
};

/** Nothing is lost that nobody asked to lose; who read what is known for half a year (Marco Civil art. 15). */
export const theUsualRetention: Retention = { namesDays: null, filesDays: null, accessDays: 180 };

const DAY_MS = 86_400_000;

/** The moment before which something must have ended to be outlived by then, in milliseconds. */
export const outlivedBefore = (at: Instant, days: number): number => millis(at) - days * DAY_MS;

/** Whether the ticket ended so long ago. What goes on, or was reopened, is never outlived. */
export const isOutlived = ({ endedAt }: Pick<Ticket, 'endedAt'>, at: Instant, days: number | null): boolean =>
  days !== null && endedAt !== null && millis(endedAt) <= outlivedBefore(at, days);

/** Those of the customer's side who are named at a ticket, each once. */
export function customersAt(ticket: Ticket, entries: readonly TimelineEntry[]): readonly PersonRef[] {
  const named = [ticket.requester, ticket.openedBy, ...entries.map(({ by }) => by)];
  return [...new Map(named.filter(({ role }) => role === 'requester').map((person) => [person.id, person])).values()];
}
