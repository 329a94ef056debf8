/** Opening a ticket and putting a command to one: decided by core, stored whole in one transaction. */
import {
  applyAllIn,
  applyIn,
  openIn,
  parse,
  Ticket,
  toldOf,
  toldOfAll,
  type Decision,
  type Person,
  type TicketCommand,
  type TicketDraft,
  type TicketId,
  type WriteOptions,
  type Written,
} from '@chamado/core';
import { idbStorage } from './desk.storage.ts';
import type { DeskStore } from './desk.store.ts';

/** Opens a ticket for whoever `me` gives. Rejects as `decideOpen` does. */
export async function openTicket(
  store: DeskStore,
  me: () => Promise<Person>,
  draft: TicketDraft,
  options: WriteOptions,
): Promise<Ticket> {
  const { profile, now, newId } = store;
  const verb = { name: 'tickets.open', body: draft };
  const opened = await idbStorage(store, me).write(verb, options, async (tx, by) =>
    written(await openIn(tx, { me: by, at: now(), profile, newId }, draft)),
  );
  return parse(Ticket, opened, 'corrupted');
}

/** Puts a command to a ticket for whoever `me` gives. Rejects as `decideApply` does. */
export async function applyToTicket(
  store: DeskStore,
  me: () => Promise<Person>,
  id: TicketId,
  command: TicketCommand,
  { version, ...options }: WriteOptions & { readonly version: number },
): Promise<Ticket> {
  const { profile, now } = store;
  const verb = { name: 'tickets.apply', body: { id, command, version } };
  const applied = await idbStorage(store, me).write(verb, options, async (tx, by) =>
    written(await applyIn(tx, { me: by, at: now(), profile }, { id, command, version })),
  );
  return parse(Ticket, applied, 'corrupted');
}

/** Puts several commands to a ticket for whoever `me` gives, all or none. Rejects as `applyAllIn` does. */
export async function applyAllToTicket(
  store: DeskStore,
  me: () => Promise<Person>,
  id: TicketId,
  commands: readonly TicketCommand[],
  { version, ...options }: WriteOptions & { readonly version: number },
): Promise<Ticket> {
  const { profile, now } = store;
  const verb = { name: 'tickets.applyAll', body: { id, commands, version } };
  const applied = await idbStorage(store, me).write(verb, options, async (tx, by) => {
    const decisions = await applyAllIn(tx, { me: by, at: now(), profile }, { id, commands, version });
    return { result: decisions.at(-1)?.ticket, told: toldOfAll(decisions) };
  });
  return parse(Ticket, applied, 'corrupted');
}

/** Tells of a decision, once it is stored. */
export function tell({ changes }: DeskStore, decision: Decision): void {
  for (const { change, ticket } of toldOf(decision)) changes.tell(change, ticket);
}

const written = (decision: Decision): Written => ({ result: decision.ticket, told: toldOf(decision) });
