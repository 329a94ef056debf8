/** What is unsent, shown to the person: he mends it, copies it or lets go of it. */
import type { TicketPort, UnsentBody, UnsentPort, UnsentWrite } from '@chamado/core';
import { lineOf, type QueuedWrite, type Write } from './queue.ts';
import { isLocal } from './local-id.ts';
import { errorOf } from './refused.ts';
import type { OutboxRules } from './outbox.rules.ts';
import type { Tab } from './tab.ts';

export type UnsentParts = { readonly tickets: TicketPort; readonly tab: Tab; readonly rules: OutboxRules };

export function unsentFor({ tickets, tab, rules }: UnsentParts): UnsentPort {
  const { store, channel } = tab;
  return {
    async list(options) {
      options?.signal?.throwIfAborted();
      return (await store.read()).rows.map(shown);
    },
    async retry(id, mended) {
      const row = rules.rowOf(await store.read(), id);
      if (!row) return;
      const write = await atVersion(mended ? withBody(row.write, mended) : row.write, row);
      await store.update((queue) => rules.retried(queue, id, write));
      channel.tell({ kind: 'changed' });
    },
    async discard(id) {
      await store.update((queue) => rules.discarded(queue, id));
      channel.tell({ kind: 'changed' });
    },
    watch: (listener) => channel.hear(({ kind }) => kind !== 'paused' && queueMicrotask(listener)),
  };

  /** The same write to the ticket as it stands, where it was refused because that had moved on. */
  async function atVersion(write: Write, { refused }: QueuedWrite): Promise<Write> {
    if (write.verb === 'open' || refused?.code !== 'conflict' || isLocal(write.id)) return write;
    const { version } = await tickets.get(write.id);
    return { ...write, version };
  }
}

const shown = ({ operationId, at, attempts, refused, write }: QueuedWrite): UnsentWrite => ({
  ...bodyOf(write),
  ...{ operationId, at, attempts, ticketId: lineOf(write), refusal: refused && errorOf(refused) },
});

function bodyOf(write: Write): UnsentBody {
  if (write.verb === 'open') return { draft: write.draft };
  return { commands: write.verb === 'apply' ? [write.command] : write.commands };
}

/** The write with other words in it; of its own kind, or as it was. */
function withBody(write: Write, { draft, commands = [] }: UnsentBody): Write {
  if (write.verb === 'open') return draft ? { ...write, draft } : write;
  if (write.verb === 'applyAll') return commands.length > 0 ? { ...write, commands } : write;
  const [command] = commands;
  return command ? { ...write, command } : write;
}
