/** People whom a command names: the desk must know them, and puts its own word for their names and addresses. */
import type { Addressee, Envelope } from '../mail/envelope.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Person, PersonRef } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { maySee, worksHere } from '../ticket/ticket.access.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { maySignIn } from './still-here.ts';

/**
 * The command, with every person it names as the desk knows him: whoever works a ticket is one of the desk's people, and
 * whoever follows it or is written to may see it, since its words are mailed to him.
 *
 * @throws DeskError `invalid`, naming the field, where it names anybody else.
 */
export function withKnownPeople(command: TicketCommand, ticket: Ticket, people: readonly Person[]): TicketCommand {
  const worker = (field: string, { id }: PersonRef): PersonRef => {
    const person = people.find((one) => one.id === id && worksHere(one) && maySignIn(one));
    if (!person) throw notAChoice(field, 'names nobody who works at this desk');
    return refOf(person);
  };
  switch (command.type) {
    case 'ticket.release':
      return { ...command, technician: worker('technician', command.technician) };
    case 'ticket.assign':
      return { ...command, assignee: command.assignee && worker('assignee', command.assignee) };
    case 'ticket.scheduleOrder':
      return {
        ...command,
        order: { ...command.order, technician: worker('order.technician', command.order.technician) },
      };
    case 'ticket.follow': {
      const { personId, following } = command;
      const follower = people.find(({ id }) => id === personId);
      // Whoever may no longer see it can still be taken off.
      if (following && !(follower && maySee(follower, ticket)))
        throw notAChoice('personId', 'names nobody who sees this ticket');
      return command;
    }
    case 'ticket.comment':
      return command.mail ? { ...command, mail: withKnownAddressees(command.mail, ticket, people) } : command;
    default:
      return command;
  }
}

/** Whoever is named reads the mail in the outbox too: he must see the ticket, and his address is the one he has today. */
function withKnownAddressees(mail: Envelope, ticket: Ticket, people: readonly Person[]): Envelope {
  const known = (field: string, addressees: readonly Addressee[]): readonly Addressee[] =>
    addressees.map((addressee, at) => {
      if (addressee.id === undefined) return addressee;
      const person = people.find(({ id }) => id === addressee.id);
      if (person?.email === undefined || !maySee(person, ticket))
        throw notAChoice(`mail.${field}.${String(at)}.id`, 'names nobody of this ticket who has an address');
      return { id: person.id, address: person.email };
    });
  const { copies, ...rest } = mail;
  return { ...rest, to: known('to', mail.to), ...(copies && { copies: known('copies', copies) }) };
}

const notAChoice = (field: string, wrong: string): DeskError =>
  new DeskError('invalid', `${field}: ${wrong}`, { fields: [{ field, code: 'not_a_choice' }] });
