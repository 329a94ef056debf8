/** A timeline entry for rules that read what was asked and nothing else. */
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { aTechnician } from './people.ts';
import { AT, aTicket } from './tickets.ts';

/** An entry of `aTicket` that records `command`; it stays in service. */
export function anEntry(
  command: TimelineEntry['command'],
  { by = aTechnician(), ...over }: Partial<Omit<TimelineEntry, 'by'>> & { readonly by?: Person } = {},
): TimelineEntry {
  const inService = { stage: 'inService', step: null } as const;
  return {
    ...{ ticketId: aTicket().id, version: 2, at: AT, by: refOf(by), command },
    ...{ from: inService, to: inService, internal: false, changes: {} },
    ...over,
  };
}
