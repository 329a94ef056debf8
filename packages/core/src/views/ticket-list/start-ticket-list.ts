/** The list, reading from a desk. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { tabCountsMachine } from './tab-counts.machine.ts';
import { changesOf, countsFrom, rowsFrom } from './ticket-list.actors.ts';
import type { TicketListInput } from './ticket-list.context.ts';
import { ticketListMachine } from './ticket-list.machine.ts';

/** The machine, reading from `desk`. */
export const ticketListFor = (desk: DeskPort) =>
  ticketListMachine.provide({
    actors: {
      readRows: rowsFrom(desk),
      watchDesk: changesOf(desk),
      tabCounts: tabCountsMachine.provide({ actors: { readCounts: countsFrom(desk) } }),
    },
  });

/** A running list; `stop()` it when the view goes. */
export const startTicketList = (desk: DeskPort, input: TicketListInput) =>
  createActor(ticketListFor(desk), { input }).start();
