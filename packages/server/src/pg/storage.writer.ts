/** What core's ports write to this desk, in one transaction. */
import {
  attachable,
  Attachment,
  filesOf,
  nextSequence,
  numberFor,
  parse,
  PersonId,
  sequenceScope,
  type Decision,
  type Mail,
  type StorageWriter,
} from '@chamado/core';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import type { PgDesk, Stored } from './pg.desk.ts';
import { storable, texts } from './storable.ts';
import { readerOver } from './storage.reader.ts';
import { personRow } from './transaction.ts';
import { documentOf } from './ticket.row.ts';
import { liftWall } from './wall.ts';

/** A writer, and what it stored so far. */
export type Writing = StorageWriter & { readonly stored: () => Pick<Stored, 'decisions' | 'mails'> };

export function writerOver(tx: Tx, desk: PgDesk): Writing {
  const { tenant, profile } = desk;
  const decisions: Decision[] = [];
  const mails: Mail[] = [];
  let lifted: Promise<void> | null = null;
  // What a decision puts down may be out of the person's own sight: a mail to others, a ticket handed on.
  const lift = () => (lifted ??= liftWall(tx, desk));

  return {
    ...readerOver(tx, desk),

    async putRecord({ kind, id, keys, record }) {
      const row = { keys: keys.map(storable), record: JSON.stringify(record) };
      await tx
        .insertInto('records')
        .values({ tenant, kind, id, ...row })
        .onConflict((at) => at.columns(['tenant', 'kind', 'id']).doUpdateSet(row))
        .execute();
    },

    async removeRecord(kind, id) {
      await tx
        .deleteFrom('records')
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('id', '=', storable(id))
        .execute();
    },

    async putPerson(person) {
      const row = personRow(tenant, person);
      await tx
        .insertInto('people')
        .values(row)
        .onConflict((at) => at.columns(['tenant', 'id']).doUpdateSet(row))
        .execute();
    },

    async drawNumber(at) {
      const { numbers, calendar } = profile;
      const { timeZone } = calendar;
      const scope = sequenceScope(numbers, at, timeZone);
      const kept = await tx
        .selectFrom('counters')
        .select('last')
        .where('tenant', '=', tenant)
        .where('scope', '=', scope)
        .executeTakeFirst();
      const last = nextSequence(numbers, kept?.last ?? null);
      await tx
        .insertInto('counters')
        .values({ tenant, scope, last })
        .onConflict((one) => one.columns(['tenant', 'scope']).doUpdateSet({ last }))
        .execute();
      return numberFor(numbers, { at, sequence: last, timeZone });
    },

    async attachable(person, ids) {
      const rows = await tx
        .selectFrom('files')
        .select(['attachment'])
        .where('tenant', '=', tenant)
        .where('by_person', '=', person.id)
        .where('id', '=', sql<string>`any (${texts(ids.map(storable))})`)
        .execute();
      const by = parse(PersonId, person.id);
      return attachable(
        person,
        rows.map(({ attachment }) => ({ attachment: parse(Attachment, attachment, 'corrupted'), by })),
      );
    },

    async keep(decision) {
      await lift();
      await keepTicket(tx, desk, decision);
      for (const mail of decision.mails) await keepMail(tx, desk, mail);
      decisions.push(decision);
      mails.push(...decision.mails);
    },

    async putMail(mail) {
      await lift();
      await keepMail(tx, desk, mail);
      mails.push(mail);
    },

    stored: () => ({ decisions, mails }),
  };
}

async function keepTicket(tx: Tx, { tenant, rowOf }: PgDesk, { ticket, entry }: Decision): Promise<void> {
  const row = rowOf(ticket);
  await tx
    .insertInto('tickets')
    .values(row)
    .onConflict((at) => at.columns(['tenant', 'id']).doUpdateSet(row))
    .execute();
  const document = documentOf(tenant, ticket);
  await tx
    .insertInto('documents')
    .values(document)
    .onConflict((at) => at.columns(['tenant', 'ticket_id']).doUpdateSet(document))
    .execute();
  const files = filesOf(entry).map(({ id }) => id);
  await tx
    .insertInto('entries')
    .values({
      tenant,
      ticket_id: ticket.id,
      version: entry.version,
      internal: entry.internal,
      files,
      entry: JSON.stringify(entry),
    })
    .execute();
  if (files.length === 0) return;
  await tx
    .updateTable('files')
    .set({ loose_since: null })
    .where('tenant', '=', tenant)
    .where('id', 'in', files)
    .execute();
}

async function keepMail(tx: Tx, { tenant }: PgDesk, mail: Mail): Promise<void> {
  const row = { readers: [...mail.readers], mail: JSON.stringify(mail) };
  await tx
    .insertInto('mails')
    .values({ tenant, id: storable(mail.id), ...row })
    .onConflict((at) => at.columns(['tenant', 'id']).doUpdateSet(row))
    .execute();
}
