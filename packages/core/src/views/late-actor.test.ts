/** A view whose machine is still to come: nothing done meanwhile is lost, and nothing is asked twice. */
import { expect } from 'chai';
import { lateActor, type Handover, type LateSource, type Running, type Seen } from './late-actor.ts';

type Context = { readonly read: string; readonly typed: string; readonly failure: string | null };
type Tag = 'busy' | 'failed';
type Event = { readonly type: string };

const nothing: Context = { read: '', typed: '', failure: null };

function scene(over: Partial<LateSource<Context, Tag, Event>> = {}) {
  const heard: string[] = [];
  const begun: Handover<Context>[] = [];
  let [stopped, unwatched] = [0, 0];
  let rest: () => void = () => undefined;
  let change: () => void = () => undefined;
  const begin = (handover: Handover<Context>): Running<Seen<Context, Tag>, Event> => {
    begun.push(handover);
    return {
      getSnapshot: () => ({ context: { ...handover.context, typed: heard.join() }, hasTag: () => false }),
      send: ({ type }) => void heard.push(type),
      subscribe: () => ({ unsubscribe: () => undefined }),
      stop: () => (stopped += 1),
    };
  };
  const actor = lateActor<Context, Tag, Event>({
    first: { context: nothing, tags: ['busy'] },
    read: () => Promise.resolve({ context: { ...nothing, read: 'rows' }, tags: [] }),
    watch: (changed) => {
      change = changed;
      return () => void (unwatched += 1);
    },
    fetch: () => Promise.resolve(begin),
    hears: (context, { type }) => ({ ...context, typed: context.typed + type }),
    waits: (context) => ({ context, tags: ['busy'] }),
    fails: (context, { message }) => ({ context: { ...context, failure: message }, tags: ['failed'] }),
    rest: (work) => (rest = work),
    ...over,
  });
  return {
    ...{ actor, heard, begun, begin },
    rest: () => rest(),
    change: () => change(),
    ended: () => ({ stopped, unwatched }),
    shown: () => actor.getSnapshot().context,
    is: (tag: Tag) => actor.getSnapshot().hasTag(tag),
  };
}

/** What was promised already has come by then. */
const come = () => new Promise((resolve) => setTimeout(resolve));

describe('a view whose machine is still to come', () => {
  it('shows what it read, and leaves the machine where it is until the page rests', async () => {
    const view = scene();
    expect(view.is('busy')).to.equal(true);
    await come();
    expect(view.shown().read).to.equal('rows');
    expect([view.is('busy'), view.begun]).to.deep.equal([false, []]);
    view.rest();
    await come();
    expect(view.begun).to.deep.equal([{ context: { ...nothing, read: 'rows' }, isRead: true, isStale: false }]);
  });

  it('keeps what is done before the machine is there, in its order, and shows it at once', async () => {
    const view = scene();
    await come();
    view.actor.send({ type: 'a' });
    view.actor.send({ type: 'b' });
    expect([view.shown().typed, view.is('busy'), view.heard]).to.deep.equal(['ab', true, []]);
    await come();
    view.actor.send({ type: 'c' });
    expect(view.heard).to.deep.equal(['a', 'b', 'c']);
    expect(view.begun).to.have.length(1);
  });

  it('says so when the machine cannot be fetched, and gives it all that was done once it can', async () => {
    let away = true;
    const view: ReturnType<typeof scene> = scene({
      fetch: () => (away ? Promise.reject(new Error('no network')) : Promise.resolve(view.begin)),
    });
    await come();
    view.actor.send({ type: 'a' });
    await come();
    expect([view.is('failed'), view.is('busy'), view.shown().failure]).to.deep.equal([true, false, 'no network']);
    away = false;
    view.actor.send({ type: 'retry' });
    expect(view.is('busy')).to.equal(true);
    await come();
    expect(view.heard).to.deep.equal(['a', 'retry']);
  });

  it('says nothing of a machine that nobody waited for', async () => {
    const view = scene({ fetch: () => Promise.reject(new Error('no network')) });
    await come();
    view.rest();
    await come();
    expect([view.is('failed'), view.shown().failure]).to.deep.equal([false, null]);
  });

  it('says why nothing could be read, and lets the machine read when asked', async () => {
    const view = scene({ read: () => Promise.reject(new Error('away')) });
    await come();
    expect([view.is('failed'), view.shown().failure, view.begun]).to.deep.equal([true, 'away', []]);
    view.actor.send({ type: 'retry' });
    await come();
    expect(view.begun.map(({ isRead }) => isRead)).to.deep.equal([false]);
  });

  it('stops its reading when the machine comes first', async () => {
    let isStopped = false;
    const view = scene({
      read: (signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => (isStopped = true));
        }),
    });
    view.actor.send({ type: 'a' });
    await come();
    expect([isStopped, view.begun.map(({ isRead }) => isRead)]).to.deep.equal([true, [false]]);
  });

  it('fetches the machine when the desk changes, and tells it so', async () => {
    const view = scene();
    await come();
    view.change();
    await come();
    expect(view.begun.map(({ isStale }) => isStale)).to.deep.equal([true]);
    expect(view.ended().unwatched).to.equal(1);
  });

  it('tells whoever listens, until he is gone', async () => {
    const view = scene();
    let told = 0;
    const listening = view.actor.subscribe({ next: () => (told += 1), error: () => undefined });
    await come();
    expect(told).to.equal(1);
    listening.unsubscribe();
    view.actor.send({ type: 'a' });
    expect(told).to.equal(1);
  });

  it('starts no machine once it was stopped, and stops the one it started', async () => {
    const view = scene();
    view.actor.send({ type: 'a' });
    view.actor.stop();
    await come();
    expect([view.begun, view.ended()]).to.deep.equal([[], { stopped: 0, unwatched: 1 }]);
    const other = scene();
    other.actor.send({ type: 'a' });
    await come();
    other.actor.stop();
    expect(other.ended().stopped).to.equal(1);
  });
});
