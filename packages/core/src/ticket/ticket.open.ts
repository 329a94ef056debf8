/** How a ticket comes to be: one entry that holds it whole. */
import { DeskError } from '../shared/desk-error.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person, PersonRef } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { Stage } from './stage.schema.ts';
import { mayOpen } from './ticket.access.ts';
import type { Applied } from './ticket.apply.ts';
import { evolve } from './ticket.apply.ts';
import type { TimelineEntry } from './ticket.entry.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { defaultStatus } from './ticket.status.ts';
import type { Stamp } from './ticket.requirements.ts';
import type { Coverage, FieldValues, Ticket, TicketDraft } from './ticket.schema.ts';

/** What the profile's rules make of a draft: see `openingFor`. */
export type Opening = {
  readonly subject: string;
  readonly description: string;
  /** The other answers of the form. */
  readonly fields: FieldValues;
  readonly additionalEmails: readonly string[];
  readonly critical: boolean;
  readonly coverage: Coverage | null;
  readonly deadline: Instant | null;
  readonly territory: string | null;
  /** Whom routing names; with no release asked the ticket goes straight to him. */
  readonly assignee: PersonRef | null;
};

/** What the backend adds: addresses and numbers that only it can give. */
export type Registration = {
  readonly id: TicketId;
  readonly number: string;
  /** In whose name: the person of the stamp, or a customer an attendant opens for. */
  readonly requester: Person;
};

/** Where a new ticket stands: where no release is asked, one that routing hands to somebody waits for him at once. */
export const openingStage = ({ releaseAsked }: TicketPolicy, routed: boolean): Stage =>
  routed && !releaseAsked ? 'dispatched' : 'opened';

/**
 * A new ticket and its first entry.
 *
 * @throws DeskError `not_allowed`, reason `access`, where this person may not open, or not in that name.
 */
export function openTicket(
  draft: TicketDraft,
  opening: Opening,
  { id, number, requester }: Registration,
  { by, at }: Stamp,
  policy: TicketPolicy,
): Applied {
  if (!mayOpen(by, requester, policy)) {
    throw new DeskError('not_allowed', `${by.name} may not open a ticket in the name of ${requester.name}`, {
      reason: 'access',
    });
  }
  const stage = openingStage(policy, opening.assignee !== null);
  const ticket: Ticket = {
    id,
    number,
    erpNumber: null,
    stage,
    step: null,
    statusId: defaultStatus(policy, stage),
    justification: null,
    formId: draft.formId,
    ...opening,
    requester: refOf(requester),
    openedBy: refOf(by),
    companyId: requester.companyId ?? null,
    companyName: requester.companyName ?? null,
    followers: [],
    attachments: draft.attachments,
    proposal: null,
    chargeAuthorised: false,
    correction: null,
    plannedRelease: null,
    duplicateOf: null,
    openedAt: at,
    updatedAt: at,
    awaitingSince: null,
    endedAt: null,
    outcome: null,
    restrictions: null,
    rating: null,
    version: 0,
  };
  const entry: TimelineEntry = {
    ticketId: id,
    version: 1,
    at,
    by: refOf(by),
    command: { type: 'ticket.open', draft },
    from: null,
    to: { stage, step: null },
    internal: false,
    changes: ticket,
  };
  return { ticket: evolve(ticket, entry), entry };
}
