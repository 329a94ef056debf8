/** The arrows between the field and the answers; Tab goes the same way, so that nobody needs to know them. */

/** Where the focus goes from `from`; undefined where the key is not ours. `stops`: the field, then every answer. */
export function stopAfter(key: string, from: Element | null, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop === from);
  const isInField = at === 0;
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Home' && !isInField) return stops[1];
  if (key === 'End' && !isInField) return stops.at(-1);
  return key === 'Escape' && !isInField ? stops[0] : undefined;
}
