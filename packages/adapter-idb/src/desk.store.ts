/** What every part of this desk shares. */
import type { Instant, PortalProfile } from '@chamado/core';
import type { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import type { KnowledgeShelf } from './knowledge.shelf.ts';
import type { Shelf } from './shelf.ts';

export type DeskStore = {
  readonly name: string;
  readonly profile: PortalProfile;
  readonly connection: Connection;
  readonly changes: Changes;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** All tickets in memory: loaded when a list first needs more than the newest. */
  readonly shelf: () => Promise<Shelf>;
  /** Whether they are there already, or on their way. */
  readonly isShelved: () => boolean;
  /** The search index: loaded when somebody first searches. */
  readonly knowledge: () => Promise<KnowledgeShelf>;
};
