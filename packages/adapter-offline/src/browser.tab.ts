/** The page itself: its clock, its locks, and the channel to its other tabs. */
import { instantAt } from '@chamado/core';
import type { OutboxStore, Tab, Told } from './tab.ts';

export type BrowserTab = Tab & { readonly close: () => void };

export function browserTab(name: string, store: OutboxStore): BrowserTab {
  const listeners = new Set<(told: Told) => void>();
  const others = new BroadcastChannel(name);
  const tellHere = (told: Told): void => {
    for (const listener of [...listeners]) listener(told);
  };
  others.addEventListener('message', ({ data }: MessageEvent<Told>) => tellHere(data));
  return {
    store,
    channel: {
      tell(told) {
        tellHere(told);
        others.postMessage(told);
      },
      hear(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    now: () => instantAt(Date.now()),
    random: () => Math.random(),
    setTimeout: (work, ms) => setTimeout(work, ms),
    clearTimeout: (timer) => {
      if (typeof timer === 'number') clearTimeout(timer);
    },
    alone(work, signal) {
      // Without locks every tab sends: what is sent twice is one operation all the same.
      if (!('locks' in navigator)) return work();
      return navigator.locks.request(`${name}:sender`, { signal }, work);
    },
    onLine(listener) {
      addEventListener('online', listener);
      return () => removeEventListener('online', listener);
    },
    close() {
      listeners.clear();
      others.close();
    },
  };
}
