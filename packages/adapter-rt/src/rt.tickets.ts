/** The tickets of RT, as one person sees them. */
import {
  answered,
  applyAllIn,
  applyIn,
  createTable,
  inScope,
  openIn,
  parse,
  stageCounts,
  ticketColumns,
  TicketQuery,
  visibleTimeline,
  visibleTo,
  withinScope,
  type CallOptions,
  type Person,
  type PortalProfile,
  type Scope,
  type Table,
  type Ticket,
  type TicketPort,
} from '@chamado/core';
import type { Mirror } from './rt.mirror.ts';
import type { RtStorage } from './rt.storage.ts';

/** The tickets as whoever `me` gives sees them. */
export function rtTickets(storage: RtStorage, profile: PortalProfile, me: () => Promise<Person>): TicketPort {
  const columns = ticketColumns(profile);
  const tableOf = ({ kept }: Mirror, person: Person, scope: Scope): Table<Ticket> => {
    const tickets = [...kept.values()].map(({ ticket }) => ticket);
    return createTable(
      columns,
      tickets.filter((ticket) => inScope(person, ticket, scope)),
    );
  };
  const read = <Result>(options: CallOptions | undefined, work: (mirror: Mirror, person: Person) => Result) =>
    answered(options, async () => structuredClone(work(await storage.read(), await me())));

  return {
    list: (query, options) =>
      read(options, (mirror, person) => {
        const asked = parse(TicketQuery, query);
        return tableOf(mirror, person, asked.scope).page(withinScope(asked));
      }),
    count: (query, options) =>
      read(options, (mirror, person) => {
        const { scope, filters, search } = parse(TicketQuery, query);
        const counts = tableOf(mirror, person, scope).count({ filters, ...(search && { search }) }, 'stage');
        return stageCounts((stage) => counts.get(stage));
      }),
    get: (id, options) => read(options, ({ kept }, person) => visibleTo(person, kept.get(id)?.ticket)),
    timeline: (id, options) =>
      read(options, ({ kept }, person) => {
        const found = kept.get(id);
        visibleTo(person, found?.ticket);
        return visibleTimeline(found?.entries ?? [], person);
      }),
    open: (draft, options) =>
      answered(options, async () =>
        structuredClone(
          await storage.write(await me(), 'tickets.open', draft, options, async (tx, given) => [
            await openIn(tx, given, draft),
          ]),
        ),
      ),
    apply: (id, command, { version, ...options }) =>
      answered(options, async () =>
        structuredClone(
          await storage.write(await me(), 'tickets.apply', { id, command, version }, options, async (tx, given) => [
            await applyIn(tx, given, { id, command, version }),
          ]),
        ),
      ),
    applyAll: (id, commands, { version, ...options }) =>
      answered(options, async () =>
        structuredClone(
          await storage.write(await me(), 'tickets.applyAll', { id, commands, version }, options, (tx, given) =>
            applyAllIn(tx, given, { id, commands, version }),
          ),
        ),
      ),
  };
}
