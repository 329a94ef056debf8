/** What a visit or a part must be before it stands on a timeline, beyond what the lifecycle asks (PWS 2.7.2–2.7.3). */
import type { MeterReading } from '../directory/asset.schema.ts';
import type { TechSheet } from '../directory/tech-sheet.schema.ts';
import { fromSheet, partsOf, requestFaults, updateFaults } from '../part/part.rules.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { visitFaults, visitsIn } from '../visit/visit.rules.ts';

/** What field work is judged by. */
export type FieldWork = {
  /** The ticket's timeline. */
  readonly entries: readonly TimelineEntry[];
  /** What the machine's meters are known to have shown, this ticket's own visits among it. */
  readonly readings: readonly MeterReading[];
  /** The tech sheet of the machine's model; null where it has none. */
  readonly sheet: TechSheet | null;
};

/**
 * The command as it is kept: a part of the tech sheet takes the sheet's description (P15).
 *
 * @throws DeskError `invalid`, naming every field at fault: a meter that ran back, a part put in without a visit, …
 */
export function asTold(command: TicketCommand, { entries, readings, sheet }: FieldWork): TicketCommand {
  const told = { visits: visitsIn(entries).length, parts: partsOf(entries) };
  switch (command.type) {
    case 'ticket.registerVisit':
      refuse(visitFaults(command.visit, visitsIn(entries), readings));
      return command;
    case 'ticket.requestPart':
      refuse(requestFaults(command.part, told));
      return { ...command, part: fromSheet(command.part, sheet) };
    case 'ticket.updatePart':
      refuse(updateFaults(command.part, told));
      return { ...command, part: fromSheet(command.part, sheet) };
    default:
      return command;
  }
}

function refuse(fields: readonly FieldFault[]): void {
  if (fields.length === 0) return;
  throw new DeskError('invalid', fields.map(sentenceFor).join('; '), { fields });
}

const sentenceFor = ({ field, code, params = {} }: FieldFault): string => {
  const known = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`);
  return `${field}: ${code}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
};
