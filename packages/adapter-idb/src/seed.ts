/** Puts into a new desk what it begins with: fetched on the first visit alone. */
import { countByStage, seededRows, type PortalProfile } from '@chamado/core';
import { countAll, nextRevision } from './counter.ts';
import { noteNumber, passNumbers } from './number.counter.ts';
import type { WriteTx } from './desk.db.ts';
import { isSeeded, type Seed } from './seed.type.ts';
import { entryRow, ticketRow } from './ticket.rows.ts';

/** Puts the seed into a desk that has none; of two tabs that try at once, the first. */
export async function plant(tx: WriteTx, profile: PortalProfile, seed: Seed): Promise<void> {
  if (await isSeeded(tx)) return;
  const { people, me = people[0]?.id, histories = [], mails = [], articles = [], files = [], records = {} } = seed;
  const revision = await nextRevision(tx);
  const tickets = histories.map(({ ticket }) => ticket);
  const used = new Map<string, number>();
  for (const ticket of tickets) noteNumber(used, profile, ticket);
  await passNumbers(tx, used);
  await countAll(tx, countByStage(tickets));
  // Made by functions that answer later, so that one that fails leaves none of the others unheard.
  await Promise.all([
    ...people.map(async (person) => tx.objectStore('people').put(person)),
    ...tickets.map(async (ticket) => tx.objectStore('tickets').put(ticketRow(ticket, revision))),
    ...histories.flatMap(({ entries }) => entries).map(async (entry) => tx.objectStore('entries').put(entryRow(entry))),
    ...mails.map(async (mail) => tx.objectStore('mails').put({ id: mail.id, mail })),
    ...files.map(async ({ attachment, by }) => tx.objectStore('files').put({ id: attachment.id, by, attachment })),
    ...files.map(async ({ attachment, data }) => tx.objectStore('blobs').put(data, attachment.id)),
    ...seededRows(records).map(async (row) => tx.objectStore('records').put(row)),
    ...articles.map(async (article) => tx.objectStore('articles').put({ id: article.id, revision, article })),
  ]);
  if (me !== undefined) await tx.objectStore('marks').put(me, 'me');
  await tx.objectStore('marks').put(profile.id, 'seeded');
}
