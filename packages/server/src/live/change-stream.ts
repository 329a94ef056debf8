/** One listener's stream of changes: server-sent events that say, after each batch, where to resume. */
import { DeskError, type Change, type Person } from '@chamado/core';

/** Where changes are read from: the tables are the truth, a wake-up only says when to look. */
export type ChangeSource = {
  /** What he may hear of that was stored since that position, and the next; without one, none and where to begin. */
  readonly since: (person: Person, position?: string) => Promise<News>;
  /** Calls back whenever there may be something new, until the returned function is called. */
  readonly onNews: (wake: () => void) => () => void;
};

type News = { readonly changes: readonly Change[]; readonly position: string };

/** Calls back at every beat until the returned function is called. */
export type Beat = (tick: () => void) => () => void;

/** What one stream is made of. */
export type StreamOptions = {
  readonly source: ChangeSource;
  readonly person: Person;
  /** Where whoever listens heard last. */
  readonly position: string | undefined;
  readonly beat: Beat;
  /** The most bytes that wait for a slow reader. */
  readonly maxWaiting: number;
  /** After so many beats the stream ends, and whoever comes back shows anew who he is. */
  readonly maxBeats: number;
  /** The request's: gone with whoever asked. */
  readonly signal: AbortSignal;
  readonly onEnd: (why: StreamEnd) => void;
};

/** Why a stream ended: the listener left, did not keep up, was sent to come back, or the desk did not answer. */
export type StreamEnd = 'left' | 'slow' | 'over' | 'failed';

/** A stream, and how it is ended from outside. */
export type ChangeStream = { readonly body: ReadableStream<Uint8Array>; readonly end: (why: StreamEnd) => void };

export function createChangeStream(options: StreamOptions): ChangeStream {
  const { source, person, signal, maxWaiting, onEnd } = options;
  let position = options.position;
  let isStale = true;
  let isFirst = true;
  let isLooking = false;
  let hasEnded = false;
  let wasWaiting = false;
  let beats = 0;
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const held: (() => void)[] = [];

  const end = (why: StreamEnd): void => {
    if (hasEnded) return;
    hasEnded = true;
    for (const letGo of held.splice(0)) letGo();
    // What waits for a slow reader is let go of with him; others still read what was said.
    if (why === 'slow') out?.error(new Error('The reader did not keep up'));
    else if (why !== 'left') out?.close();
    onEnd(why);
  };

  const waiting = (): number => -(out?.desiredSize ?? 0);
  const put = (text: string): void => {
    if (hasEnded) return;
    out?.enqueue(encoder.encode(text));
    if (waiting() > maxWaiting) end('slow');
  };

  const look = async (): Promise<void> => {
    isStale = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (isStale && !isOver()) {
        isStale = false;
        const news = await newsFor(source, person, position);
        // The first says that somebody is there, and where to resume, even when nothing is new.
        if (isFirst || news.changes.length > 0) put(eventsOf(news));
        [position, isFirst] = [news.position, false];
      }
    } catch {
      // Whoever listens comes back, and resumes where he was.
      end('failed');
    } finally {
      isLooking = false;
    }
  };
  const isOver = (): boolean => hasEnded;

  const tick = (): void => {
    beats += 1;
    if (beats >= options.maxBeats) {
      end('over');
      return;
    }
    const isWaiting = waiting() > 0;
    if (isWaiting && wasWaiting) {
      end('slow');
      return;
    }
    wasWaiting = isWaiting;
    put(': here\n\n');
    // A wake-up may be lost, with the process that owed it.
    void look();
  };

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        out = controller;
        const leave = (): void => end('left');
        signal.addEventListener('abort', leave, { once: true });
        held.push(
          () => signal.removeEventListener('abort', leave),
          source.onNews(() => void look()),
          options.beat(tick),
        );
        void look();
      },
      cancel: () => end('left'),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
  return { body, end };
}

const encoder = new TextEncoder();

/** The events of a batch; the last bears where to resume, so that a batch cut in two is told again whole. */
function eventsOf({ changes, position }: News): string {
  const told = changes.map((change) => `event: change\ndata: ${JSON.stringify(change)}\n`);
  if (told.length === 0) told.push(': here\n');
  return told.map((event, at) => (at === told.length - 1 ? `${event}id: ${position}\n\n` : `${event}\n`)).join('');
}

/** What is new; everything may be, where the position is none that this desk can read. */
async function newsFor(source: ChangeSource, person: Person, position: string | undefined): Promise<News> {
  try {
    return await source.since(person, position);
  } catch (thrown) {
    if (DeskError.from(thrown).code !== 'invalid') throw thrown;
    const { position: next } = await source.since(person);
    return { changes: everything, position: next };
  }
}

const everything: readonly Change[] = [
  { kind: 'tickets' },
  { kind: 'knowledge' },
  { kind: 'mail' },
  { kind: 'supplies' },
  { kind: 'agenda' },
];
