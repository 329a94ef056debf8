/** The tickets of a desk in memory. */
import { decideApply, repeatedBy } from '../port/apply.decision.ts';
import type { TicketPort } from '../port/desk-port.ts';
import { attachable } from '../port/file.rules.ts';
import { decideOpen, type Circumstances } from '../port/open.decision.ts';
import { stageCounts } from '../port/ticket.count.ts';
import { withinScope } from '../port/ticket-query.rules.ts';
import { TicketQuery } from '../port/ticket-query.schema.ts';
import { visibleTimeline, visibleTo } from '../port/visibility.rules.ts';
import { TicketId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { nextSequence, numberFor, sequenceScope } from '../ticket/ticket.number.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { answer, onceFor } from './memory.call.ts';
import { commit, timelineOf, type MemoryStore } from './memory.store.ts';

/** The tickets as whoever `me` gives sees them. */
export function memoryTickets(store: MemoryStore): (me: () => Person) => TicketPort {
  const opening = onceFor<Ticket>(store, 'tickets.open');
  const applying = onceFor<Ticket>(store, 'tickets.apply');

  const circumstances = (by: Person): Circumstances => ({
    by,
    at: store.now(),
    profile: store.profile,
    people: [...store.people.values()],
    files: attachable(by, [...store.files.values()]),
  });

  return (me) => ({
    list: (query, options) =>
      answer(options, () => {
        const asked = parse(TicketQuery, query);
        return store.shelf.table(me(), asked.scope).page(withinScope(asked));
      }),

    count: (query, options) =>
      answer(options, () => {
        const { scope, filters, search } = parse(TicketQuery, query);
        const counts = store.shelf.table(me(), scope).count({ filters, ...(search && { search }) }, 'stage');
        return stageCounts((stage) => counts.get(stage));
      }),

    get: (id, options) => answer(options, () => visibleTo(me(), store.tickets.get(id))),

    timeline: (id, options) =>
      answer(options, () => {
        const { id: seen } = visibleTo(me(), store.tickets.get(id));
        return visibleTimeline(timelineOf(store, seen), me());
      }),

    open: (draft, options) =>
      answer(options, () =>
        opening(me(), options, draft, () => {
          const given = circumstances(me());
          const { number, keep } = drawNumber(store, given.at);
          const decision = decideOpen({ ...given, draft, id: parse(TicketId, store.newId()), number });
          keep();
          return commit(store, decision);
        }),
      ),

    apply: (id, command, { version, ...options }) =>
      answer(options, () =>
        applying(me(), options, { id, command, version }, () =>
          commit(
            store,
            decideApply({
              ...circumstances(me()),
              ticket: store.tickets.get(id),
              repeated: ticketAt(store, repeatedBy(command)),
              command,
              version,
            }),
          ),
        ),
      ),
  });
}

const ticketAt = ({ tickets }: MemoryStore, id: TicketId | null): Ticket | undefined =>
  id === null ? undefined : tickets.get(id);

/** The next number of the profile's format that no ticket has; `keep` it once the ticket is certain. */
function drawNumber({ profile, sequences, tickets }: MemoryStore, at: string): { number: string; keep: () => void } {
  const { timeZone } = profile.calendar;
  const scope = sequenceScope(profile.numbers, at, timeZone);
  const taken = sequences.has(scope) ? null : new Set([...tickets.values()].map(({ number }) => number));
  let sequence = nextSequence(profile.numbers, sequences.get(scope) ?? null);
  const written = (): string => numberFor(profile.numbers, { at, sequence, timeZone });
  // Tickets a desk starts with brought numbers of their own.
  while (taken?.has(written())) sequence = nextSequence(profile.numbers, sequence);
  return { number: written(), keep: () => void sequences.set(scope, sequence) };
}
