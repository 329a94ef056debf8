/** A pause in long work, so that the page can answer whoever uses it. */

/** Lets what waits in the page have its turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits until the page has nothing to do, where the browser knows that; else lets it have its turn. */
export const idle = (): Promise<void> =>
  'requestIdleCallback' in globalThis ? new Promise((resolve) => requestIdleCallback(() => resolve())) : breathe();

/** Says when work has gone on for longer than a frame may wait. */
export function createPacer(slice = 12): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await breathe();
    since = performance.now();
  };
}
