/** The home, at a desk. */
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { Scope, StageCounts } from '../../port/ticket-query.schema.ts';
import { homeMachine, type HomeInput } from './home.machine.ts';

/** The machine, reading from `desk`. */
export const homeFor = (desk: DeskPort) =>
  homeMachine.provide({
    actors: {
      readCounts: fromPromise<StageCounts, Scope>(({ input: scope, signal }) =>
        desk.tickets.count({ scope }, { signal }),
      ),
      watchDesk: fromCallback<{ type: 'desk.changed' }>(({ sendBack }) =>
        desk.watch?.(({ kind }) => {
          if (kind === 'ticket' || kind === 'tickets') sendBack({ type: 'desk.changed' });
        }),
      ),
    },
  });

/** A running home; `stop()` it when the view goes. */
export const startHome = (desk: DeskPort, input: HomeInput) => createActor(homeFor(desk), { input }).start();
