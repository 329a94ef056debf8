/** What every part of a desk on PostgreSQL shares. */
import type { Instant, PortalProfile, Ticket } from '@chamado/core';
import type { Insertable } from 'kysely';
import type { Database } from './database.ts';
import type { Feed } from './feed.ts';
import type { TicketTable } from './tables.ts';
import type { Turns } from './turns.ts';

/** One tenant's desk in one process. */
export type PgDesk = {
  readonly database: Database;
  readonly tenant: string;
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly rowOf: (ticket: Ticket) => Insertable<TicketTable>;
  readonly feed: Feed;
  readonly turns: Turns;
  /** Resolves once the rows of this tenant fit its profile. */
  readonly ready: () => Promise<void>;
};
