/** `GET /v1/changes`: what changes at a desk, told as it happens to whoever may see it. */
import type { RouteModule } from '../http/handler.ts';
import {
  createChangeStream,
  type Beat,
  type ChangeSource,
  type ChangeStream,
  type StreamEnd,
} from './change-stream.ts';

/** What the streams of one process are made of. */
export type LiveOptions = {
  readonly sourceOf: (tenant: string) => ChangeSource | Promise<ChangeSource>;
  /** Left out, every 20 seconds: proxies cut what is silent for a minute. */
  readonly beat?: Beat;
  /** The most bytes that wait for one slow reader; left out, 64 KiB. */
  readonly maxWaiting?: number;
  /** After so many beats a stream ends and is asked for anew; left out, 15 (5 minutes). */
  readonly maxBeats?: number;
  /** Hears of every stream that ended. */
  readonly onEnd?: (why: StreamEnd) => void;
};

/** The streams of one process. */
export type Live = {
  readonly module: RouteModule;
  /** How many listen now. */
  readonly open: () => number;
  /** Ends all of them: whoever listened comes back, to another process. */
  readonly close: () => void;
};

export function createLive(options: LiveOptions): Live {
  const { sourceOf, beat = everyTwentySeconds, maxWaiting = 64 * 1024, maxBeats = 15, onEnd } = options;
  const streams = new Set<ChangeStream>();
  let isClosed = false;

  const module: RouteModule = (app, deskFor) => {
    app.get('/v1/changes', async ({ req }) => {
      const { person, tenant } = await deskFor(req.raw);
      const stream = createChangeStream({
        ...{ source: await sourceOf(tenant), person, beat, maxWaiting, maxBeats, signal: req.raw.signal },
        position: req.header('last-event-id'),
        onEnd(why) {
          streams.delete(stream);
          onEnd?.(why);
        },
      });
      streams.add(stream);
      if (isClosed) stream.end('over');
      else if (req.raw.signal.aborted) stream.end('left');
      return new Response(stream.body, { headers: HEADERS });
    });
  };

  return {
    module,
    open: () => streams.size,
    close() {
      isClosed = true;
      for (const stream of [...streams]) stream.end('over');
    },
  };
}

const HEADERS = {
  'content-type': 'text/event-stream',
  // A proxy that gathers or squeezes would tell late.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

const BEAT_MS = 20_000;

const everyTwentySeconds: Beat = (tick) => {
  const timer = setInterval(tick, BEAT_MS).unref();
  return () => clearInterval(timer);
};
