/** Who hears of a change: everybody who watches in this tab, and the other tabs of the same desk. */
import { maySee, type Change, type Person, type Ticket } from '@chamado/core';

export type Changes = {
  /** Tells of a change that is stored. Of a ticket hear only those who may see it. */
  readonly tell: (change: Change, ticket?: Ticket) => void;
  readonly watch: (person: Person, listener: (change: Change) => void) => () => void;
  readonly close: () => void;
};

type Watcher = { readonly person: Person; readonly listener: (change: Change) => void };

export function createChanges(name: string): Changes {
  const watchers = new Set<Watcher>();
  const channel = new BroadcastChannel(`chamado:${name}`);

  const tellHere = (change: Change, ticket?: Ticket) => {
    for (const watcher of watchers) {
      if (ticket && !maySee(watcher.person, ticket)) continue;
      // What a listener throws is no failure of the desk.
      queueMicrotask(() => watchers.has(watcher) && watcher.listener(change));
    }
  };

  // What reads messages comes with the first one; they are told in the order in which they came.
  let told: Promise<void> = Promise.resolve();
  const hear = async (data: unknown): Promise<void> => {
    const { messageIn } = await import('./message.ts');
    const heard = messageIn(data);
    if (heard) tellHere(heard.change, heard.ticket);
  };
  channel.addEventListener('message', ({ data }) => {
    told = told.then(() => hear(data)).catch(() => undefined);
  });

  return {
    tell(change, ticket) {
      tellHere(change, ticket);
      channel.postMessage({ change, ticket });
    },
    watch(person, listener) {
      const watcher = { person, listener };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    close() {
      watchers.clear();
      channel.close();
    },
  };
}
