/** Whom and what a wish may name, before anybody has read what it says: a storage looks these up, and nothing else. */

/** The longest address that anything at a desk has: of a person, a ticket, a file. */
const LONGEST = 64;

/** Every text in `wish` that could be an address, each once. Most are not: whoever looks them up finds nothing there. */
export function namedIn(wish: unknown): readonly string[] {
  const found = new Set<string>();
  const unread: unknown[] = [wish];
  while (unread.length > 0) {
    const one = unread.pop();
    if (typeof one === 'string' && one !== '' && one.length <= LONGEST) found.add(one);
    if (typeof one !== 'object' || one === null) continue;
    for (const part of Object.values<unknown>({ ...one })) unread.push(part);
  }
  return [...found];
}
