/** The actors behind a form for a new ticket: apart, so that a page loads them when somebody begins to write. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { answersFor } from './answers.machine.ts';
import type { OpenTicketInput } from './open-ticket.context.ts';
import { openTicketFor } from './open-ticket.machine.ts';
import { readingFor, type ReadingInput } from './reading.machine.ts';

/** A running form. Tell it `draft.keep` before it is stopped: what was just typed is not lost then. */
export const startOpenTicket = (desk: DeskPort, input: OpenTicketInput) =>
  createActor(openTicketFor(desk), { input }).start();

/** What a desk knows of the subject being typed. */
export const startAnswers = (desk: DeskPort) => createActor(answersFor(desk)).start();

/** An article of that, being read. */
export const startReading = (desk: DeskPort, input: ReadingInput) => createActor(readingFor(desk), { input }).start();
