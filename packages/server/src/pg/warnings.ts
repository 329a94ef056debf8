/** Warnings of deadlines: each told once, by whichever process looks first, with the mails that tell it in one transaction. */
import { parse, TicketId, millis, type Ticket } from '@chamado/core';
import { warningId, warningMails, warningsDue, warnsFrom } from '@chamado/core/mail';
import { sql } from 'kysely';
import { actIn } from './acting.ts';
import type { PgDesk } from './pg.desk.ts';
import { asTheDesk } from './wall.ts';

/** Owes the mails of every warning that stands now and was not told; answers how many warnings that were. */
export async function warnOfDeadlines(desk: PgDesk): Promise<number> {
  await desk.ready();
  let told = 0;
  for (const id of await nearDeadlines(desk)) if (await warnOf(desk, id)) told += 1;
  return told;
}

/** Tickets that are not over, whose deadline is near or past, and of which that it passed was not told yet. */
const nearDeadlines = (desk: PgDesk): Promise<readonly TicketId[]> =>
  asTheDesk(desk, async (tx) => {
    const { tenant, profile, now } = desk;
    const passed = sql`tickets.id || '/late/' || tickets.deadline::bigint || '/0'`;
    const rows = await tx
      .selectFrom('tickets')
      .select('id')
      .where('tenant', '=', tenant)
      .where('ended_at', 'is', null)
      .where('deadline', '<=', millis(now()) + warnsFrom(profile) * HOUR_MS)
      .where(sql<boolean>`not exists (select from mails where mails.tenant = ${tenant} and mails.id = ${passed})`)
      .execute();
    return rows.map(({ id }) => parse(TicketId, id, 'corrupted'));
  });

const HOUR_MS = 3_600_000;

const warnOf = (desk: PgDesk, id: TicketId): Promise<boolean> =>
  actIn(desk, async (tx, { at, profile }, raw) => {
    const ticket: Ticket | undefined = await tx.ticket(id);
    const [warning] = warningsDue(ticket ? [ticket] : [], at, profile);
    const found =
      warning &&
      (await raw
        .selectFrom('mails')
        .select('id')
        .where('tenant', '=', desk.tenant)
        .where('id', '=', warningId(warning))
        .executeTakeFirst());
    if (!warning || found) return { result: false, told: [] };
    const mails = warningMails(warning, at, profile, await tx.people());
    for (const mail of mails) await tx.putMail(mail);
    return { result: mails.length > 0, told: mails.length > 0 ? [{ change: { kind: 'mail' } }] : [] };
  });
