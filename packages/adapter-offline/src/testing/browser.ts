/** A browser with several tabs over one storage: tabs crash, the storage is full, locks and messages are real enough. */
import { DeskError } from '@chamado/core';
import { emptyQueue, type Queue } from '../queue.ts';
import type { Tab, Told } from '../tab.ts';
import type { Chance } from './chance.ts';
import type { VirtualTime } from './virtual-time.ts';

export type SimulatedTab = Tab & {
  readonly isAlive: () => boolean;
  /** It ends between two steps of whatever it does; what it had begun to write is written or not. */
  readonly crash: () => void;
};

export type Browser = {
  readonly openTab: () => SimulatedTab;
  readonly fill: (isFull: boolean) => void;
  readonly queue: () => Queue;
};

type Waiting = { readonly tab: symbol; readonly begin: () => void };

export function createBrowser(time: VirtualTime, chance: Chance): Browser {
  let queue = emptyQueue;
  let isFull = false;
  const listeners = new Set<{ readonly tab: symbol; readonly listener: (told: Told) => void }>();
  const waiting: Waiting[] = [];
  let holder: symbol | null = null;

  const passOn = (): void => {
    const first = waiting.shift();
    holder = first?.tab ?? null;
    first?.begin();
  };

  const openTab = (): SimulatedTab => {
    const tab = Symbol('tab');
    let alive = true;
    const isAlive = (): boolean => alive;
    /** Goes on only while the tab lives. */
    const living = (ms: number): Promise<void> =>
      new Promise((resolve) => void time.after(ms, () => alive && resolve()));

    return {
      isAlive,
      crash() {
        alive = false;
        for (const each of listeners) if (each.tab === tab) listeners.delete(each);
        for (const each of waiting.filter((one) => one.tab === tab)) waiting.splice(waiting.indexOf(each), 1);
        if (holder === tab) passOn();
      },
      store: {
        async read() {
          await living(chance.whole(0, 2));
          return queue;
        },
        async update(change) {
          if (!isAlive()) return new Promise(() => undefined);
          await time.sleep(chance.whole(1, 4));
          if (!isAlive()) {
            if (chance.likely(0.5)) queue = change(queue);
            return new Promise(() => undefined);
          }
          if (isFull) throw new DeskError('full', 'The storage is full');
          queue = change(queue);
          await living(1);
          return queue;
        },
      },
      channel: {
        tell(told) {
          if (!alive) return;
          for (const each of [...listeners]) {
            if (each.tab === tab) each.listener(told);
            else time.after(1, () => listeners.has(each) && each.listener(told));
          }
        },
        hear(listener) {
          const heard = { tab, listener };
          listeners.add(heard);
          return () => void listeners.delete(heard);
        },
      },
      now: time.now,
      random: chance.next,
      setTimeout: (work, ms) => time.after(ms, () => alive && work()),
      clearTimeout: time.cancel,
      async alone(work) {
        await new Promise<void>((begin) => {
          waiting.push({ tab, begin });
          if (holder === null) passOn();
        });
        await work();
        if (isAlive()) passOn();
      },
      onLine: () => () => undefined,
    };
  };
  return { openTab, fill: (full) => void (isFull = full), queue: () => queue };
}
