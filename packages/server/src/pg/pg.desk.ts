/** What every part of a desk on PostgreSQL shares. */
import {
  visibleTimeline,
  visibleTo,
  type Decision,
  type Instant,
  type Mail,
  type PortalProfile,
  type Ticket,
  type Told,
} from '@chamado/core';
import type { Insertable } from 'kysely';
import type { Database, Tx } from './database.ts';
import type { Feed } from './feed.ts';
import { scopeOf } from './scope.sql.ts';
import type { TicketTable } from './tables.ts';
import type { Turns } from './turns.ts';

/** How the code narrows tickets to what a person may see; the database does so a second time, by itself. */
export type Sight = {
  readonly scopeOf: typeof scopeOf;
  readonly visibleTo: typeof visibleTo;
  readonly visibleTimeline: typeof visibleTimeline;
};

/** What core says. */
export const theSight: Sight = { scopeOf, visibleTo, visibleTimeline };

/** How far writes are kept apart: as if one after the other, or less, as only a test wants it. */
export type Isolation = 'serializable' | 'read committed';

/** What one write stored. */
export type Stored = {
  readonly tenant: string;
  readonly decisions: readonly Decision[];
  /** Every mail it owes, those of the decisions among them. */
  readonly mails: readonly Mail[];
  readonly told: readonly Told[];
};

/** What a write causes beside itself, such as a job that sends a mail: stored by the same transaction, or not at all. */
export type Causes = (tx: Tx, stored: Stored) => Promise<void>;

/** One tenant's desk in one process. */
export type PgDesk = {
  readonly database: Database;
  readonly tenant: string;
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly rowOf: (ticket: Ticket) => Insertable<TicketTable>;
  readonly sight: Sight;
  readonly isolation: Isolation;
  readonly causes: Causes;
  readonly feed: Feed;
  readonly turns: Turns;
  /** Resolves once the rows of this tenant fit its profile. */
  readonly ready: () => Promise<void>;
};
