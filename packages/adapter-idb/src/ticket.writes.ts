/** Opening a ticket and putting a command to one: decided by core, stored whole in one transaction. */
import {
  attachable,
  decideApply,
  decideOpen,
  parse,
  repeatedBy,
  Ticket,
  TicketId,
  type Circumstances,
  type Decision,
  type Instant,
  type Person,
  type TicketCommand,
  type TicketDraft,
  type WriteOptions,
} from '@chamado/core';
import { once } from './call.ts';
import { drawNumber } from './counter.ts';
import type { WriteTx } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { keepDecision, readTicket } from './ticket.store.ts';

/** Opens a ticket for `by`. Rejects as `decideOpen` does. */
export async function openTicket(
  store: DeskStore,
  by: Person,
  draft: TicketDraft,
  options: WriteOptions,
): Promise<Ticket> {
  const operation = { verb: 'tickets.open', body: draft, by, result: Ticket, options };
  const decided: Decision[] = [];
  const { result } = await store.connection.write(
    (tx) =>
      once(tx, operation, async () => {
        const given = await circumstances(tx, store, by);
        const number = await drawNumber(tx, store.profile, given.at);
        const decision = decideOpen({ ...given, draft, id: parse(TicketId, store.newId()), number });
        await keepDecision(tx, decision);
        decided.push(decision);
        return decision.ticket;
      }),
    options,
  );
  for (const decision of decided) tell(store, decision);
  return result;
}

/** Puts a command to a ticket for `by`. Rejects as `decideApply` does. */
export async function applyToTicket(
  store: DeskStore,
  by: Person,
  id: TicketId,
  command: TicketCommand,
  { version, ...options }: WriteOptions & { readonly version: number },
): Promise<Ticket> {
  const operation = { verb: 'tickets.apply', body: { id, command, version }, by, result: Ticket, options };
  const decided: Decision[] = [];
  const { result } = await store.connection.write(
    (tx) =>
      once(tx, operation, async () => {
        const [before, repeated] = await Promise.all([readTicket(tx, id), readRepeated(tx, command)]);
        const given = await circumstances(tx, store, by);
        const decision = decideApply({ ...given, ticket: before?.ticket, repeated, command, version });
        await keepDecision(tx, decision, before);
        decided.push(decision);
        return decision.ticket;
      }),
    options,
  );
  for (const decision of decided) tell(store, decision);
  return result;
}

/** Tells of a decision, once it is stored. */
export function tell({ changes }: DeskStore, { ticket, mails }: Decision): void {
  changes.tell({ kind: 'ticket', id: ticket.id, version: ticket.version }, ticket);
  if (mails.length > 0) changes.tell({ kind: 'mail' });
}

async function readRepeated(tx: WriteTx, command: TicketCommand): Promise<Ticket | undefined> {
  const id = repeatedBy(command);
  return id === null ? undefined : (await readTicket(tx, id))?.ticket;
}

async function circumstances(tx: WriteTx, { profile, now }: DeskStore, by: Person): Promise<Circumstances> {
  const at: Instant = now();
  const [people, files] = await Promise.all([
    tx.objectStore('people').getAll(),
    tx.objectStore('files').index('byPerson').getAll(by.id),
  ]);
  return { by: people.find(({ id }) => id === by.id) ?? by, at, profile, people, files: attachable(by, files) };
}
