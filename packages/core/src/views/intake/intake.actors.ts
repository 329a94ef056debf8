/** What a service writes to the desk, one request after the other, each once (Integrator 1.3–1.10). */
import { fromPromise } from 'xstate';
import * as request from '../../intake/intake.requests.ts';
import type { IntakeDraft, IntakeProgress, IntakeWrite } from '../../intake/intake.schema.ts';
import type { IntakeSeat } from '../../intake/intake.steps.ts';
import type { WriteOptions } from '../../port/call.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';

/** One write, and all it is made from. `refresh`: the ticket moved on, so its version is read anew. */
export type Performing = {
  readonly write: IntakeWrite | null;
  readonly draft: IntakeDraft;
  readonly seat: IntakeSeat;
  readonly people: readonly Person[];
  readonly at: Instant;
  readonly refresh: boolean;
};

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startIntake(desk, input)'));

export const readPeople = fromPromise<readonly Person[]>(unprovided);
export const perform = fromPromise<IntakeProgress, Performing>(unprovided);

/** The two, of `desk`. */
export const intakeActorsFor = (desk: DeskPort) => ({
  readPeople: fromPromise<readonly Person[]>(({ signal }) => has(desk.directory).people({ signal })),
  perform: fromPromise<IntakeProgress, Performing>(async ({ input, signal }) => {
    const { write, draft, refresh } = input;
    const { progress, operations } = draft;
    if (write === null) return progress;
    const seen = refresh && progress.ticket ? await desk.tickets.get(progress.ticket.id, { signal }) : null;
    const ticket = seen ? standing(seen) : progress.ticket;
    const call: Call = { ...input, desk, ticket, options: { operationId: operations[write], signal } };
    const changes = await performers[write](call);
    return { ...progress, ticket, ...changes, done: [...progress.done, write] };
  }),
});

type Ticketed = IntakeProgress['ticket'];
type Call = Omit<Performing, 'write' | 'refresh'> & {
  readonly desk: DeskPort;
  readonly ticket: Ticketed;
  readonly options: WriteOptions;
};

const performers: Readonly<Record<IntakeWrite, (call: Call) => Promise<Partial<IntakeProgress>>>> = {
  async contact({ desk, draft, options }) {
    const { id } = await has(desk.directory).contacts.save(request.contactFrom(draft), options);
    return { requesterId: id };
  },
  async open({ desk, draft, options }) {
    const requesterId = has(draft.progress.requesterId ?? draft.requester?.id);
    return { requesterId, ticket: standing(await desk.tickets.open(request.ticketFrom(draft, requesterId), options)) };
  },
  async message({ desk, draft, ticket, options }) {
    await has(desk.inbox).take(has(draft.message).id, has(ticket).id, options);
    return {};
  },
  async run({ desk, draft, ticket, options }) {
    await has(desk.scripts).keepRun(has(request.runFrom(draft, has(ticket).id)), options);
    return {};
  },
  accept: (call) => applied(call, { type: 'ticket.accept' }),
  async order({ desk, draft, ticket, options, ...ordering }) {
    await has(desk.agenda).schedule(request.bookingFrom(draft, ordering, has(ticket).id), options);
    return {};
  },
  resolve: (call) => applied(call, { type: 'ticket.resolve', solution: call.draft.resolved.solution }),
  async email({ desk, draft, ticket, people, options }) {
    return { ticket: standing(await has(desk.mail).send(request.mailFrom(draft, has(ticket).id, people), options)) };
  },
  async task({ desk, draft, ticket, options }) {
    await has(desk.tasks).add(has(request.taskFrom(draft, has(ticket).id)), options);
    return {};
  },
};

async function applied({ desk, ticket, options }: Call, command: TicketCommand): Promise<Partial<IntakeProgress>> {
  const { id, version } = has(ticket);
  return { ticket: standing(await desk.tickets.apply(id, command, { ...options, version })) };
}

const standing = ({ id, number, version }: NonNullable<Ticketed>): NonNullable<Ticketed> => ({ id, number, version });

/** What the pages before it have seen to; a desk without the port has not offered the page. */
function has<Thing>(thing: Thing | null | undefined): Thing {
  if (thing !== null && thing !== undefined) return thing;
  throw new DeskError('unsupported', 'This desk cannot do that, or the page before was left out');
}
