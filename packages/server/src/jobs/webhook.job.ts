/**
 * What happens to tickets, told to a reseller's own systems, signed by the Standard Webhooks scheme.
 *
 * Each is told under an id that stays the same: whoever is told twice, because his answer was lost, knows it by that. It
 * says what happened to which ticket and nothing of any person: whoever wants more asks the desk, which knows who asks.
 */
import { parse, TicketId, TimelineEntry } from '@chamado/core';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Database, Tx } from '../pg/database.ts';
import type { Causes } from '../pg/pg.desk.ts';
import { asTheDesk, liftWall } from '../pg/wall.ts';
import { each } from './each.ts';
import { markIn, oweIn, stateIn } from './effects.ts';
import type { Queue, TakenJob } from './queue.ts';
import { postSigned, type SignedAddress } from './signed-post.ts';

/** Somebody's own system that wants to be told. */
export type Hook = SignedAddress & { readonly id: string };

/** Who wants to be told of a tenant's tickets. */
export type HooksOf = (tenant: string) => readonly Hook[];

/** The points between a telling's steps, in order. */
export const hookSteps = ['taken', 'told', 'done'] as const;
export type HookStep = (typeof hookSteps)[number];

/** What tells the hooks of every tenant of a database. */
export type HookWork = {
  readonly database: Database;
  readonly queue: Queue;
  readonly hooksOf: HooksOf;
  /** Given by tests, which stop the process at a step by never resolving. */
  readonly at?: (step: HookStep) => Promise<void>;
};

const HookJob = z.object({ tenant: z.string(), id: z.string() });
const Told = z.tuple([z.string(), TicketId, z.int()]);

/** Owes every hook what a write did, by its own transaction. */
export const owesHooks =
  (queue: Queue, hooksOf: HooksOf): Causes =>
  async (tx, { tenant, decisions }) => {
    const hooks = hooksOf(tenant);
    if (hooks.length === 0 || decisions.length === 0) return;
    await liftWall(tx, { tenant });
    for (const { ticket, entry } of decisions) {
      for (const hook of hooks) {
        const id = JSON.stringify([hook.id, ticket.id, entry.version]);
        if (await oweIn(tx, { tenant, kind: 'webhook', id })) await queue.put(tx, 'webhook', { tenant, id });
      }
    }
  };

/** Tells what is owed now; answers how many were told. Who could not be reached is told later. */
export const tellHooks = (work: HookWork): Promise<number> =>
  each(
    work.queue,
    'webhook',
    (job) => tellOne(work, job),
    () => 'it was not taken',
  );

async function tellOne(work: HookWork, job: TakenJob): Promise<boolean> {
  const { database, queue, hooksOf, at = () => Promise.resolve() } = work;
  const { tenant, id } = parse(HookJob, job.data, 'corrupted');
  const [hookId, ticketId, version] = parse(Told, JSON.parse(id), 'corrupted');
  const effect = { tenant, kind: 'webhook', id };
  const hook = hooksOf(tenant).find((one) => one.id === hookId);
  await at('taken');
  const entry = await asTheDesk({ database, tenant }, async (tx) => {
    // A hook that is no longer wanted is owed nothing.
    if (hook && (await stateIn(tx, effect)) !== 'done') return entryIn(tx, tenant, ticketId, version);
    await queue.done(tx, 'webhook', job.key);
    return null;
  });
  if (!hook || !entry) return false;
  await postSigned(hook, createHash('sha256').update(`${tenant} ${id}`).digest('hex'), bodyOf(entry));
  await at('told');
  await asTheDesk({ database, tenant }, async (tx) => {
    await markIn(tx, effect, 'done');
    await queue.done(tx, 'webhook', job.key);
  });
  await at('done');
  return true;
}

const bodyOf = ({ ticketId, version, command, to, at }: TimelineEntry): string =>
  JSON.stringify({ type: command.type, timestamp: at, data: { ticketId, version, stage: to.stage } });

async function entryIn(tx: Tx, tenant: string, ticketId: TicketId, version: number): Promise<TimelineEntry> {
  const { entry } = await tx
    .selectFrom('entries')
    .select('entry')
    .where('tenant', '=', tenant)
    .where('ticket_id', '=', ticketId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return parse(TimelineEntry, entry, 'corrupted');
}
