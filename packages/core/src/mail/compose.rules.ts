/** A mail that an operator writes: to whom it may go, and what stands in it (Integrator 1.9.1, I13). */
import type { Person } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Addressee } from './envelope.schema.ts';
import { todays } from './mail.addresses.ts';

/** One line of "Enviar para": an addressee, and how he is shown. */
export type AddresseeChoice = Addressee & { readonly name: string; readonly side: 'customer' | 'desk' };

/** Everybody of a ticket who has an address, the customer's side first, each address once; additional e-mails are named by themselves. */
export function addresseesOf(ticket: Ticket, people: readonly Person[]): readonly AddresseeChoice[] {
  const { requester, openedBy, assignee, followers, additionalEmails } = ticket;
  const known = [requester, openedBy, ...(assignee ? [assignee] : [])].map((ref) => todays(ref, people));
  const all = [...known, ...people.filter(({ id }) => followers.includes(id))].flatMap((person): AddresseeChoice[] => {
    const { id, name, email } = person;
    return email === undefined ? [] : [{ id, name, address: email, side: worksHere(person) ? 'desk' : 'customer' }];
  });
  const copies = additionalEmails.map((address) => ({ name: address, address, side: 'customer' }) as const);
  const choices = [...all, ...copies];
  const once = choices.filter(
    ({ address }, at) => choices.findIndex((other) => keyOf(other.address) === keyOf(address)) === at,
  );
  return [...once.filter(({ side }) => side === 'customer'), ...once.filter(({ side }) => side === 'desk')];
}

/** The addresses chosen of a list of addressees. */
export type Selection = ReadonlySet<string>;

/** "Selecionar todos" (Integrator 1.9.1.1.1). */
export const selectAll = (choices: readonly Addressee[]): Selection => new Set(choices.map(({ address }) => address));

/** "Desmarcar todos" (Integrator 1.9.1.1.2). */
export const selectNone = (): Selection => new Set();

/** "Inverter seleção" (Integrator 1.9.1.1.3): of these addressees; what was chosen beside them stays chosen. */
export function invertSelection(choices: readonly Addressee[], selection: Selection): Selection {
  const offered = selectAll(choices);
  const others = [...selection].filter((address) => !offered.has(address));
  return new Set([...[...offered].filter((address) => !selection.has(address)), ...others]);
}

/** Those of the list that are chosen, as an envelope names them. */
export const selected = (choices: readonly Addressee[], selection: Selection): readonly Addressee[] =>
  choices
    .filter(({ address }) => selection.has(address))
    .map(({ address, id }) => (id === undefined ? { address } : { address, id }));

const keyOf = (address: string): string => address.toLowerCase();
