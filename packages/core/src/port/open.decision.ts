/** What a backend decides when somebody opens a ticket: the same for memory, browser and server, which only store it. */
import type { Appointment } from '../agenda/appointment.schema.ts';
import { machineNamed, openingWith, withMachine, type CustomerKnown } from '../directory/asset.opening.ts';
import { mailsFor } from '../mail/mail.rules.ts';
import type { Mail } from '../mail/mail.schema.ts';
import { formOf, openingFor, type OpeningContext } from '../profile/opening.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { orderTypeFor } from '../profile/routing.rules.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { openTicket, type Opening } from '../ticket/ticket.open.ts';
import { TicketDraft, type Ticket } from '../ticket/ticket.schema.ts';
import { asStored } from './file.rules.ts';

/** What a write comes to: stored together, or not at all. */
export type Decision = {
  readonly ticket: Ticket;
  /** To append to the ticket's timeline. */
  readonly entry: TimelineEntry;
  /** To put into the outbox. */
  readonly mails: readonly Mail[];
  /** To put on the agenda, each in place of what stands there under its id. */
  readonly appointments?: readonly Appointment[];
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
  /** What is known of the company in whose name it is opened; absent where the desk keeps no companies. */
  readonly customer?: CustomerKnown | null;
};

/**
 * The new ticket, its first entry, and the mails owed.
 *
 * @throws DeskError `invalid` naming the fields at fault, or `not_allowed` where this person may not open (in that name).
 */
export function decideOpen({ draft: given, id, number, customer = null, ...known }: OpenRequest): Decision {
  const { by, at, profile, people, files } = known;
  const draft = parse(TicketDraft, given);
  const requester = requesterOf(draft, by, people);
  // A requester hears the same of a stranger as of nobody: he cannot ask who else is a customer here.
  if (!requester || (by.role === 'requester' && requester.id !== by.id)) throw unknownRequester();
  const attachments = asStored(draft.attachments, files);
  const opening = openingOn(draft, customer, profile, { by, requester, at });
  const registration = { id, number, requester };
  const policy = { ...profile.policy, ...releaseFor(profile, by) };
  const { ticket, entry } = openTicket({ ...draft, attachments }, opening, registration, { by, at }, policy);
  return { ticket, entry, mails: mailsFor(entry, ticket, profile, people) };
}

/** In whose name: by default one's own; of others only those who are still here. */
const requesterOf = ({ requesterId }: TicketDraft, by: Person, people: readonly Person[]): Person | undefined =>
  requesterId === undefined ? by : people.find(({ id, active }) => id === requesterId && active !== false);

/** The opening of a draft; one about a machine is decided by that machine too (PWS 2.3.3, P6). */
function openingOn(
  draft: TicketDraft,
  customer: CustomerKnown | null,
  profile: PortalProfile,
  context: OpeningContext,
): Opening {
  if (!customer) return openingFor(profile, draft, context);
  const form = formOf(profile, draft.formId);
  const machine = machineNamed(form, draft.values, customer);
  const opening = openingFor(profile, machine ? withMachine(draft, machine) : draft, context);
  if (!machine) return { ...opening, territory: opening.territory ?? customer.territory };
  return openingWith(opening, machine, form, customer, { at: context.at, timeZone: profile.calendar.timeZone });
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
