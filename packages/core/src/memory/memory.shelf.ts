/** The tickets of each person's scope, indexed when he first asks: a story lists a hundred thousand of them. */
import { ticketColumns } from '../port/ticket.columns.ts';
import type { Scope } from '../port/ticket-query.schema.ts';
import { inScope } from '../port/visibility.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { createTable, type Table } from '../query/table.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

export type Shelf = {
  /** What `person` sees, as it stands now. */
  readonly table: (person: Person, scope: Scope) => Table<Ticket>;
  /** Takes a ticket in, or in place of itself. */
  readonly put: (ticket: Ticket) => void;
};

export function createShelf(profile: PortalProfile, tickets: ReadonlyMap<string, Ticket>): Shelf {
  const columns = ticketColumns(profile);
  const views = new Map<string, { readonly person: Person; readonly scope: Scope; readonly table: Table<Ticket> }>();
  return {
    table(person, scope) {
      const name = JSON.stringify([scope, person]);
      const known = views.get(name);
      if (known) return known.table;
      const seen = [...tickets.values()].filter((ticket) => inScope(person, ticket, scope));
      const table = createTable(columns, seen);
      views.set(name, { person, scope, table });
      return table;
    },
    put(ticket) {
      for (const { person, scope, table } of views.values()) {
        if (inScope(person, ticket, scope)) table.upsert(ticket);
        else table.remove(ticket.id);
      }
    },
  };
}
