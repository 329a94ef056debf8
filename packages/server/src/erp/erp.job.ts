/**
 * A ticket that was opened, told to the reseller's ERP: at once, under an id that a repetition keeps, signed as webhooks
 * are. An ERP that answers with its number has given it by that; another gives it when it can, and both may come.
 */
import { Ticket, parse, TicketId } from '@chamado/core';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { each } from '../jobs/each.ts';
import { markIn, oweIn, stateIn } from '../jobs/effects.ts';
import type { Queue, TakenJob } from '../jobs/queue.ts';
import { postSigned, type SignedAddress } from '../jobs/signed-post.ts';
import type { Database, Tx } from '../pg/database.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { asTheDesk, liftWall } from '../pg/wall.ts';
import type { ErpDesk } from './erp-desk.ts';
import { ErpNumber } from './erp-number.schema.ts';

/** Where a tenant's ERP is told of tickets; undefined where it asks by itself, or there is none. */
export type ErpOf = (tenant: string) => SignedAddress | undefined;

/** The points between the steps of telling an ERP, in order. */
export const erpSteps = ['taken', 'told', 'numbered', 'done'] as const;
export type ErpStep = (typeof erpSteps)[number];

/** What tells the ERP of every tenant of a database. */
export type ErpWork = {
  readonly database: Database;
  readonly queue: Queue;
  readonly erpOf: ErpOf;
  readonly deskOf: (tenant: string) => ErpDesk | Promise<ErpDesk>;
  /** Given by tests, which stop the process at a step by never resolving. */
  readonly at?: (step: ErpStep) => Promise<void>;
};

const ErpJob = z.object({ tenant: z.string(), id: TicketId });

/** Owes the ERP every ticket that a write opens, by its own transaction. */
export const owesErp =
  (queue: Queue, erpOf: ErpOf): Causes =>
  async (tx, { tenant, decisions }) => {
    const opened = decisions.filter(({ entry }) => entry.command.type === 'ticket.open');
    if (opened.length === 0 || !erpOf(tenant)) return;
    await liftWall(tx, { tenant });
    for (const { ticket } of opened)
      if (await oweIn(tx, { tenant, kind: 'erp', id: ticket.id }))
        await queue.put(tx, 'erp', { tenant, id: ticket.id });
  };

/** Tells what is owed now; answers how many tickets were told. An ERP that cannot be reached is told later. */
export const tellErp = (work: ErpWork): Promise<number> =>
  each(
    work.queue,
    'erp',
    (job) => tellOne(work, job),
    () => 'it was not taken',
  );

async function tellOne(work: ErpWork, job: TakenJob): Promise<boolean> {
  const { database, queue, erpOf, deskOf, at = () => Promise.resolve() } = work;
  const { tenant, id } = parse(ErpJob, job.data, 'corrupted');
  const effect = { tenant, kind: 'erp', id };
  const erp = erpOf(tenant);
  await at('taken');
  const ticket = await asTheDesk({ database, tenant }, async (tx) => {
    const found = erp && (await stateIn(tx, effect)) !== 'done' ? await ticketIn(tx, tenant, id) : null;
    // A ticket that has its number by now is nothing to tell.
    if (found && found.erpNumber === null) return found;
    await markIn(tx, effect, 'done');
    await queue.done(tx, 'erp', job.key);
    return null;
  });
  if (!erp || !ticket) return false;
  const told = createHash('sha256').update(`${tenant} erp ${id}`).digest('hex');
  const answer = await postSigned(erp, told, JSON.stringify({ type: 'ticket.open', data: ticket }));
  await at('told');
  const number = numberIn(answer);
  if (number !== null) await (await deskOf(tenant)).number(id, number);
  await at('numbered');
  await asTheDesk({ database, tenant }, async (tx) => {
    await markIn(tx, effect, 'done');
    await queue.done(tx, 'erp', job.key);
  });
  await at('done');
  return true;
}

/** The number in an answer; null where the ERP gives it another time. */
function numberIn(answer: string): string | null {
  try {
    const read = z.safeParse(ErpNumber, JSON.parse(answer));
    return read.success ? read.data.erpNumber : null;
  } catch {
    return null;
  }
}

async function ticketIn(tx: Tx, tenant: string, id: TicketId): Promise<Ticket> {
  const { ticket } = await tx
    .selectFrom('documents')
    .select('ticket')
    .where('tenant', '=', tenant)
    .where('ticket_id', '=', id)
    .executeTakeFirstOrThrow();
  return parse(Ticket, ticket, 'corrupted');
}
