/** What the approval is given, hears and knows. */
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { OperationId, TicketId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** The three words a customer can give (TOTALL 11.1). */
export type Word = 'approve' | 'approveWithRestrictions' | 'disapprove';

/** Who gives his word, where and on what; clock and ids come from outside. */
export type ApprovalInput = {
  readonly me: Person;
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => OperationId;
  /** This ticket alone; without it, every ticket that waits for this person (TOTALL 5, 1.3). */
  readonly ticketId?: TicketId;
  /** What was read already, and said of it: the approval goes on from there. */
  readonly known?: Pick<ApprovalContext, 'waiting' | 'beyond' | 'proposals' | 'current' | 'said'>;
};

/** What a person does here. Nothing reaches the desk before `approval.send`. */
export type ApprovalEvent =
  | { readonly type: 'approval.choose'; readonly word: Word }
  | { readonly type: 'approval.write'; readonly text: string }
  | { readonly type: 'approval.install'; readonly installed: boolean }
  | { readonly type: 'approval.score'; readonly score: number }
  | { readonly type: 'approval.remark'; readonly comment: string }
  | { readonly type: 'approval.send' }
  /** Leaves this ticket for another time; a rating not given can be given on the ticket's page. */
  | { readonly type: 'approval.skip' }
  | { readonly type: 'approval.retry' }
  /** The desk changed, and this is what waits now. */
  | { readonly type: 'queue.changed'; readonly queue: Queue };

/** What waits for this person. */
export type Queue = {
  /** For a word or a rating, on the first page the desk gives. */
  readonly waiting: readonly Ticket[];
  /** How many more wait for a word on the pages after it. */
  readonly beyond: number;
  /** Proposals that wait for his yes or no, which he gives on the ticket (TOTALL 10, T12). */
  readonly proposals: readonly Ticket[];
};

/** A ticket that waits, with the answer it waits for a word on. */
export type Case = { readonly ticket: Ticket; readonly answer: TimelineEntry | null };

/** What the person has said so far of the ticket before him. Ids live as long as the wish: sent twice, it lands once. */
export type Said = {
  readonly word: Word | null;
  readonly text: string;
  readonly installed: boolean;
  readonly score: number | null;
  readonly comment: string;
  readonly decisionId: OperationId;
  readonly ratingId: OperationId;
};

/** What is still missing before the word can be sent: the word itself, its reason, or a score. */
export type Fault = 'word' | 'text' | 'score';

export type ApprovalContext = Omit<ApprovalInput, 'known'> & {
  /** Those that wait, the one before the person first; null until read. */
  readonly waiting: readonly Ticket[] | null;
  readonly beyond: number;
  readonly proposals: readonly Ticket[];
  /** What he left for another time: not put before him again until it is answered anew. */
  readonly putOff: readonly string[];
  readonly current: Case | null;
  /** What the lifecycle lets the person say to it now. */
  readonly asks: 'word' | 'rating' | null;
  readonly said: Said;
  readonly fault: Fault | null;
  readonly error: DeskError | null;
  /** The last word that was given, for the thanks. */
  readonly given: { readonly ticket: Ticket; readonly word: Word; readonly rated: boolean } | null;
};
