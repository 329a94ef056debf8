/** When a request is sent again, and after how long: only what may be repeated, and not for ever. */

/** Waits so many milliseconds; rejects with the signal's reason once aborted. */
export type Wait = (ms: number, signal?: AbortSignal | null) => Promise<void>;

const ATTEMPTS = 4;
const FIRST_MS = 300;
/** A server that asks for more patience than this is answered for, not waited for. */
const LONGEST_MS = 20_000;

/** Whether this answer may be another one next time. */
const isPassing = ({ status }: Response): boolean => [429, 502, 503, 504].includes(status);

/** Sends until there is an answer worth giving. What fails at the last attempt fails. */
export async function withRetries(
  send: () => Promise<Response>,
  {
    repeatable,
    wait,
    signal,
  }: { readonly repeatable: boolean; readonly wait: Wait; readonly signal?: AbortSignal | null },
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const last = !repeatable || attempt === ATTEMPTS;
    let asked: number | undefined;
    try {
      const response = await send();
      if (last || !isPassing(response)) return response;
      asked = askedWait(response);
      if (asked !== undefined && asked > LONGEST_MS) return response;
    } catch (thrown) {
      if (last || signal?.aborted || !(thrown instanceof TypeError)) throw thrown;
    }
    await wait(Math.max(asked ?? 0, pause(attempt)), signal);
  }
}

/** Longer each time, and never the same for all who wait. */
export const pause = (attempt: number): number => FIRST_MS * 2 ** (attempt - 1) * (0.5 + Math.random());

/** `Retry-After` in milliseconds, as seconds or as a date. */
function askedWait({ headers }: Response): number | undefined {
  const asked = headers.get('retry-after');
  if (asked === null) return undefined;
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** `Wait` by the clock of this machine. */
export const waitByClock: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

const reasonOf = (signal: AbortSignal | null | undefined): Error => {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('The call was aborted', 'AbortError');
};
