/** All that a desk keeps about a person, gathered for his own copy. */
import { Attachment, Mail, parse, Ticket, TimelineEntry, type Instant, type Person } from '@chamado/core';
import { aboutPerson, type About, type KeptRecord } from '@chamado/core/privacy';
import type { Tx } from '../pg/database.ts';
import { texts } from '../pg/storable.ts';
import { accessesIn } from './accesses.ts';

const MOST_ACCESSES = 10_000;

/** Rows that may be about him are found by his id; which of them are is for core to say. */
export async function copyIn(tx: Tx, tenant: string, person: Person, at: Instant): Promise<About> {
  const like = `%"${person.id.replace(/[\\%_]/g, String.raw`\$&`)}"%`;
  const account = await tx
    .selectFrom('accounts')
    .select('login')
    .where('tenant', '=', tenant)
    .where('person', '=', person.id)
    .executeTakeFirst();
  const mails = await tx
    .selectFrom('mails')
    .select('mail')
    .where('tenant', '=', tenant)
    .where('readers', '@>', texts([person.id]))
    .orderBy('id')
    .execute();
  const files = await tx
    .selectFrom('files')
    .select('attachment')
    .where('tenant', '=', tenant)
    .where('by_person', '=', person.id)
    .orderBy('id')
    .execute();
  const { items: accesses } = await accessesIn(tx, tenant, { of: person.id }, MOST_ACCESSES);
  return aboutPerson({
    ...{ person, madeAt: at, login: account?.login ?? null, accesses },
    timelines: await timelinesIn(tx, tenant, like),
    mails: mails.map(({ mail }) => parse(Mail, mail, 'corrupted')),
    records: await recordsIn(tx, tenant, like),
    files: files.map(({ attachment }) => parse(Attachment, attachment, 'corrupted')),
  });
}

async function timelinesIn(tx: Tx, tenant: string, like: string) {
  const entries = await tx
    .selectFrom('entries')
    .innerJoin('documents', (on) =>
      on.onRef('documents.tenant', '=', 'entries.tenant').onRef('documents.ticket_id', '=', 'entries.ticket_id'),
    )
    .select(['ticket', 'entry'])
    .where('entries.tenant', '=', tenant)
    .where('entries.ticket_id', 'in', (all) =>
      all
        .selectFrom('entries')
        .select('ticket_id')
        .where('tenant', '=', tenant)
        .where((row) => row(row.cast('entry', 'text'), 'like', like)),
    )
    .orderBy('entries.ticket_id')
    .orderBy('entries.version')
    .execute();
  const timelines = new Map<string, { readonly ticket: Ticket; readonly entries: TimelineEntry[] }>();
  for (const row of entries) {
    const entry = parse(TimelineEntry, row.entry, 'corrupted');
    const known = timelines.get(entry.ticketId) ?? { ticket: parse(Ticket, row.ticket, 'corrupted'), entries: [] };
    known.entries.push(entry);
    timelines.set(entry.ticketId, known);
  }
  return [...timelines.values()];
}

const recordsIn = (tx: Tx, tenant: string, like: string): Promise<readonly KeptRecord[]> =>
  tx
    .selectFrom('records')
    .select(['kind', 'record'])
    .where('tenant', '=', tenant)
    .where((row) => row(row.cast('record', 'text'), 'like', like))
    .orderBy('kind')
    .orderBy('id')
    .execute();
