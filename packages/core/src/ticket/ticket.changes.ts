/** What each command writes into a ticket, apart from moving it: the actions of the statechart. */
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { CommandOf, TicketCommand } from './ticket.command.schema.ts';
import { attachmentsOf } from './ticket.attachments.ts';
import type { Ticket } from './ticket.schema.ts';

type Changes = Partial<Ticket>;
type Stamped<Command> = Command & { readonly by: Person; readonly at: Instant };
type Change<Command = TicketCommand> = (ticket: Ticket, event: Stamped<Command>) => Changes;

const withFiles = (ticket: Ticket, command: TicketCommand): Changes => {
  const added = attachmentsOf(command);
  return added.length > 0 ? { attachments: [...ticket.attachments, ...added] } : {};
};

export const released: Change<CommandOf<'ticket.release'>> = (_, { technician }) => ({ assignee: technician });

/** Whoever accepts a ticket that nobody holds, holds it. */
export const accepted: Change = (ticket, { by }) => ({
  justification: null,
  assignee: ticket.assignee ?? refOf(by),
});

/** A consent given to an earlier proposal is none to this one (TOTALL 12). */
export const proposed: Change<CommandOf<'ticket.propose'>> = (_, { amount, currency, hours, validUntil }) => ({
  proposal: { amount, currency, hours, validUntil },
  chargeAuthorised: false,
});

export const withdrawn: Change = () => ({ proposal: null });

export const authorised: Change = () => ({ chargeAuthorised: true });

export const suspended: Change<CommandOf<'ticket.suspend'>> = (_, { reasonId }) => ({ justification: reasonId });

export const resumed: Change = () => ({ justification: null });

export const answered: Change<CommandOf<'ticket.resolve'>> = (ticket, event) => ({
  ...withFiles(ticket, event),
  justification: null,
  ...(event.correctionVersion ? { correction: { version: event.correctionVersion, installedAt: null } } : {}),
});

/** From here the customer's window runs. */
export const asked: Change = (_, { at }) => ({ awaitingSince: at });

export const approved: Change<CommandOf<'ticket.approve'>> = (
  { correction },
  { restrictions, correctionInstalled, at },
) => ({
  awaitingSince: null,
  endedAt: at,
  outcome: restrictions ? 'approvedWithRestrictions' : 'approved',
  restrictions: restrictions ?? null,
  ...(correction && correctionInstalled ? { correction: { ...correction, installedAt: at } } : {}),
});

export const disapproved: Change<CommandOf<'ticket.disapprove'>> = (ticket, event) => ({
  ...withFiles(ticket, event),
  awaitingSince: null,
});

export const expired: Change = (_, { at }) => ({ awaitingSince: null, endedAt: at, outcome: 'expired' });
export const concludedByAnswer: Change = (_, { at }) => ({ endedAt: at, outcome: 'resolved' });
export const concludedBySettling: Change = (_, { at }) => ({ endedAt: at, outcome: 'settled' });

export const rated: Change<CommandOf<'ticket.rate'>> = (_, { score, comment, at }) => ({
  rating: { score, comment: comment ?? '', at },
});

export const ended: Change<CommandOf<'ticket.cancel' | 'ticket.declineProposal'>> = (_, { reason, at }) => ({
  justification: reason,
  endedAt: at,
});

export const rejected: Change<CommandOf<'ticket.reject'>> = (_, { reason, duplicateOf, at }) => ({
  justification: reason,
  duplicateOf: duplicateOf ?? null,
  endedAt: at,
});

export const reopened: Change = () => ({ endedAt: null, outcome: null });

/** An internal comment's files stay in its entry, where customers never look. */
export const said: Change<CommandOf<'ticket.comment' | 'ticket.attach'>> = (ticket, event) =>
  event.type === 'ticket.comment' && event.internal ? {} : withFiles(ticket, event);

/** A word of the customer while his approval is awaited starts the window anew (TOTALL 11.2, Obs). */
export const heard: Change<CommandOf<'ticket.comment' | 'ticket.attach'>> = (ticket, event) => ({
  ...said(ticket, event),
  ...(event.by.role === 'requester' ? { awaitingSince: event.at } : {}),
});

export const assigned: Change<CommandOf<'ticket.assign'>> = (_, { assignee }) => ({ assignee });

/** What turns out uncovered asks for the customer's word anew: his earlier one was not to this charge (TOTALL 12, T23). */
export const reclassified: Change<CommandOf<'ticket.reclassify'>> = (ticket, { fields, coverage, critical }) => ({
  fields: Object.fromEntries(Object.entries({ ...ticket.fields, ...fields }).filter(([, value]) => value !== '')),
  ...(coverage ? { coverage } : {}),
  ...(coverage === 'uncovered' && ticket.coverage !== 'uncovered' ? { chargeAuthorised: false } : {}),
  ...(critical === undefined ? {} : { critical }),
});

export const prioritized: Change<CommandOf<'ticket.prioritize'>> = (_, { critical }) => ({ critical });

export const rescheduled: Change<CommandOf<'ticket.reschedule'>> = (_, { deadline, plannedRelease }) => ({
  deadline,
  ...(plannedRelease ? { plannedRelease } : {}),
});

export const followed: Change<CommandOf<'ticket.follow'>> = ({ followers }, { personId, following }) => ({
  followers: [...followers.filter((id) => id !== personId), ...(following ? [personId] : [])],
});

export const synchronised: Change<CommandOf<'ticket.syncErp'>> = (_, { erpNumber }) => ({ erpNumber });
