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
import { driveTicket, planImport, readCsv, type DrivenTicket, type ImportMapping } from '@chamado/core/import';

/** Each ticket of the log once it is driven; its address follows from its name, so that a log read again brings nothing new. */
export function* drivenLog(text: string, mapping: ImportMapping, profile: PortalProfile): Generator<DrivenTicket> {
  const { policy, deadline, calendar } = profile;
  const numberAt = numbering(profile);
  const importing = { policy, deadlineOf: (at: Instant) => deadlineFor(deadline, calendar, at) };
  for (const planned of planImport(readCsv(text), mapping)) {
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
