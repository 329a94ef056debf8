/** What the form of a new ticket asks of a desk: to open it, and whom an attendant may open for. */
import { fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Ticket, TicketDraft } from '../../ticket/ticket.schema.ts';
import { noLongerWaiting, waitsToBeSent } from '../arrival.ts';

/** Every text sent under `operationId`, the one to be opened last. */
export type Sending = { readonly attempts: readonly TicketDraft[]; readonly operationId: OperationId };

/**
 * `overtaken`: the ticket has an earlier text, which had arrived without its answer coming back. `waits`: it is not at
 * the desk yet, and this is how it will probably stand there.
 */
export type Sent = { readonly ticket: Ticket; readonly overtaken: boolean; readonly waits: boolean };

/** A ticket that waits to be sent. */
export type Waiting = { readonly ticket: Ticket | null; readonly operationId: OperationId };

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startOpenTicket(desk, input)'));

export const openTicket = fromPromise<Sent, Sending>(unprovided);
export const hearArrival = fromPromise<Ticket, Waiting>(unprovided);
export const readPeople = fromPromise<readonly Person[]>(unprovided);
export const findLost = fromPromise<readonly Attachment[], readonly Attachment[]>(unprovided);

/** All of them, of `desk`. */
export const openTicketActorsFor = ({ tickets, directory, files, unsent }: DeskPort) => ({
  openTicket: fromPromise<Sent, Sending>(async ({ input: { attempts, operationId }, signal }) => {
    const [latest, ...earlier] = [...attempts].reverse();
    let reused: unknown;
    for (const draft of latest ? [latest, ...earlier] : []) {
      try {
        const ticket = await tickets.open(draft, { operationId, signal });
        return { ticket, overtaken: draft !== latest, waits: await waitsToBeSent({ unsent }, operationId) };
      } catch (thrown) {
        // `reused`: some text arrived under this operation, and it is one of those sent before.
        if (!(thrown instanceof DeskError) || thrown.code !== 'reused') throw thrown;
        reused = thrown;
      }
    }
    throw DeskError.from(reused);
  }),
  hearArrival: fromPromise<Ticket, Waiting>(async ({ input: { ticket, operationId }, signal }) => {
    if (!ticket) throw new DeskError('invalid', 'Nothing waits; right would be a ticket that does');
    await noLongerWaiting({ unsent }, operationId, signal);
    return tickets.get(ticket.id, { signal });
  }),
  readPeople: fromPromise<readonly Person[]>(({ signal }) => directory?.people({ signal }) ?? Promise.resolve([])),
  findLost: fromPromise<readonly Attachment[], readonly Attachment[]>(async ({ input, signal }) => {
    const isLost = await Promise.all(input.map(({ id }) => isGone(files?.get(id, { signal }))));
    return input.filter((_, at) => isLost[at]);
  }),
});

/** A desk that does not answer has lost nothing yet. */
const isGone = (file: Promise<Blob> | undefined): Promise<boolean> =>
  file?.then(
    () => false,
    (thrown: unknown) => DeskError.from(thrown).code === 'not_found',
  ) ?? Promise.resolve(false);
