/** What a backend decides when somebody opens a ticket: the same for memory, browser and server, which only store it. */
import type { Appointment } from '../agenda/appointment.schema.ts';
import { mailsFor } from '../mail/mail.rules.ts';
import type { Mail } from '../mail/mail.schema.ts';
import { openingFor } from '../profile/opening.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { orderTypeFor } from '../profile/routing.rules.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { openTicket } from '../ticket/ticket.open.ts';
import { TicketDraft, type Ticket } from '../ticket/ticket.schema.ts';
import { asStored } from './file.rules.ts';

/** What a write comes to: stored together, or not at all. */
export type Decision = {
  readonly ticket: Ticket;
  /** To append to the ticket's timeline. */
  readonly entry: TimelineEntry;
  /** To put into the outbox. */
  readonly mails: readonly Mail[];
  /** To put on the agenda, in place of what stands there under its id. */
  readonly appointment?: Appointment;
};

/** What every write is decided by, whoever asks for what. */
export type Circumstances = {
  /** Who asks, as the desk knows him. */
  readonly by: Person;
  readonly at: Instant;
  readonly profile: PortalProfile;
  /** Everybody the desk knows: names in a command, and addresses of followers, are looked up here. */
  readonly people: readonly Person[];
  /** The stored files that this person may attach, `attachable` of those the write names; null where the desk keeps no files. */
  readonly files: readonly Attachment[] | null;
};

/** A draft, with the address and number that the ticket is to have. */
export type OpenRequest = Circumstances & {
  /** As it came from outside: read here. */
  readonly draft: unknown;
  readonly id: TicketId;
  /** Drawn by `numberFor`; given back to the counter when this refuses. */
  readonly number: string;
};

/**
 * The new ticket, its first entry, and the mails owed.
 *
 * @throws DeskError `invalid` naming the fields at fault, or `not_allowed` where this person may not open (in that name).
 */
export function decideOpen({ draft: given, id, number, by, at, profile, people, files }: OpenRequest): Decision {
  const draft = parse(TicketDraft, given);
  const requester = draft.requesterId === undefined ? by : people.find((person) => person.id === draft.requesterId);
  // A requester hears the same of a stranger as of nobody: he cannot ask who else is a customer here.
  if (!requester || (by.role === 'requester' && requester.id !== by.id)) throw unknownRequester();
  const attachments = asStored(draft.attachments, files);
  const opening = openingFor(profile, draft, { by, requester, at });
  const registration = { id, number, requester };
  const policy = { ...profile.policy, ...releaseFor(profile, by) };
  const { ticket, entry } = openTicket({ ...draft, attachments }, opening, registration, { by, at }, policy);
  return { ticket, entry, mails: mailsFor(entry, ticket, profile, people) };
}

/** Whether what `by` opens waits to be released: his order type says so before the policy (PWS 2.5, P11). */
function releaseFor(profile: PortalProfile, by: Person): { readonly releaseAsked?: boolean } {
  const type = orderTypeFor(profile, by);
  return type ? { releaseAsked: type.releaseAsked } : {};
}

const unknownRequester = (): DeskError =>
  new DeskError('invalid', 'requesterId: names nobody you may open for; leave it out to open in your own name', {
    fields: [{ field: 'requesterId', code: 'not_a_choice' }],
  });
