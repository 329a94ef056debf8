/** The inbox over a desk’s records: the rules stand here once, for every desk (I2, I3). */
import type { InboxPort } from '../port/inbox-port.ts';
import type { RecordDesk, RecordReader, WriteRecords } from '../port/records.ts';
import { visibleTo } from '../port/visibility.rules.ts';
import { evaluate } from '../query/evaluate.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { TicketId } from '../shared/ids.ts';
import { completing, isAskedFor, mayReadInbox, messageColumns, periodOf } from './inbox.rules.ts';
import { InboundMessage, InboxQuery, type MessageId } from './message.schema.ts';

const OFFERED = 10;

/** The inbox of `desk`. */
export const inboxFor = (desk: RecordDesk): InboxPort => ({
  search: (query, options) =>
    desk.read(options, async ({ records, me, at, profile }) => {
      const asked = parse(InboxQuery, query);
      const period = periodOf(asked, at, profile.calendar.timeZone);
      const found = (await messagesFor(records, me)).filter((message) => isAskedFor(message, asked, period));
      return evaluate(messageColumns, found, {
        sort: [{ column: 'receivedAt', direction: 'descending' }],
        limit: asked.quantity,
        ...(asked.after !== undefined && { after: asked.after }),
      });
    }),
  addresses: (initials, options) =>
    desk.read(options, async ({ records, me }) =>
      completing(await messagesFor(records, me), initials).slice(0, OFFERED),
    ),
  get: (id, options) => desk.read(options, ({ records, me }) => messageIn(records, me, id)),
  take: (id, ticketId, options) =>
    desk.write({ name: 'inbox.take', body: { id, ticketId }, result: InboundMessage }, options, (given) =>
      taken(given, id, ticketId),
    ),
});

async function taken({ records, me, at }: WriteRecords, id: MessageId, ticketId: TicketId) {
  const message = await messageIn(records, me, id);
  const ticket = visibleTo(me, await records.ticket(ticketId));
  if (message.taken?.ticketId === ticket.id) return message;
  if (message.taken) {
    throw new DeskError('conflict', `${message.taken.by.name} made another ticket of this message already`);
  }
  const next: InboundMessage = { ...message, taken: { ticketId: ticket.id, by: refOf(me), at } };
  await records.put('message', next);
  return next;
}

const messagesFor = async (records: RecordReader, me: Person): Promise<readonly InboundMessage[]> =>
  mayReadInbox(me) ? records.list('message') : [];

async function messageIn(records: RecordReader, me: Person, id: MessageId): Promise<InboundMessage> {
  const message = mayReadInbox(me) ? await records.get('message', id) : undefined;
  if (message) return message;
  throw new DeskError('not_found', 'There is no such message, or it is not yours to see');
}
