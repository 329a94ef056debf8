/** The moment at which a page has drawn what it has, and rests. */

/** Calls `work` then; at the latest after a second, since a page may never rest. */
export function whenIdle(work: () => void): void {
  // Safari knows no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 200);
}
