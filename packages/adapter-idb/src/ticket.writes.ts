/** Opening a ticket and putting commands to one: core's verbs over this desk's storage, and what is told of a decision. */
import { ticketVerbs, toldOf, type Decision, type Person, type TicketPort } from '@chamado/core';
import { idbStorage } from './desk.storage.ts';
import type { DeskStore } from './desk.store.ts';

/** The verbs of tickets that write, for whoever `me` gives. */
export const ticketWrites = (
  store: DeskStore,
  me: () => Promise<Person>,
): Pick<TicketPort, 'open' | 'apply' | 'applyAll'> => ticketVerbs(idbStorage(store, me));

/** Tells of a decision, once it is stored. */
export function tell({ changes }: DeskStore, decision: Decision): void {
  for (const { change, ticket } of toldOf(decision)) changes.tell(change, ticket);
}
