/** How a write is made: kept first, then sent by whichever tab sends, and answered as soon as anything is known of it. */
import { DeskError, OperationId, parse, type Ticket, type TicketPort, type WriteOptions } from '@chamado/core';
import { localIdOf } from './local-id.ts';
import { hearingOf, type Hearing } from './outcome.ts';
import { lineOf, nameOf, type Queue, type Write } from './queue.ts';
import { errorOf } from './refused.ts';
import type { Seen } from './seen.ts';
import type { OutboxRules } from './outbox.rules.ts';
import type { Standing } from './standing.ts';
import type { Tab } from './tab.ts';

export type OutboxParts = {
  readonly tab: Tab;
  readonly rules: OutboxRules;
  readonly tickets: TicketPort;
  readonly standing: Pick<Standing, 'behind'>;
  readonly seen: Seen;
};

/**
 * Makes a write. Answers with the desk's ticket where the desk is there, and else with the ticket as it will probably
 * stand: it is then kept on the disk, and sent later. Rejects with what the desk refuses it for.
 */
export type MakeWrite = (writeOf: (operationId: OperationId) => Write, options: WriteOptions) => Promise<Ticket>;

export function outboxFor({ tab, rules, tickets, standing, seen }: OutboxParts): MakeWrite {
  const { store, channel } = tab;

  return async (writeOf, options) => {
    const { signal } = options;
    signal?.throwIfAborted();
    const operationId = parse(OperationId, options.operationId);
    const hearing = hearingOf(operationId, channel, tab);
    const write = writeOf(operationId);
    try {
      const at = tab.now();
      const queue = await store.update((before) => rules.queued(before, { operationId, write, at }));
      // The addresses and the version in it may be others by now.
      const row = rules.rowOf(queue, operationId)?.write ?? write;
      channel.tell({ kind: 'changed' });
      return await unlessAborted(signal, answered(operationId, row, hearing));
    } catch (thrown) {
      if (signal?.aborted) await store.update((before) => rules.withdrawn(before, operationId)).catch(() => undefined);
      signal?.throwIfAborted();
      throw DeskError.from(thrown);
    } finally {
      hearing.stop();
    }
  };

  async function answered(operationId: OperationId, write: Write, hearing: Hearing): Promise<Ticket> {
    for (;;) {
      const outcome = await hearing.next();
      if (outcome.kind === 'sent') return seen.put(outcome.ticket);
      if (outcome.kind === 'refused') return claimed(operationId, errorOf(outcome.why));
      const queue = await store.read();
      const row = rules.rowOf(queue, operationId);
      if (row?.refused) return claimed(operationId, errorOf(row.refused));
      // The desk is there, and knows nobody: he signs in, and has his text.
      if (row && outcome.kind === 'paused' && outcome.code === 'not_signed_in') return claimed(operationId, unknown());
      if (row) {
        const foreseen = await standing.behind(queue, row);
        if (foreseen) return foreseen;
        // Nobody knows the ticket here: what is foreseen would be invented.
      } else if (outcome.kind === 'quiet') {
        return seen.put(await tickets.get(arrivedAs(queue, write)));
      }
    }
  }

  /** Whoever made it is told, and has his text: it need not wait for him besides. */
  async function claimed(operationId: OperationId, error: DeskError): Promise<never> {
    await store
      .update((before) => rules.discarded(before, operationId))
      .then(
        () => channel.tell({ kind: 'changed' }),
        () => undefined,
      );
    throw error;
  }
}

const unknown = (): DeskError =>
  new DeskError('not_signed_in', 'The desk does not know who asks; right would be to sign in, then to send it again');

/** The address of what arrived without a word, because the tab that sent it was closed. */
function arrivedAs(queue: Queue, write: Write): Ticket['id'] {
  const id = nameOf(queue, lineOf(write));
  if (write.verb === 'open' && id === write.localId)
    throw new DeskError('not_found', 'Another tab let go of this draft');
  return id;
}

/** The opening of a ticket that has an address of its own from the start. */
export const openingWrite =
  (draft: Extract<Write, { verb: 'open' }>['draft']) =>
  (operationId: OperationId): Write => ({ verb: 'open', localId: localIdOf(operationId), draft });

function unlessAborted<Result>(signal: AbortSignal | undefined, work: Promise<Result>): Promise<Result> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(DeskError.from(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
