/** Another help desk's event log as histories of this desk: read, and driven through the lifecycle ticket by ticket. */
import {
  deadlineFor,
  nextSequence,
  numberFor,
  parse,
  sequenceScope,
  TicketId,
  type Instant,
  type PortalProfile,
} from '@chamado/core';
import {
  driveTicket,
  planImport,
  readCsv,
  type DrivenTicket,
  type ImportMapping,
  type PlannedTicket,
} from '@chamado/core/import';
import { breathe } from './breathe.ts';

/** What each ticket of the log is to live through. Reading a file and planning are one step each: between them the page has its turn. */
export async function plannedLog(text: string, mapping: ImportMapping): Promise<readonly PlannedTicket[]> {
  await breathe();
  const rows = readCsv(text);
  await breathe();
  return planImport(rows, mapping);
}

/** Each ticket once it is driven; its address follows from its name, so that a log read again brings nothing new. */
export function* drivenLog(tickets: readonly PlannedTicket[], profile: PortalProfile): Generator<DrivenTicket> {
  const { policy, deadline, calendar } = profile;
  const numberAt = numbering(profile);
  const importing = { policy, deadlineOf: (at: Instant) => deadlineFor(deadline, calendar, at) };
  for (const planned of tickets) {
    const registration = { id: parse(TicketId, `log-${planned.name}`), number: numberAt(planned.openedAt) };
    yield driveTicket(planned, registration, importing);
  }
}

/** Numbers in the profile's format, in the order of opening. */
function numbering({ numbers, calendar: { timeZone } }: PortalProfile): (at: Instant) => string {
  const last = new Map<string, number>();
  return (at) => {
    const scope = sequenceScope(numbers, at, timeZone);
    const sequence = nextSequence(numbers, last.get(scope) ?? null);
    last.set(scope, sequence);
    return numberFor(numbers, { at, sequence, timeZone });
  };
}
