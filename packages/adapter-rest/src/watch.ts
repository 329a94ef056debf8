/** Changes as they come, over one stream for everybody who watches: it resumes where it broke off. */
import type { Change } from '@chamado/core';
import type { Wire } from './call.ts';
import { eventsOf, type StreamEvent } from './event-stream.ts';
import { pause, type Wait } from './retry.ts';

type Listener = (change: Change) => void;

/** The longest a page waits before it tries again. */
const LONGEST_MS = 30_000;
/** A desk that says nothing for so long, not even that it is there, is gone. */
const SILENCE_MS = 60_000;

/** `watch` of a desk over the wire. */
export function watchOver(wire: Wire, wait: Wait): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  let stopping: AbortController | undefined;

  const tell: Listener = (change) => {
    for (const listener of [...listeners]) listener(change);
  };

  return (listener) => {
    // Of its own, so that the same function may watch twice.
    const own: Listener = (change) => listener(change);
    listeners.add(own);
    if (!stopping) {
      stopping = new AbortController();
      void follow(wire, { tell, wait, signal: stopping.signal });
    }
    return () => {
      listeners.delete(own);
      if (listeners.size > 0) return;
      stopping?.abort();
      stopping = undefined;
    };
  };
}

type Following = { readonly tell: Listener; readonly wait: Wait; readonly signal: AbortSignal };

/** Listens until the signal stops it; what breaks off or is refused is tried again. */
async function follow(wire: Wire, { tell, wait, signal }: Following): Promise<void> {
  let last: string | undefined;
  let hasListened = false;
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      for await (const { event, data, id } of streamAfter(wire, last, { wait, signal })) {
        failures = 0;
        // What happened while nobody listened is unknown where there is nothing to resume from.
        if (event === 'open' && hasListened && last === undefined) tell({ kind: 'tickets' });
        hasListened = true;
        last = id ?? last;
        const change = event === 'change' ? (await import('./read-change.ts')).readChange(data) : null;
        if (change && isOpen(signal)) tell(change);
      }
    } catch {
      // Broken off, or refused: for as long as somebody watches, there is a next time.
    }
    await wait(Math.min(LONGEST_MS, pause(failures + 1)), signal).catch(() => undefined);
  }
}

const isOpen = (signal: AbortSignal): boolean => !signal.aborted;

/** One connection’s events, the first of them that it is `open`; it ends with a long silence. */
async function* streamAfter(
  { ask }: Wire,
  last: string | undefined,
  { wait, signal }: Omit<Following, 'tell'>,
): AsyncGenerator<StreamEvent> {
  const silence = new AbortController();
  let patience = impatient(silence, wait);
  const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) };
  try {
    const either = AbortSignal.any([signal, silence.signal]);
    const { body } = await ask({ method: 'GET', path: '/changes', headers }, { signal: either });
    yield { event: 'open', data: '', id: undefined };
    for await (const event of body ? eventsOf(body) : []) {
      patience.abort();
      patience = impatient(silence, wait);
      yield event;
    }
  } finally {
    patience.abort();
    silence.abort();
  }
}

/** Aborts `silence` after a long one, unless aborted itself before. */
function impatient(silence: AbortController, wait: Wait): AbortController {
  const heard = new AbortController();
  wait(SILENCE_MS, heard.signal).then(
    () => silence.abort(),
    () => undefined,
  );
  return heard;
}
