/** What is unsent, followed at a desk that keeps such. */
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { UnsentPort, UnsentWrite } from '../../port/unsent-port.ts';
import { unsentMachine, type UnsentDeed } from './unsent.machine.ts';

/** The machine, reading from `port`. */
export const unsentFor = (port: UnsentPort) =>
  unsentMachine.provide({
    actors: {
      readUnsent: fromPromise<readonly UnsentWrite[]>(({ signal }) => port.list({ signal })),
      doDeed: fromPromise<boolean, UnsentDeed | null>(async ({ input }) => {
        if (input) await port[input.verb](input.id);
        return input !== null;
      }),
      watchUnsent: fromCallback<{ type: 'unsent.changed' }>(({ sendBack }) =>
        port.watch(() => sendBack({ type: 'unsent.changed' })),
      ),
    },
  });

/** A running view; `stop()` it when it goes. */
export const startUnsent = (port: UnsentPort) => createActor(unsentFor(port)).start();
