/** Which desks are of this adapter, and what stands behind them. */
import type { DeskPort } from '@chamado/core';
import type { DeskStore } from './desk.store.ts';

const stores = new WeakMap<DeskPort, DeskStore>();

export const register = <Desk extends DeskPort>(desk: Desk, store: DeskStore): Desk => {
  stores.set(desk, store);
  return desk;
};

/** What stands behind a desk; undefined where it is another adapter's. */
export const storeOf = (desk: DeskPort): DeskStore | undefined => stores.get(desk);
