/** Sends what is queued, in one tab at a time: the machine, with the desk and the page behind it. */
import { DeskError, parse, Ticket, type DeskPort, type PersonId } from '@chamado/core';
import { createActor, fromPromise } from 'xstate';
import type { QueuedWrite } from './queue.ts';
import type { OutboxRules } from './outbox.rules.ts';
import { isPassing, refusedBy } from './refused.ts';
import { senderMachine, type Failed } from './sender.machine.ts';
import type { Tab } from './tab.ts';

export type SenderParts = {
  readonly desk: DeskPort;
  /** In whose name: what he wrote is sent as nobody else. */
  readonly person: PersonId;
  readonly tab: Tab;
  readonly rules: OutboxRules;
  /** For how many milliseconds an answer is waited for. */
  readonly patience: number;
};

/** Sends, as soon as no other tab does, until `signal` is aborted. */
export function startSender(parts: SenderParts, signal: AbortSignal): void {
  // A page without a lock does not send; another tab, or the next visit, does.
  void parts.tab.alone(() => sending(parts, signal), signal).catch(() => undefined);
}

function sending(parts: SenderParts, signal: AbortSignal): Promise<void> {
  const { tab, rules } = parts;
  const deliver = deliveryFor(parts);
  const machine = senderMachine.provide({
    actors: {
      choose: fromPromise(async () => rules.nextOf(await tab.store.read())),
      deliver: fromPromise(({ input }) => (input ? deliver(input) : Promise.resolve(null))),
    },
    actions: { tellPaused: (_, code) => tab.channel.tell({ kind: 'paused', code }) },
    delays: { rest: ({ context }) => rules.restFor(context.failures, tab.random) },
  });
  const { setTimeout, clearTimeout } = tab;
  const actor = createActor(machine, { clock: { setTimeout, clearTimeout } });
  const stops = [
    tab.channel.hear((told) => told.kind === 'changed' && actor.send(lookAgain)),
    tab.onLine(() => actor.send({ type: 'line.back' })),
  ];
  actor.start();
  return new Promise((resolve) => {
    const stop = () => {
      for (const each of stops) each();
      actor.stop();
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

const lookAgain = { type: 'changed' } as const;

/** Sends a row, and notes what came of it. Rejects where that could not be noted. */
function deliveryFor({ desk, person, tab, rules, patience }: SenderParts): (row: QueuedWrite) => Promise<Failed> {
  const { store, channel } = tab;
  let isKnown = false;

  return async ({ operationId }) => {
    const row = rules.rowOf(await store.update((queue) => rules.attempted(queue, operationId), 'relaxed'), operationId);
    // Let go of since it was chosen.
    if (!row || row.refused) return null;
    const answer = await answerTo(row);
    if (answer instanceof DeskError) {
      if (isPassing(answer.code)) return answer.code;
      const why = refusedBy(answer);
      await store.update((queue) => rules.refused(queue, operationId, why));
      channel.tell({ kind: 'refused', operationId, why });
      return null;
    }
    await store.update((queue) => rules.arrived(queue, operationId, answer));
    channel.tell({ kind: 'sent', operationId, ticket: answer });
    return null;
  };

  async function answerTo(row: QueuedWrite): Promise<Ticket | DeskError> {
    const giveUp = new AbortController();
    const late = new DeskError('unavailable', `The desk did not answer within ${String(patience)} ms`);
    const timer = tab.setTimeout(() => giveUp.abort(late), patience);
    const tooLate = new Promise<never>((_, reject) => {
      giveUp.signal.addEventListener('abort', () => reject(late));
    });
    try {
      if (!isKnown) isKnown = (await Promise.race([desk.me({ signal: giveUp.signal }), tooLate])).id === person;
      if (!isKnown) return new DeskError('not_signed_in', 'Somebody else is signed in; right would be to sign in anew');
      const { operationId, write } = row;
      return parse(Ticket, await Promise.race([sent(desk, write, { operationId, signal: giveUp.signal }), tooLate]));
    } catch (thrown) {
      // Who is signed in may be another by the time the desk answers again.
      isKnown = false;
      return DeskError.from(thrown);
    } finally {
      tab.clearTimeout(timer);
    }
  }
}

function sent(
  { tickets }: DeskPort,
  write: QueuedWrite['write'],
  options: Parameters<DeskPort['tickets']['open']>[1],
): Promise<Ticket> {
  if (write.verb === 'open') return tickets.open(write.draft, options);
  const { id, version } = write;
  if (write.verb === 'apply') return tickets.apply(id, write.command, { ...options, version });
  return tickets.applyAll(id, write.commands, { ...options, version });
}
