/** Calls once somebody begins to use the widget around an element: what is heavy need not be there before. */

const SIGNS = ['pointerdown', 'focusin', 'keydown'] as const;

/** Listens on the widget whose shadow root holds `element`, or else on its parent; stops when called back or told to. */
export function onFirstTouch(element: HTMLElement, touched: () => void): () => void {
  const root = element.getRootNode();
  const around: EventTarget = root instanceof ShadowRoot ? root.host : (element.parentElement ?? element);
  const stop = new AbortController();
  for (const sign of SIGNS) {
    around.addEventListener(
      sign,
      () => {
        stop.abort();
        touched();
      },
      { signal: stop.signal, passive: true },
    );
  }
  return () => stop.abort();
}
