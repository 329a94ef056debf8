/** Calls back while there is still time: the page is hidden, closed, or left for another. */

/** Listens until the returned function is called. */
export function onLeaving(leave: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('pagehide', leave, { signal });
  // On a phone, a hidden page may never hear of its end.
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', hidden, { signal });
  return () => stop.abort();
}
