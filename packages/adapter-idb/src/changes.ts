/** Who hears of a change: everybody who watches in this tab, and the other tabs of the same desk. */
import { Change, maySee, parse, Ticket, type Person } from '@chamado/core';
import { isRecord } from './readable.ts';

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

  channel.addEventListener('message', ({ data }) => {
    const heard = messageIn(data);
    if (heard) tellHere(heard.change, heard.ticket);
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

/** What another tab told; null where it runs another version of this page and means something else. */
function messageIn(data: unknown): { change: Change; ticket?: Ticket } | null {
  if (!isRecord(data)) return null;
  try {
    const change = parse(Change, data['change']);
    return data['ticket'] === undefined ? { change } : { change, ticket: parse(Ticket, data['ticket']) };
  } catch {
    return null;
  }
}
