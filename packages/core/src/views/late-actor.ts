/** A view before its machine is there: what it shows first is read plainly, and what is done meanwhile waits for the machine. */
import { DeskError } from '../shared/desk-error.ts';

/** What a selector reads of a snapshot: a machine's, or a plain one. */
export type Seen<Context, Tag extends string> = {
  readonly context: Context;
  readonly hasTag: (tag: Tag) => boolean;
};

/** What an actor is to whoever follows it: a machine's, or one whose machine is still to come. */
export type Running<Snapshot, Event> = {
  readonly getSnapshot: () => Snapshot;
  readonly send: (event: Event) => void;
  readonly subscribe: (observer: Observer) => { readonly unsubscribe: () => void };
  readonly stop: () => unknown;
};
type Observer = { readonly next: () => void; readonly error: () => void };

/** A snapshot as data. */
export type Shown<Context, Tag extends string> = { readonly context: Context; readonly tags: readonly Tag[] };

/** From what a machine goes on. */
export type Handover<Context> = {
  readonly context: Context;
  /** What the view shows first was read; else the machine reads it. */
  readonly isRead: boolean;
  /** The desk changed since. */
  readonly isStale: boolean;
};

/** Calls back once a page has drawn what it has, and rests. */
export type Rest = (work: () => void) => void;

export type LateSource<Context, Tag extends string, Event> = {
  readonly first: Shown<Context, Tag>;
  /** Reads what is shown first. */
  readonly read: (signal: AbortSignal) => Promise<Shown<Context, Tag>>;
  /** Calls back when that is no longer so, until the function it answers with is called. */
  readonly watch: (changed: () => void) => (() => void) | undefined;
  /** Fetches the machine; what it answers with starts it. */
  readonly fetch: () => Promise<(handover: Handover<Context>) => Running<Seen<Context, Tag>, Event>>;
  /** What is known at once after an event, of which the machine hears too once it is there. */
  readonly hears?: (context: Context, event: Event) => Context;
  /** Somebody did something, and the machine is on its way. */
  readonly waits: (context: Context) => Shown<Context, Tag>;
  /** Neither the first reading nor the machine could be had. */
  readonly fails: (context: Context, error: DeskError) => Shown<Context, Tag>;
  /** Until then the machine stays where it is, unless somebody does something, or the desk changes. */
  readonly rest: Rest;
};

/** A running view. Its machine is fetched when the page rests; what cannot be fetched is tried again with the next event. */
export function lateActor<Context, Tag extends string, Event>(
  source: LateSource<Context, Tag, Event>,
): Running<Seen<Context, Tag>, Event> {
  const reading = new AbortController();
  const observers = new Set<Observer>();
  const events: Event[] = [];
  let seen = seenOf(source.first);
  let machine: Running<Seen<Context, Tag>, Event> | undefined;
  let [isRead, isStale, isFetching, isStopped] = [false, false, false, false];
  const isOver = (): boolean => isStopped;

  const tell = (): void => {
    for (const { next } of [...observers]) next();
  };
  const show = (shown: Shown<Context, Tag>): void => {
    if (machine || isStopped) return;
    seen = seenOf(shown);
    tell();
  };
  const fail = (error: unknown): void => show(source.fails(seen.context, DeskError.from(error)));

  const wake = async (): Promise<void> => {
    if (machine || isFetching || isStopped) return;
    isFetching = true;
    const begin = await source.fetch().catch((error: unknown) => {
      isFetching = false;
      if (events.length > 0 || seen.isBusy) fail(error);
    });
    if (begin && !isOver()) handOver(begin);
  };
  const handOver = (begin: Awaited<ReturnType<typeof source.fetch>>): void => {
    reading.abort();
    unwatch?.();
    machine = begin({ context: seen.context, isRead, isStale });
    machine.subscribe({ next: tell, error: tell });
    for (const event of events.splice(0)) machine.send(event);
    tell();
  };
  const unwatch = source.watch(() => {
    isStale = true;
    void wake();
  });
  const read = async (): Promise<void> => {
    try {
      const shown = await source.read(reading.signal);
      isRead = true;
      show(events.length > 0 ? source.waits(shown.context) : shown);
      source.rest(() => void wake());
    } catch (error) {
      fail(error);
    }
  };
  void read();

  return {
    getSnapshot: () => machine?.getSnapshot() ?? seen,
    send: (event) => {
      if (machine) {
        machine.send(event);
        return;
      }
      events.push(event);
      const context = source.hears?.(seen.context, event) ?? seen.context;
      show(source.waits(context));
      void wake();
    },
    subscribe: (observer) => {
      observers.add(observer);
      return { unsubscribe: () => void observers.delete(observer) };
    },
    stop: () => {
      isStopped = true;
      reading.abort();
      unwatch?.();
      return machine?.stop();
    },
  };
}

const seenOf = <Context, Tag extends string>({ context, tags }: Shown<Context, Tag>) => ({
  context,
  hasTag: (tag: Tag): boolean => tags.includes(tag),
  isBusy: tags.some((tag) => tag === 'busy'),
});
