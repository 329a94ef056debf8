/** What a backend decides when somebody puts a command to a ticket: the same for memory, browser and server. */
import * as z from 'zod/mini';
import { leavesTheMachine } from '../directory/asset.opening.ts';
import { mailsFor } from '../mail/mail.rules.ts';
import { reclassifiedBy } from '../profile/reclassify.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import { TicketId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { maySee } from '../ticket/ticket.access.ts';
import { applyCommand, canApply } from '../ticket/ticket.apply.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { AgendaKnown } from '../agenda/booking.rules.ts';
import { bookedOn } from './booking.rules.ts';
import { asTold, type FieldWork } from './field-work.rules.ts';
import { asStored } from './file.rules.ts';
import { withKnownPeople } from './named-people.rules.ts';
import type { Circumstances, Decision } from './open.decision.ts';
import { visibleTo } from './visibility.rules.ts';

/** A command and the ticket it is for, as the backend has them. */
export type ApplyRequest = Circumstances & {
  /** What is stored under the address asked for, if anything is. */
  readonly ticket: Ticket | undefined;
  /** What is stored under the address `repeatedBy` reads of the command, if it reads one and anything is. */
  readonly repeated?: Ticket | undefined;
  /** As it came from outside: read here. */
  readonly command: unknown;
  /** The version the person saw. */
  readonly version: number;
  /** What is known where field work is told of; left out, the lifecycle alone judges it. */
  readonly field?: FieldWork;
  /** What is known of the agenda where an order is put on it; left out, none is kept. */
  readonly agenda?: AgendaKnown;
};

/**
 * The ticket after the command, the entry to append, and the mails owed.
 *
 * @throws DeskError `not_found`, then `invalid`, then `conflict`, then whatever the lifecycle refuses: in this order, so
 * that nobody learns of a ticket he may not see, nor why a command would fail on a ticket that is no longer what he saw.
 */
export function decideApply(request: ApplyRequest): Decision {
  const { ticket: stored, repeated, command: given, version, field, agenda, ...by } = request;
  const ticket = visibleTo(by.by, stored);
  const asked = parse(TicketCommand, given);
  if (ticket.version !== version) throw movedOn(ticket, version);
  needsTheRepeated(asked, repeated, by.by);
  const named = withKnownPeople(asked, ticket, by.people);
  const lawful = withStoredFiles(bound(named, ticket, by), by);
  const takes = (field ?? agenda) !== undefined && canApply(ticket, lawful, by, by.profile.policy);
  const command = takes && field ? asTold(lawful, field) : lawful;
  const appointment = takes && agenda ? bookedOn(ticket, command, agenda, by) : undefined;
  const { ticket: next, entry } = applyCommand(ticket, command, by, by.profile.policy);
  const mails = mailsFor(entry, next, by.profile, by.people);
  return { ticket: next, entry, mails, ...(appointment && { appointments: [appointment] }) };
}

/** The address of the ticket that a command says is repeated, for a backend to look it up; null where it names none. */
export function repeatedBy(command: unknown): TicketId | null {
  const found =
    typeof command === 'object' && command !== null && 'duplicateOf' in command ? command.duplicateOf : null;
  const read = z.safeParse(TicketId, found);
  return read.success ? read.data : null;
}

function needsTheRepeated(command: TicketCommand, repeated: Ticket | undefined, by: Person): void {
  const id = repeatedBy(command);
  if (id === null || (repeated?.id === id && maySee(by, repeated))) return;
  throw new DeskError('invalid', `duplicateOf: there is no ticket ${id}; right would be the address of another`, {
    fields: [{ field: 'duplicateOf', code: 'no_such_ticket' }],
  });
}

/** A reclassification is bound by the form, as the opening was. */
function bound(command: TicketCommand, ticket: Ticket, { profile }: Circumstances): TicketCommand {
  if (command.type !== 'ticket.reclassify') return command;
  leavesTheMachine(ticket, command.fields);
  return reclassifiedBy(profile, ticket, command);
}

function withStoredFiles(command: TicketCommand, { files }: Circumstances): TicketCommand {
  if (!('attachments' in command) || command.attachments === undefined) return command;
  return { ...command, attachments: asStored(command.attachments, files) };
}

const movedOn = ({ number, stage, version }: Ticket, seen: number): DeskError =>
  new DeskError(
    'conflict',
    `${number} has moved on: it stands in ${stage} at version ${String(version)}, and the command saw ${String(seen)}`,
  );
