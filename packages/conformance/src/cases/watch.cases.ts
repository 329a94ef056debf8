/** What watching promises: who sees a change hears of it, until he stops. */
import type { Change, DeskPort, Ticket } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, fail } from '../expect.ts';
import { ana, carla, otavio } from '../world.ts';

const needs = ['watch'] as const;

type Listening = {
  /** The versions of tickets heard of, in order. */
  readonly heard: readonly string[];
  /** Resolves once this version of the ticket was heard of. */
  readonly hears: (ticket: Ticket, version: number) => Promise<void>;
  readonly stop: () => void;
};

function listenTo(desk: DeskPort): Listening {
  const heard: string[] = [];
  const waiting = new Map<string, () => void>();
  const listener = (change: Change): void => {
    if (change.kind !== 'ticket') return;
    const name = `${change.id} ${String(change.version)}`;
    heard.push(name);
    waiting.get(name)?.();
  };
  const stop = desk.watch?.(listener) ?? fail('the desk claims watch and has none');
  const hears = ({ id }: Ticket, version: number): Promise<void> => {
    const name = `${id} ${String(version)}`;
    return heard.includes(name) ? Promise.resolve() : new Promise((resolve) => waiting.set(name, resolve));
  };
  return { heard, hears, stop };
}

/** Listens at both desks until `work` is done: a desk that is far away is asked again for as long as somebody listens. */
async function listeningTo(
  [one, other]: readonly [DeskPort, DeskPort],
  work: (one: Listening, other: Listening) => Promise<void>,
): Promise<void> {
  const [first, second] = [listenTo(one), listenTo(other)];
  try {
    await work(first, second);
  } finally {
    first.stop();
    second.stop();
  }
}

export const watchCases: readonly ConformanceCase[] = [
  {
    id: 'desk.watch.hears',
    promise: 'whoever sees a ticket hears of its opening and of every command, in order, by whichever desk it came',
    needs,
    run: (scene) =>
      listeningTo([scene.anotherDesk(carla), scene.desk(ana)], async (...both) => {
        const opened = await scene.open(carla);
        await scene.apply(ana, opened, { type: 'ticket.accept' });
        for (const { hears, heard } of both) {
          await hears(opened, 1);
          await hears(opened, 2);
          equal(heard, [`${opened.id} 1`, `${opened.id} 2`], 'what was heard');
        }
      }),
  },
  {
    id: 'desk.watch.stops',
    promise: 'who stopped listening hears nothing more; others still do',
    needs,
    run: (scene) =>
      listeningTo([scene.desk(carla), scene.desk(carla)], async (stopping, witness) => {
        const opened = await scene.open(carla);
        await stopping.hears(opened, 1);
        stopping.stop();
        await scene.apply(ana, opened, { type: 'ticket.accept' });
        await witness.hears(opened, 2);
        equal(stopping.heard, [`${opened.id} 1`], 'what was heard before');
      }),
  },
  {
    id: 'desk.watch.private',
    promise: 'nobody hears of tickets he may not see, nor of what was refused',
    needs,
    run: (scene) =>
      listeningTo([scene.desk(otavio), scene.desk(ana)], async (stranger, witness) => {
        const hers = await scene.open(carla);
        await scene.apply(carla, hers, { type: 'ticket.approve' }).catch(() => undefined);
        const his = await scene.open(otavio);
        await witness.hears(his, 1);
        await stranger.hears(his, 1);
        equal(stranger.heard, [`${his.id} 1`], 'what the stranger heard');
        equal(witness.heard, [`${hers.id} 1`, `${his.id} 1`], 'what the desk heard');
      }),
  },
];
