/** What the ticket's page is given, hears and knows. */
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { OperationId, TicketId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { CommandType, TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import type { Stamp } from '../../ticket/ticket.requirements.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { DraftShelf } from '../open-ticket/draft.ts';
import type { CommandDraft } from './command-draft.ts';
import type { CommandForms } from './command-forms.ts';
import type { InputValue } from './command-input.ts';

/** Where a page keeps what is being written: the shelf, and which desk (`deskId`) it is written at. */
export type CommentShelf = { readonly shelf: DraftShelf; readonly desk: string };

/** Which ticket, and who looks at it. */
export type TicketPageInput = {
  readonly ticketId: TicketId;
  readonly me: Person;
  readonly profile: PortalProfile;
  readonly now: () => Instant;
  readonly newId: () => OperationId;
  /** Where a comment is kept until it is sent; without it, it lasts as long as the page. */
  readonly kept?: CommentShelf;
  /** What was read already, and written: the page goes on from there. */
  readonly known?: Pick<TicketPageContext, 'page' | 'comment' | 'wish'>;
};

/** What a person does on the page: `command.*` with a button’s form, `comment.*` in the composer. */
export type TicketPageEvent =
  | { readonly type: 'command.start'; readonly command: CommandType }
  | { readonly type: 'command.set'; readonly name: string; readonly value: InputValue }
  | { readonly type: 'command.send' | 'command.leave' }
  | { readonly type: 'comment.write'; readonly text: string }
  | { readonly type: 'comment.attach'; readonly attachments: readonly Attachment[] }
  | { readonly type: 'comment.hide'; readonly internal: boolean }
  | { readonly type: 'comment.send' }
  | { readonly type: 'page.retry' | 'page.changed' };

/** Everything the page shows, read together. */
export type PageRead = {
  readonly ticket: Ticket;
  readonly entries: readonly TimelineEntry[];
  /** The ticket this one repeats, where the person may see it (T16). */
  readonly repeated: Ticket | null;
  /** Whom the desk can name; empty where it has no directory, or the person gives no command that names anybody. */
  readonly people: readonly Person[];
};

/** A comment as far as it is written. `isMissing`: it was sent without a word. */
export type CommentDraft = {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** For the desk's own eyes. */
  readonly internal: boolean;
  readonly isMissing: boolean;
};

/** One write, kept whole: sent again as it was, it lands once. */
export type Wish = {
  readonly command: TicketCommand;
  readonly version: number;
  readonly operationId: OperationId;
  /** The number of the ticket that this one repeats, to be looked up (T16). */
  readonly duplicateNumber: string | null;
};

/** The last command the desk took, or that waits to be sent to it, and how often there was one. */
export type Taken = { readonly command: TicketCommand; readonly times: number; readonly waits: boolean };

export type TicketPageContext = Omit<TicketPageInput, 'known'> & {
  readonly page: PageRead | null;
  /** What the lifecycle lets this person do; null until it is fetched. */
  readonly allowed: Allowed | null;
  /** Null until they are fetched. */
  readonly forms: CommandForms | null;
  /** The command to begin once they are. */
  readonly asked: CommandType | null;
  readonly draft: CommandDraft | null;
  /** The command that was begun and left before it was sent. */
  readonly left: CommandDraft | null;
  readonly comment: CommentDraft;
  /** What is being sent, or was and did not arrive. */
  readonly wish: Wish | null;
  /** Where the failure belongs: to reading the page, to the command, to the comment. */
  readonly failed: { readonly at: 'page' | 'command' | 'comment'; readonly error: DeskError } | null;
  readonly taken: Taken | null;
};

/** The commands a person may put to a ticket now. */
export type Allowed = (ticket: Ticket, stamp: Stamp, policy: TicketPolicy) => readonly CommandType[];

/** A comment that was kept, and how it was sent when no answer had come. */
export type Kept = Pick<TicketPageContext, 'comment' | 'wish'>;

export const noComment: CommentDraft = { text: '', attachments: [], internal: false, isMissing: false };

/** What the page knows before anything was read, save what its input does. */
export const firstContext = ({ known, ...input }: TicketPageInput): TicketPageContext => ({
  ...input,
  ...{ page: null, allowed: null, forms: null, asked: null, draft: null, left: null },
  ...{ comment: noComment, wish: null, failed: null, taken: null },
  ...known,
});
