/** What the ticket's page shows, and nothing a view could misuse. */
import type { DeskError } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Label } from '../../shared/text.ts';
import { isFinal } from '../../shared/stages.ts';
import { mayWrite, relationOf, seesInternal } from '../../ticket/ticket.access.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import type { RatingStep } from '../../ticket/ticket.policy.schema.ts';
import { latenessOf } from '../../ticket/ticket.queue.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { Seen } from '../late-actor.ts';
import { isImmediate, type CommandDraft } from './command-draft.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './ticket-facts.select.ts';
import type { CommentDraft, PageRead, Taken, TicketPageContext } from './ticket-page.context.ts';
import { timelineOf, type EntryView } from './timeline.select.ts';

/** What the page waits for. */
export type PageTag = 'busy' | 'sendingCommand' | 'sendingComment';

/** The ticket as this person may see it, now. */
export type TicketView = {
  readonly ticket: Ticket;
  /** The reseller's own word for where it stands; null where the stage's name says it. */
  readonly status: Label | null;
  /** By how many milliseconds it is past its deadline; null while it is not. */
  readonly lateBy: number | null;
  readonly facts: readonly Fact[];
  /** As told, for the page; and as kept, for the drawing. */
  readonly timeline: readonly EntryView[];
  readonly entries: readonly TimelineEntry[];
  /** What this person may do now, what moves the ticket on first; words and files have a place of their own. */
  readonly commands: readonly CommandType[];
  readonly moreCommands: readonly CommandType[];
  /** What he may do is known; until then, no command is offered. */
  readonly knowsCommands: boolean;
  readonly follows: boolean;
  readonly mayComment: boolean;
  readonly mayHide: boolean;
};

/** A command being filled in. */
export type DraftView = CommandDraft & {
  /** Given by one press: there is nothing to fill in or to confirm. */
  readonly isImmediate: boolean;
  /** False where the ticket moved on meanwhile: what was written stays, to be copied. */
  readonly isAllowed: boolean;
  readonly isSending: boolean;
};

/** The page: the ticket, what is being written on it, and what went wrong where. */
export type TicketPageView = {
  /** Null until it is read. */
  readonly page: TicketView | null;
  readonly isBusy: boolean;
  readonly draft: DraftView | null;
  readonly comment: CommentDraft & { readonly isSending: boolean };
  readonly scale: readonly RatingStep[];
  readonly failed: { readonly at: 'page' | 'command' | 'comment'; readonly error: DeskError } | null;
  readonly taken: Taken | null;
};

/** Reads the clock of the input, since what may be done depends on it; else pure. */
export function selectTicketPage(snapshot: Seen<TicketPageContext, PageTag>): TicketPageView {
  const { page, draft, comment, failed, taken, profile } = snapshot.context;
  const allowed = page ? allowedFor(snapshot.context, page) : [];
  return {
    page: page && ticketView(snapshot.context, page, allowed),
    isBusy: snapshot.hasTag('busy') || snapshot.context.asked !== null,
    draft: draft && {
      ...draft,
      isImmediate: isImmediate(draft.form),
      isAllowed: allowed.includes(draft.form.type),
      isSending: snapshot.hasTag('sendingCommand'),
    },
    comment: { ...comment, isSending: snapshot.hasTag('sendingComment') },
    scale: profile.policy.ratingScale,
    ...{ failed, taken },
  };
}

const allowedFor = ({ me, now, profile, allowed }: TicketPageContext, { ticket }: PageRead): readonly CommandType[] =>
  allowed?.(ticket, { by: me, at: now() }, profile.policy) ?? (likelyComments(me, ticket) ? ['ticket.comment'] : []);

/** Whether the ticket takes words of this person: the lifecycle has the last one, once it is there. */
export const likelyComments = (me: Person, ticket: Ticket): boolean =>
  !isFinal(ticket.stage) && mayWrite(relationOf(me, ticket), ticket.stage);

/** Said where the words are written, or by the clockwork. */
const elsewhere = new Set<CommandType>(['ticket.comment', 'ticket.attach', 'ticket.expireApproval', 'ticket.syncErp']);

/** What is the next step, as a rule, the likeliest first; the others stand behind "more". */
const first: readonly CommandType[] = [
  ...(['ticket.approve', 'ticket.disapprove', 'ticket.acceptProposal', 'ticket.declineProposal'] as const),
  ...(['ticket.rate', 'ticket.reopen', 'ticket.release', 'ticket.accept', 'ticket.propose'] as const),
  ...(['ticket.resume', 'ticket.resolve', 'ticket.suspend', 'ticket.settle'] as const),
];

function ticketView(context: TicketPageContext, page: PageRead, allowed: readonly CommandType[]): TicketView {
  const { ticket, entries } = page;
  const { profile, me, now } = context;
  const offered = allowed.filter((type) => !elsewhere.has(type));
  return {
    ...{ ticket, entries, lateBy: latenessOf(ticket, now()) },
    status: profile.policy.statuses.find(({ id }) => id === ticket.statusId)?.label ?? null,
    ...toldOf(page, context),
    commands: first.filter((type) => offered.includes(type)),
    moreCommands: offered.filter((type) => !first.includes(type)),
    knowsCommands: context.allowed !== null,
    follows: ticket.followers.includes(me.id),
    mayComment: allowed.includes('ticket.comment'),
    mayHide: allowed.includes('ticket.comment') && seesInternal(me),
  };
}

/** Told once for each reading, not for each letter that is typed. */
function toldOf(read: PageRead, { profile, me }: TicketPageContext): Told {
  const known = told.get(read);
  if (known) return known;
  const { ticket, entries, repeated } = read;
  const made = {
    facts: factsOf(ticket, profile, repeated),
    timeline: timelineOf(entries, { ticket, repeated, profile, me }),
  };
  told.set(read, made);
  return made;
}
type Told = Pick<TicketView, 'facts' | 'timeline'>;
const told = new WeakMap<PageRead, Told>();
