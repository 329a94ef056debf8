/** What the ticket's page asks of a desk: the ticket with its timeline, to take a command, and to be told of changes. */
import { fromCallback, fromPromise } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { TicketId } from '../../shared/ids.ts';
import type { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import { waitsToBeSent } from '../arrival.ts';
import { recalled } from './comment-draft.ts';
import type { Kept, PageRead, TicketPageInput, Wish } from './ticket-page.context.ts';
import type { CommandForms } from './command-forms.ts';
import { pageAt, type PageAsked } from './ticket-page.reads.ts';

export type WishSent = { readonly ticketId: TicketId; readonly wish: Wish | null };

const unprovided = (): Promise<never> =>
  Promise.reject(new DeskError('unavailable', 'No desk was provided: use startTicketPage(desk, input)'));

export const readPage = fromPromise<PageRead, PageAsked>(unprovided);
/** Whether the command waits to be sent: else the desk took it. */
export const giveCommand = fromPromise<boolean, WishSent>(unprovided);
export const watchTicket = fromCallback<{ type: 'page.changed' }, { readonly ticketId: TicketId }>(() => undefined);

/** They come with the page itself, whatever the desk. */
export const recallComment = fromPromise<Kept | null, TicketPageInput>(({ input }) => recalled(input));
export const fetchForms = fromPromise<CommandForms>(async () => (await import('./command-forms.ts')).commandForms);

export const pageFrom = (desk: DeskPort) =>
  fromPromise<PageRead, PageAsked>(({ input, signal }) => pageAt(desk, input, signal));

export const commandTo = (desk: DeskPort) =>
  fromPromise<boolean, WishSent>(async ({ input: { ticketId, wish } }) => {
    if (!wish) throw new DeskError('invalid', 'Nothing was wished; right would be a command');
    const { version, operationId } = wish;
    await desk.tickets.apply(ticketId, await withDuplicate(desk, wish), { version, operationId });
    return waitsToBeSent(desk, operationId);
  });

/** The command with the address of the ticket whose number was typed. */
async function withDuplicate({ tickets }: DeskPort, { command, duplicateNumber }: Wish): Promise<TicketCommand> {
  if (command.type !== 'ticket.reject' || duplicateNumber === null) return command;
  const filters = [{ column: 'number', operator: 'equals', value: duplicateNumber }] as const;
  const { items } = await tickets.list({ scope: 'all', filters, limit: 1 });
  if (items[0]) return { ...command, duplicateOf: items[0].id };
  const message = `duplicateOf: there is no ticket ${duplicateNumber}; right would be the number of another`;
  throw new DeskError('invalid', message, { fields: [{ field: 'duplicateOf', code: 'no_such_ticket' }] });
}

export const changesOf = (desk: DeskPort) =>
  fromCallback<{ type: 'page.changed' }, { readonly ticketId: TicketId }>(({ sendBack, input }) =>
    desk.watch?.((change) => {
      if (change.kind === 'tickets' || (change.kind === 'ticket' && change.id === input.ticketId))
        sendBack({ type: 'page.changed' });
    }),
  );
