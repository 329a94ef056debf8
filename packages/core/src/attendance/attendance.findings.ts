/** What a technician is told before he saves: what looks odd, and what his parts suggest. Nothing here refuses. */
import type { MeterReading } from '../directory/asset.schema.ts';
import { waitsForAPart } from '../part/part.rules.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { billedPages } from '../visit/meter.rules.ts';
import { visitFindings, type VisitFinding } from '../visit/visit.rules.ts';

/** A finding on the visit, or that the ticket leaves `pending` out while the machine stands still for a part. */
export type AttendanceFinding =
  | VisitFinding
  | { readonly field: 'stage'; readonly code: 'waits_for_a_part'; readonly params: { suggested: 'pending' } };

/** What is worth a look in the commands that `decideAttendance` answered with. */
export const attendanceFindings = (
  commands: readonly TicketCommand[],
  readings: readonly MeterReading[],
): readonly AttendanceFinding[] => [
  ...commands.flatMap((command) =>
    command.type === 'ticket.registerVisit' ? visitFindings(command.visit, billedPages(command.visit, readings)) : [],
  ),
  ...suggestion(commands),
];

function suggestion(commands: readonly TicketCommand[]): readonly AttendanceFinding[] {
  const parts = commands.flatMap((command) => ('part' in command ? command.part : []));
  const ends = commands.some(({ type }) => type === 'ticket.resolve');
  return ends && waitsForAPart(parts)
    ? [{ field: 'stage', code: 'waits_for_a_part', params: { suggested: 'pending' } }]
    : [];
}
