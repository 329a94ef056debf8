/** What only one tab of a desk may be about at a time. */

/** Does `work` where no other tab is about the same, and answers null where one is. */
export async function ifAlone<Result>(name: string, what: string, work: () => Promise<Result>): Promise<Result | null> {
  // Without locks two tabs may both look; what they decide is still written once.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(lockOf(name, what), { ifAvailable: true }, (lock) => lock && work());
}

/** Does `work` once no other tab is about the same. */
export async function inTurn<Result>(
  name: string,
  what: string,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(lockOf(name, what), signal ? { signal } : {}, work);
}

const lockOf = (name: string, what: string): string => `chamado:${name}:${what}`;
