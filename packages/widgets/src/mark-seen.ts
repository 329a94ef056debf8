/** Marks a ticket as seen by whoever looks at it: the page need not wait for what keeps that. */
import type { Instant, Ticket } from '@chamado/core';
import type { OpenDesk } from './context/desk-context.ts';

/** As `markSeen` in `seen-tickets.ts`; where that cannot be fetched, the ticket stays unread. */
export const markSeenSoon = (desk: OpenDesk, ticket: Ticket, at: Instant): void =>
  void import('./seen-tickets.ts').then(
    ({ markSeen }) => markSeen(desk, ticket, at),
    () => undefined,
  );
