/** Which kinds of desk a page can name in `src`: adapters register here, so that widgets know none of them. */
import type { DeskPort } from '@chamado/core';

/**
 * Opens the desk that `src` names. `rest` is what stands after the scheme's colon (after `//` too, for an address);
 * `element` is the asking `<chamado-desk>`, for attributes of the adapter's own. Rejects with `DeskError`.
 */
export type DeskOpener = (rest: string, element: HTMLElement) => Promise<DeskPort>;

const openers = new Map<string, DeskOpener>();
const waiting = new Set<() => void>();

/** `registerDeskScheme('idb', open)` makes `src="idb:demo"` work, also for desks that already wait for it. */
export function registerDeskScheme(scheme: string, open: DeskOpener): void {
  openers.set(scheme, open);
  for (const tell of [...waiting]) tell();
}

/** The opener for `src` with what it is to be given, or undefined where no adapter knows the scheme. */
export function deskOpenerFor(src: string): { readonly open: DeskOpener; readonly rest: string } | undefined {
  const colon = src.indexOf(':');
  const open = openers.get(src.slice(0, Math.max(0, colon)));
  return open && { open, rest: src.slice(colon + 1) };
}

/** Calls back after every registration, until the returned function is called. */
export function onDeskScheme(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
