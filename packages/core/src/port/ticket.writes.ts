/** Opening a ticket and putting a command to one, within a transaction of any storage. */
import * as z from 'zod/mini';
import { DeskError } from '../shared/desk-error.ts';
import type { PersonId, TicketId } from '../shared/ids.ts';
import { TicketId as TicketIdSchema } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { decideApply, repeatedBy } from './apply.decision.ts';
import type { StorageWriter, Told } from './desk-storage.ts';
import { agendaIn, endedWith } from './booking.ts';
import { customerIn } from './customer.ts';
import { fieldWorkIn, isFieldWork, keepReading } from './field-work.ts';
import { namedIn } from './named-in.ts';
import { decideOpen, type Circumstances, type Decision } from './open.decision.ts';
import { rowOf } from './record-row.ts';
import { visibleTo } from './visibility.rules.ts';

/** Who writes, when, and under which profile. */
export type WriteGiven = { readonly me: Person; readonly at: Instant; readonly profile: PortalProfile };

/** Opens a ticket and keeps it. Refuses as `decideOpen` does; the number drawn is then drawn again. */
export async function openIn(
  tx: StorageWriter,
  given: WriteGiven & { readonly newId: () => string },
  draft: unknown,
): Promise<Decision> {
  const by = await circumstancesIn(tx, given, draft);
  const customer = await customerIn(tx, by, draft);
  const number = await tx.drawNumber(given.at);
  return kept(tx, decideOpen({ ...by, customer, draft, id: parse(TicketIdSchema, given.newId()), number }));
}

/** A command, the ticket it is for, and the version that was seen; without one, the command is for whatever stands. */
export type CommandGiven = { readonly id: TicketId; readonly command: unknown; readonly version?: number };

/** Puts a command to a ticket and keeps what comes of it. Refuses as `decideApply` does. */
export async function applyIn(
  tx: StorageWriter,
  given: WriteGiven,
  { id, command, version }: CommandGiven,
): Promise<Decision> {
  const ticket = await tx.ticket(id);
  const by = await circumstancesIn(tx, given, command, ticket);
  const other = repeatedBy(command);
  const repeated = other === null ? undefined : await tx.ticket(other);
  const field = ticket && isFieldWork(command) ? await fieldWorkIn(tx, ticket) : undefined;
  const agenda = ticket && (await agendaIn(tx, command));
  const asked = { ...by, ticket, repeated, command, version: version ?? ticket?.version ?? 0 };
  const decided = decideApply({ ...asked, ...(field && { field }), ...(agenda && { agenda }) });
  const appointments = decided.appointments ?? (await endedWith(tx, decided, given.profile));
  const decision = await kept(tx, { ...decided, appointments });
  for (const appointment of appointments) await tx.putRecord(rowOf('appointment', appointment));
  await keepReading(tx, decision);
  return decision;
}

/** Commands to one ticket, in order, all or none. */
export type CommandsGiven = { readonly id: TicketId; readonly commands: unknown; readonly version: number };

/**
 * Puts several commands to a ticket, one entry each; what any of them is refused for refuses all, and a field at fault is
 * named by the command's place, such as `commands.1.solution`. Answers with the decisions, in order.
 */
export async function applyAllIn(
  tx: StorageWriter,
  given: WriteGiven,
  { id, commands, version }: CommandsGiven,
): Promise<readonly Decision[]> {
  visibleTo(given.me, await tx.ticket(id));
  const asked = parse(TicketCommands, { commands });
  const decisions: Decision[] = [];
  for (const [at, command] of asked.commands.entries()) {
    try {
      decisions.push(await applyIn(tx, given, { id, command, version: version + at }));
    } catch (thrown) {
      throw inPlace(thrown, at);
    }
  }
  return decisions;
}

const MOST_COMMANDS = 100;
/** Several commands, as they are handed in. */
export const TicketCommands = z.object({
  commands: z.array(TicketCommand).check(z.minLength(1), z.maxLength(MOST_COMMANDS)),
});

function inPlace(thrown: unknown, at: number): DeskError {
  const error = DeskError.from(thrown);
  if (error.fields.length === 0) return error;
  const fields = error.fields.map((fault) => ({ ...fault, field: `commands.${String(at)}.${fault.field}` }));
  const { code, message, reason } = error;
  return new DeskError(code, message, { fields, cause: error, ...(reason !== null && { reason }) });
}

/** What is to be told of decisions on one ticket, once all of them are stored: where it came to stand. */
export const toldOfAll = (decisions: readonly Decision[]): readonly Told[] =>
  decisions.slice(-1).flatMap(({ ticket }) =>
    toldOf({
      ticket,
      mails: decisions.flatMap(({ mails }) => mails),
      appointments: decisions.flatMap(({ appointments = [] }) => appointments),
    }),
  );

/** What is to be told of a decision, once it is stored. */
export const toldOf = ({ ticket, mails, appointments = [] }: Omit<Decision, 'entry'>): readonly Told[] => [
  { change: { kind: 'ticket', id: ticket.id, version: ticket.version }, ticket },
  ...(mails.length > 0 ? [{ change: { kind: 'mail' } } as const] : []),
  ...(appointments.length > 0 ? [{ change: { kind: 'agenda' } } as const] : []),
];

async function kept(tx: StorageWriter, decision: Decision): Promise<Decision> {
  await tx.keep(decision);
  return decision;
}

/** Whoever may have to be known, where many are: who asks, whom he names, and whoever hears of the ticket. */
async function circumstancesIn(
  tx: StorageWriter,
  { me, at, profile }: WriteGiven,
  wish: unknown,
  ticket?: Ticket,
): Promise<Circumstances> {
  const named = namedIn(wish);
  const people = await tx.people({ ids: [me.id, ...named, ...(ticket ? concernedIn(ticket) : [])] });
  const by = people.find(({ id }) => id === me.id) ?? me;
  return { by, at, profile, people, files: await tx.attachable(by, named) };
}

const concernedIn = ({ requester, openedBy, assignee, followers }: Ticket): readonly PersonId[] => [
  ...[requester.id, openedBy.id],
  ...(assignee ? [assignee.id] : []),
  ...followers,
];
