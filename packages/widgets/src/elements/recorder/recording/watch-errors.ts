/** Listens to what goes wrong in a page: errors nobody caught, and what is written to the console as one. */

const LONGEST = 300;

/** Calls back with each error's message; returns what stops it. */
export function watchErrors(onError: (message: string) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const tell = (message: string): void => onError(message.slice(0, LONGEST));

  addEventListener(
    'error',
    ({ message, filename, lineno }) => tell(`${message} (${fileOf(filename)}:${String(lineno)})`),
    {
      signal,
    },
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(wordsOf(reason)), { signal });

  const original = console.error;
  const told = (...said: unknown[]): void => {
    tell(said.map(wordsOf).join(' '));
    original.apply(console, said);
  };
  console.error = told;

  return () => {
    stop.abort();
    // Whoever wrapped it since keeps what he wrapped.
    if (console.error === told) console.error = original;
  };
}

/** Objects may hold anything, a customer among it: only messages are words. */
function wordsOf(said: unknown): string {
  if (said instanceof Error) return `${said.name}: ${said.message}`;
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '[…]';
}

const fileOf = (address: string): string => address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
