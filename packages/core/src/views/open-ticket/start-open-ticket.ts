/** The actors behind a form for a new ticket: apart, so that a page loads them when somebody begins to write. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { deskId } from '../../port/kept-here.ts';
import { answersFor } from './answers.machine.ts';
import type { OpenTicketInput } from './open-ticket.context.ts';
import { openTicketFor } from './open-ticket.machine.ts';
import { readingFor, type ReadingInput } from './reading.machine.ts';

type Known = 'desk' | 'namesPeople' | 'wish';
/** Who writes, with a clock, ids and a shelf. What the desk tells of itself, and a wish where there is none, may be left out. */
export type OpenTicketStart = Omit<OpenTicketInput, Known> & Partial<Pick<OpenTicketInput, Known>>;

/** A running form. Tell it `draft.keep` before it is stopped: what was just typed is not lost then. */
export const startOpenTicket = (desk: DeskPort, input: OpenTicketStart) =>
  createActor(openTicketFor(desk), {
    input: { desk: deskId(desk), namesPeople: desk.directory !== undefined, wish: {}, ...input },
  }).start();

/** What a desk knows of the subject being typed. */
export const startAnswers = (desk: DeskPort) => createActor(answersFor(desk)).start();

/** An article of that, being read. */
export const startReading = (desk: DeskPort, input: ReadingInput) => createActor(readingFor(desk), { input }).start();
