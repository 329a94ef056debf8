/** What a new desk begins with, and whether it has begun. */
import type { Mail, Person, PersonId, RecordSeed, StoredFile } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import type { History } from './chunk.ts';
import type { ReadTx, WriteTx } from './desk.db.ts';

/** The people, tickets and articles of a new desk. `me` is who is signed in on the first visit. */
export type Seed = {
  readonly people: readonly Person[];
  readonly me?: PersonId;
  readonly histories?: readonly History[];
  readonly mails?: readonly Mail[];
  readonly articles?: readonly Article[];
  /** Files that the entries carry. */
  readonly files?: readonly (StoredFile & { readonly data: Blob })[];
  /** Companies, assets, scripts and whatever else, by kind. */
  readonly records?: RecordSeed;
};

/** Whether the desk has its first data already. */
export const isSeeded = async (tx: ReadTx | WriteTx): Promise<boolean> =>
  (await tx.objectStore('marks').getKey('seeded')) !== undefined;
