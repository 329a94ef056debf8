/** Opening a ticket and putting a command to one, within a transaction of any storage. */
import type { TicketId } from '../shared/ids.ts';
import { TicketId as TicketIdSchema } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { decideApply, repeatedBy } from './apply.decision.ts';
import type { StorageWriter, Told } from './desk-storage.ts';
import { decideOpen, type Circumstances, type Decision } from './open.decision.ts';

/** Who writes, when, and under which profile. */
export type WriteGiven = { readonly me: Person; readonly at: Instant; readonly profile: PortalProfile };

/** Opens a ticket and keeps it. Refuses as `decideOpen` does; the number drawn is then drawn again. */
export async function openIn(
  tx: StorageWriter,
  given: WriteGiven & { readonly newId: () => string },
  draft: unknown,
): Promise<Decision> {
  const by = await circumstancesIn(tx, given);
  const number = await tx.drawNumber(given.at);
  return kept(tx, decideOpen({ ...by, draft, id: parse(TicketIdSchema, given.newId()), number }));
}

/** A command, the ticket it is for, and the version that was seen; without one, the command is for whatever stands. */
export type CommandGiven = { readonly id: TicketId; readonly command: unknown; readonly version?: number };

/** Puts a command to a ticket and keeps what comes of it. Refuses as `decideApply` does. */
export async function applyIn(
  tx: StorageWriter,
  given: WriteGiven,
  { id, command, version }: CommandGiven,
): Promise<Decision> {
  const by = await circumstancesIn(tx, given);
  const ticket = await tx.ticket(id);
  const other = repeatedBy(command);
  const repeated = other === null ? undefined : await tx.ticket(other);
  return kept(tx, decideApply({ ...by, ticket, repeated, command, version: version ?? ticket?.version ?? 0 }));
}

/** What is to be told of a decision, once it is stored. */
export const toldOf = ({ ticket, mails }: Decision): readonly Told[] => [
  { change: { kind: 'ticket', id: ticket.id, version: ticket.version }, ticket },
  ...(mails.length > 0 ? [{ change: { kind: 'mail' } } as const] : []),
];

async function kept(tx: StorageWriter, decision: Decision): Promise<Decision> {
  await tx.keep(decision);
  return decision;
}

async function circumstancesIn(tx: StorageWriter, { me, at, profile }: WriteGiven): Promise<Circumstances> {
  const people = await tx.people();
  const by = people.find(({ id }) => id === me.id) ?? me;
  return { by, at, profile, people, files: await tx.attachable(by) };
}
