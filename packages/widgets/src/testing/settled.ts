/** Waiting for something that will be so, without guessing how long it takes. */

/** Resolves when `condition` holds, looking once a frame; rejects after four seconds, saying what was waited for. */
export async function settled(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 4000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
