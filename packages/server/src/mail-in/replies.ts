/** Which token stands for which ticket and person: kept when a letter bears it, read when an answer comes. */
import { parse, PersonId, TicketId, type Mail } from '@chamado/core';
import { replierOf } from '@chamado/core/mail';
import { timingSafeEqual } from 'node:crypto';
import type { Tx } from '../pg/database.ts';
import { readerOver } from '../pg/storage.reader.ts';
import type { ReplyAddresses } from './reply-address.ts';
import { tokenFor, type Replier } from './reply-token.ts';

/** How letters come to be answerable. */
export type Answerable = {
  readonly addresses: ReplyAddresses;
  /** The tenant's own secret. */
  readonly secretOf: (tenant: string) => Promise<Uint8Array>;
};

/** What of a tenant tokens are made by. */
export type TokenHome = { readonly tenant: string; readonly secret: Uint8Array };

/** The address that `mail`, as it goes to `address`, is answered to; undefined where nobody answers by mail. */
export async function replyAddressIn(
  tx: Tx,
  { tenant, secret }: TokenHome,
  { addressOf }: ReplyAddresses,
  mail: Mail,
  address: string,
): Promise<string | undefined> {
  const person = replierOf(mail, address, await readerOver(tx, { tenant }).people({ ids: mail.readers }));
  if (!person || mail.ticketId === undefined) return undefined;
  const token = tokenFor(secret, tenant, { ticketId: mail.ticketId, person: person.id });
  await tx
    .insertInto('reply_addresses')
    .values({ tenant, token, ticket_id: mail.ticketId, person: person.id })
    .onConflict((at) => at.doNothing())
    .execute();
  return addressOf(token);
}

/** What a token names; undefined where it was never made here. */
export async function replierIn(tx: Tx, { tenant, secret }: TokenHome, token: string): Promise<Replier | undefined> {
  const row = await tx
    .selectFrom('reply_addresses')
    .select(['ticket_id', 'person'])
    .where('tenant', '=', tenant)
    .where('token', '=', token)
    .executeTakeFirst();
  if (!row) return undefined;
  const replier = { ticketId: parse(TicketId, row.ticket_id), person: parse(PersonId, row.person) };
  // A row that was put there by anybody else bears no signature of ours.
  const right = Buffer.from(tokenFor(secret, tenant, replier));
  return timingSafeEqual(right, Buffer.from(token.padEnd(right.length).slice(0, right.length))) ? replier : undefined;
}
