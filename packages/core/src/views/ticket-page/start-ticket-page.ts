/** The ticket's page, at a desk. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { changesOf, commandTo, pageFrom } from './ticket-page.actors.ts';
import type { TicketPageInput } from './ticket-page.context.ts';
import { ticketPageMachine } from './ticket-page.machine.ts';

/** The machine, reading from and writing to `desk`. */
export const ticketPageFor = (desk: DeskPort) =>
  ticketPageMachine.provide({
    actors: { readPage: pageFrom(desk), giveCommand: commandTo(desk), watchTicket: changesOf(desk) },
  });

/** A running page; `stop()` it when the view goes. */
export const startTicketPage = (desk: DeskPort, input: TicketPageInput) =>
  createActor(ticketPageFor(desk), { input }).start();
