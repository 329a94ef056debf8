/** The approval, at a desk. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { caseOf, queueOf, wordTo } from './approval.actors.ts';
import type { ApprovalInput } from './approval.context.ts';
import { approvalMachine } from './approval.machine.ts';
import { queueWatchFor } from './queue-watch.machine.ts';

/** The machine, reading from and writing to `desk`. */
export const approvalFor = (desk: DeskPort) =>
  approvalMachine.provide({
    actors: {
      readQueue: queueOf(desk),
      readCase: caseOf(desk),
      giveWord: wordTo(desk),
      watchQueue: queueWatchFor(desk),
    },
  });

/** A running approval; `stop()` it when the view goes. */
export const startApproval = (desk: DeskPort, input: ApprovalInput) =>
  createActor(approvalFor(desk), { input }).start();
