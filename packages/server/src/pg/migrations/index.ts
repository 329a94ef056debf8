/** Every version of the database, in order. A released one is frozen: `migrations.node.test.ts` holds its checksum. */
import { tables } from './0001.tables.ts';
import { walls } from './0002.walls.ts';
import { identity } from './0003.identity.ts';
import { effects } from './0004.effects.ts';
import { attempts } from './0005.attempts.ts';
import { replies } from './0006.replies.ts';
import { articles } from './0007.articles.ts';
import { privacy } from './0008.privacy.ts';
import { tenantSettings } from './0009.tenants.ts';
import { counting } from './0010.counting.ts';
import { carried } from './0011.carried.ts';
import { recordKeys } from './0012.record-keys.ts';

/** One step; `id` counts from 1 without a gap. */
export type Migration = { readonly id: number; readonly sql: string };

export const migrations: readonly Migration[] = [
  ...[
    tables,
    walls,
    identity,
    effects,
    attempts,
    replies,
    articles,
    privacy,
    tenantSettings,
    counting,
    carried,
    recordKeys,
  ],
].map((sql, at) => ({ id: at + 1, sql }));
