/** The ticket's page as it begins: it is read at once, and what may be done with the ticket comes when the page rests. */
import type { DeskPort } from '../../port/desk-port.ts';
import { lateActor, type Rest } from '../late-actor.ts';
import { keepComment, recalled } from './comment-draft.ts';
import { rewritten, wroteBy } from './comment.rules.ts';
import {
  firstContext,
  type TicketPageContext,
  type TicketPageEvent,
  type TicketPageInput,
} from './ticket-page.context.ts';
import { pageAt } from './ticket-page.reads.ts';
import type { PageTag } from './ticket-page.select.ts';

/** As `startTicketPage`, its machine and the lifecycle fetched later; `stop()` it when the view goes. */
export const beginTicketPage = (desk: DeskPort, input: TicketPageInput, rest: Rest) =>
  lateActor<TicketPageContext, PageTag, TicketPageEvent>({
    rest,
    first: busy(firstContext(input)),
    read: async (signal) => {
      const { ticketId, me } = input;
      // A comment that was kept stands there before anybody can write another.
      const kept = await recalled(input).catch(() => null);
      const page = await pageAt(desk, { ticketId, me, before: null }, signal);
      return busy({ ...firstContext(input), ...kept, page });
    },
    watch: (changed) =>
      desk.watch?.((change) => {
        if (change.kind === 'tickets' || (change.kind === 'ticket' && change.id === input.ticketId)) changed();
      }),
    fetch: async () => {
      const { startTicketPage } = await import('./start-ticket-page.ts');
      return ({ context, isRead, isStale }) => {
        const page = startTicketPage(desk, { ...input, ...(isRead && { known: context }) });
        if (isStale) page.send({ type: 'page.changed' });
        return page;
      };
    },
    hears: (context, event) => {
      if (!event.type.startsWith('comment.') || event.type === 'comment.send') return context;
      const comment = rewritten(context.comment, wroteBy(event));
      keepComment(input, comment, null);
      return { ...context, comment };
    },
    waits: (context) => busy({ ...context, failed: null }),
    fails: (context, error) => ({ context: { ...context, failed: { at: 'page', error } }, tags: [] }),
  });

/** What may be done is on its way until the machine is there. */
const busy = (context: TicketPageContext) => ({ context, tags: ['busy'] as const });
