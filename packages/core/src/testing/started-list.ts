/** A list under test: at a desk in memory, under a clock that the test moves, with a record of what was asked. */
import { createActor, SimulatedClock, waitFor } from 'xstate';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import type { DeskPort } from '../port/desk-port.ts';
import type { TicketQuery } from '../port/ticket-query.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { aProfile } from './desk.ts';
import { aColleague, anAttendant, aRequester } from './people.ts';
import { daysAfter } from './story.ts';
import { aTicket } from './tickets.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { ticketListFor } from '../views/ticket-list/start-ticket-list.ts';
import type { TicketListEvent, TicketListInput } from '../views/ticket-list/ticket-list.context.ts';
import { selectTicketList } from '../views/ticket-list/ticket-list.select.ts';

const profile = aProfile();
const people = [aRequester(), aColleague(), anAttendant()];

/** `count` tickets, a minute apart, the first the oldest. */
export const manyTickets = (count: number, stage: Stage = 'opened'): readonly Ticket[] =>
  Array.from({ length: count }, (_, at) =>
    aTicket({ id: `t${at}`, number: `202603/${String(at).padStart(4, '0')}`, openedAt: daysAfter(at / 1440), stage }),
  );

export function startedList(
  tickets: readonly Ticket[],
  {
    me = aRequester(),
    over = {},
    input = {},
  }: { me?: Person; over?: Partial<DeskPort['tickets']>; input?: Partial<TicketListInput> } = {},
) {
  const backend = createMemoryBackend({ profile, people, tickets });
  const port = backend.deskFor(me);
  const asked: TicketQuery[] = [];
  const list: DeskPort['tickets']['list'] = (query, options) => {
    asked.push(query);
    return (over.list ?? port.tickets.list)(query, options);
  };
  const clock = new SimulatedClock();
  const desk = { ...port, tickets: { ...port.tickets, ...over, list } };
  const given = { profile, me, now: () => daysAfter(30), ...input };
  const actor = createActor(ticketListFor(desk), { input: given, clock }).start();
  const view = () => selectTicketList(actor.getSnapshot());
  const until = async (holds: (shown: ReturnType<typeof view>) => boolean) => {
    await waitFor(actor, () => holds(view()), { timeout: 2000 });
    return view();
  };
  const send = (event: TicketListEvent) => actor.send(event);
  return { backend, actor, asked, clock, send, view, until, read: () => until(({ busy }) => !busy) };
}
export const ids = ({ rows }: { rows: readonly Ticket[] }) => rows.map(({ id }) => id);
export const everything = { tab: 'todos' };
