/** Changes that a test says by hand: positions count them, and a beat comes when the test beats. */
import { DeskError, type Change } from '@chamado/core';
import type { Beat, ChangeSource } from '../change-stream.ts';

export function aSource() {
  const told: Change[] = [];
  const wakers = new Set<() => void>();
  const beaters = new Set<() => void>();
  let isDown = false;
  const source: ChangeSource = {
    since(_person, position = String(told.length)) {
      if (isDown) return Promise.reject(new DeskError('unavailable', 'down'));
      if (!/^\d+$/.test(position)) return Promise.reject(new DeskError('invalid', 'no position'));
      return Promise.resolve({ changes: told.slice(Number(position)), position: String(told.length) });
    },
    onNews(wake) {
      wakers.add(wake);
      return () => void wakers.delete(wake);
    },
  };
  const beat: Beat = (tick) => {
    beaters.add(tick);
    return () => void beaters.delete(tick);
  };
  return {
    source,
    beat,
    /** Stores without a wake-up. */
    store: (...changes: readonly Change[]) => void told.push(...changes),
    wake: () => wakers.forEach((wake) => wake()),
    tick: () => beaters.forEach((tick) => tick()),
    fail: () => void (isDown = true),
    /** Everything that is held for a stream. */
    holds: () => wakers.size + beaters.size,
  };
}
