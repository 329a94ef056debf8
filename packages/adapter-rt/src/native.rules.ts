/** What people do in RT itself, as entries of the ticket: the domain’s command where it allows one, else what they did as it is. */
import {
  applyCommand,
  canApply,
  deadlineFor,
  defaultStatus,
  evolve,
  isFinal,
  numberFor,
  openTicket,
  Person,
  refOf,
  TicketId,
  type Applied,
  type Instant,
  type PortalProfile,
  type Stage,
  type Ticket,
  type TicketCommand,
} from '@chamado/core';
import type { Native } from './rt.log.ts';
import type { StatusMapping } from './status.mapping.ts';

/** Who did it in RT, when, and under which profile it is told. */
export type NativeGiven = { readonly by: Person; readonly at: Instant; readonly profile: PortalProfile };

type Created = Extract<Native, { readonly type: 'created' }>;
type Said = Extract<Native, { readonly type: 'said' }>;

/** Who opened what came to RT by mail or its own screens. */
const requestTracker = Person.parse({ id: 'rt', name: 'Request Tracker', role: 'attendant' });

/** The number people read: RT’s own, in the profile’s format. */
export const numberOf = (rtTicket: number, at: Instant, { numbers, calendar }: PortalProfile): string =>
  numberFor(numbers, { at, sequence: rtTicket, timeZone: calendar.timeZone });

/** A ticket that somebody opened in RT: its requester’s, with no answers but subject and words. */
export function openedInRt(rtTicket: number, { ticket, html }: Created, { by, at, profile }: NativeGiven): Applied {
  const requester: Person = { ...by, role: 'requester', active: true };
  const draft = { formId: profile.forms[0]?.id ?? 'rt', values: { subject: ticket.Subject, description: html } };
  const opening = {
    subject: ticket.Subject,
    description: html,
    fields: {},
    additionalEmails: [],
    critical: false,
    coverage: null,
    deadline: deadlineFor(profile.deadline, profile.calendar, at),
    territory: null,
    assignee: null,
  };
  return openTicket(
    { ...draft, attachments: [] },
    opening,
    { id: TicketId.parse(`rt-${rtTicket}`), number: numberOf(rtTicket, at, profile), requester },
    { by: requestTracker, at },
    profile.policy,
  );
}

/** Words that somebody wrote in RT: a reply to the requester, or a comment among the desk. */
export function saidInRt(ticket: Ticket, { html, internal }: Said, given: NativeGiven): Applied | null {
  const text = html.trim();
  if (text === '') return null;
  // To RT a comment is among the desk, whoever RT’s accounts say its author is.
  const comment: TicketCommand = { type: 'ticket.comment', text, ...(internal && { internal: true }) };
  return applied(ticket, comment, given) ?? forced(ticket, comment, ticket.stage, given);
}

/** A status that somebody set in RT; null where the ticket stands there already, or the mapping says nothing of it. */
export function setInRt(ticket: Ticket, status: string, mapping: StatusMapping, given: NativeGiven): Applied | null {
  const stage = mapping.fromRt[status];
  if (stage === undefined || mapping.toRt[ticket.stage] === status) return null;
  const words = `Request Tracker: ${status}`;
  for (const command of commandsTo(stage, words, given.profile)) {
    const done = applied(ticket, command, given);
    if (done) return done;
  }
  return forced(ticket, { type: 'ticket.comment', text: words }, stage, given);
}

/** An owner whom somebody gave it in RT; null where he holds it already. */
export function ownedInRt(ticket: Ticket, owner: Person | null, given: NativeGiven): Applied | null {
  if ((ticket.assignee?.id ?? null) === (owner?.id ?? null)) return null;
  const assignee = owner && refOf(owner);
  const command: TicketCommand = { type: 'ticket.assign', assignee };
  return applied(ticket, command, given) ?? forced(ticket, command, ticket.stage, given, { assignee });
}

/** Which commands lead to a stage, the likeliest first. */
function commandsTo(stage: Stage, words: string, { policy }: PortalProfile): readonly TicketCommand[] {
  const reasonId = policy.pendingReasons[0]?.id ?? '';
  switch (stage) {
    case 'inService':
      return [{ type: 'ticket.accept' }, { type: 'ticket.resume' }];
    case 'pending':
      return [{ type: 'ticket.suspend', reasonId, comment: words }];
    case 'concluded':
      return [
        { type: 'ticket.resolve', solution: words },
        { type: 'ticket.settle', comment: words },
      ];
    case 'rejected':
      return [{ type: 'ticket.reject', reason: words }];
    case 'cancelled':
      return [{ type: 'ticket.cancel', reason: words }];
    default:
      return [];
  }
}

function applied(ticket: Ticket, command: TicketCommand, { by, at, profile }: NativeGiven): Applied | null {
  const stamp = { by, at };
  return canApply(ticket, command, stamp, profile.policy) ? applyCommand(ticket, command, stamp, profile.policy) : null;
}

/** What RT allowed and the domain would not: it has happened, so it is told, and the ticket stands where RT has it. */
function forced(
  ticket: Ticket,
  command: TicketCommand,
  stage: Stage,
  { by, at, profile }: NativeGiven,
  changes: Partial<Ticket> = {},
): Applied {
  const moved = stage !== ticket.stage;
  const ended = isFinal(stage) ? at : null;
  const entry: Applied['entry'] = {
    ticketId: ticket.id,
    version: ticket.version + 1,
    at,
    by: refOf(by),
    command,
    from: { stage: ticket.stage, step: ticket.step },
    to: { stage, step: moved ? null : ticket.step },
    internal: command.type === 'ticket.comment' && command.internal === true,
    changes: { ...changes, ...(moved && { statusId: defaultStatus(profile.policy, stage), endedAt: ended }) },
  };
  return { ticket: evolve(ticket, entry), entry };
}
