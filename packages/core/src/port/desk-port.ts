/** What the core and the widgets ask of a backend: a desk, as seen by one person. */
import type { Article, ArticleHit, ArticleId, ArticleQuery } from '../knowledge/article.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Attachment } from '../shared/attachment.schema.ts';
import type { FileId, PersonId, TicketId } from '../shared/ids.ts';
import type { Page } from '../shared/page.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket, TicketDraft } from '../ticket/ticket.schema.ts';
import type { AgendaPort } from './agenda-port.ts';
import type { CallOptions, WriteOptions } from './call.ts';
import type { Change } from './change.schema.ts';
import type { DirectoryPort } from './directory-port.ts';
import type { InboxPort } from './inbox-port.ts';
import type { ScriptPort } from './script-port.ts';
import type { SupplyPort } from './supply-port.ts';
import type { TaskPort } from './task-port.ts';
import type { ContactFormPort } from './contact-form-port.ts';
import type { MailPort } from './mail-port.ts';
import type { ReportPort } from './report-port.ts';
import type { SalesPort } from './sales-port.ts';
import type { StageCounts, TicketQuery } from './ticket-query.schema.ts';
import type { UnsentPort } from './unsent-port.ts';

/** A page of tickets; `total` counts all that match, over all pages. */
export type TicketPage = Page<Ticket> & { readonly total: number };

/**
 * A help desk, as seen by one person.
 *
 * Each verb resolves with domain values or rejects with a `DeskError`, never with anything else. Who is asking is the
 * backend's to know: no verb takes a person, so no caller can pretend to be another. An absent optional port is an
 * absent capability, and nothing else is.
 */
export interface DeskPort {
  /** The adapter's name, for logs and conformance reports. */
  readonly name: string;
  /** Which of the adapter's desks this is, where a browser may know several: what is kept there for one is never another's. */
  readonly place?: string;
  /** Who sits at this desk. Rejects with `not_signed_in` where the desk no longer knows. */
  me(options?: CallOptions): Promise<Person>;
  /** What the reseller configured: the same for everybody at this desk. */
  profile(options?: CallOptions): Promise<PortalProfile>;
  readonly tickets: TicketPort;
  readonly files?: FilePort;
  readonly knowledge?: KnowledgePort;
  readonly directory?: DirectoryPort;
  readonly mail?: MailPort;
  /** The portal's contact form (P22). */
  readonly contact?: ContactFormPort;
  /** Figures over tickets (P18, T3). */
  readonly reports?: ReportPort;
  /** Business opportunities (P19). */
  readonly sales?: SalesPort;
  /** Whose time is taken for what (I11). */
  readonly agenda?: AgendaPort;
  /** What customers wrote to the desk (I2, I3). */
  readonly inbox?: InboxPort;
  /** Supplies requested against contracts (P20). */
  readonly supplies?: SupplyPort;
  /** Decision trees for operators, and the runs of them (I7). */
  readonly scripts?: ScriptPort;
  /** What the desk still has to do (I14). */
  readonly tasks?: TaskPort;
  readonly session?: SessionPort;
  /** What was written and has not reached the desk (B2). */
  readonly unsent?: UnsentPort;
  /**
   * Calls back with what changed, in this tab or another, until the returned function is called. Nobody hears of a ticket
   * that he may not see.
   */
  watch?(listener: (change: Change) => void): () => void;
}

/** Tickets: what every desk has. What a person may not see does not exist for him. */
export interface TicketPort {
  /** Only tickets this person may see. */
  list(query: TicketQuery, options?: CallOptions): Promise<TicketPage>;
  /** How many match, by stage; the query's own stages, sort and page do not matter. */
  count(query: TicketQuery, options?: CallOptions): Promise<StageCounts>;
  /** Rejects with `not_found` for what is absent and for what this person may not see, alike. */
  get(id: TicketId, options?: CallOptions): Promise<Ticket>;
  /** Oldest first, whole; without the desk's internal entries where this person may not read them. */
  timeline(id: TicketId, options?: CallOptions): Promise<readonly TimelineEntry[]>;
  /** Rejects with `invalid`, naming the fields at fault, or `not_allowed` where this person may not open (T21). */
  open(draft: TicketDraft, options: WriteOptions): Promise<Ticket>;
  /** Rejects with `conflict` when `version` is no longer the ticket's. */
  apply(id: TicketId, command: TicketCommand, options: WriteOptions & { readonly version: number }): Promise<Ticket>;
  /**
   * Several commands at once, such as all that a technician saves after a visit (PWS 2.7.3, P16): in order, one entry each,
   * all or none. Rejects as `apply` does, naming a field by its command’s place: `commands.1.solution`.
   */
  applyAll(
    id: TicketId,
    commands: readonly TicketCommand[],
    options: WriteOptions & { readonly version: number },
  ): Promise<Ticket>;
}

/** A file to be kept; `note` says what it shows. */
export type FileUpload = { readonly name: string; readonly note?: string; readonly data: Blob };

/** Files of tickets. Kept first and attached by a command afterwards, so that a text never waits for an upload. */
export interface FilePort {
  /** Keeps a file until a command attaches it. `onProgress` hears 0…1. Rejects with `too_large`, `wrong_type` or `full`. */
  put(file: FileUpload, options: WriteOptions & { readonly onProgress?: (share: number) => void }): Promise<Attachment>;
  /** Only to who sees an entry that carries it, or who put it. A `File` where the desk knows how it is called. */
  get(id: FileId, options?: CallOptions): Promise<Blob>;
  /** Forgets a file that no entry carries yet; one that an entry carries is refused with `not_allowed`. */
  remove(id: FileId, options?: CallOptions): Promise<void>;
}

/** The knowledge base, searched by the desk: articles may be too many to send (Plusoft S1–S3). */
export interface KnowledgePort {
  /** Best first, and what helped most where nothing is asked. Rejects with `invalid` for a cursor it did not give. */
  search(query: ArticleQuery, options?: CallOptions): Promise<Page<ArticleHit> & { readonly total: number }>;
  /** Words of the base near a query that found nothing: "você quis dizer". */
  suggest(text: string, options?: CallOptions): Promise<readonly string[]>;
  /** Rejects with `not_found` for an article that is gone. */
  get(id: ArticleId, options?: CallOptions): Promise<Article>;
  /** "Isto ajudou?": counted once per operation. */
  vote(id: ArticleId, helped: boolean, options: WriteOptions): Promise<void>;
}

/** Being somebody else, for trying out: a desk with accounts of its own leaves it out. */
export interface SessionPort {
  /** Whom a person at this desk can be without a password: a demo's people. */
  people(options?: CallOptions): Promise<readonly Person[]>;
  /** The same desk as that person sees it; the next visit begins with him. */
  signIn(id: PersonId, options?: CallOptions): Promise<DeskPort>;
}

/** A whole help desk: what a server holds, and what tests start from. */
export interface Backend {
  deskFor(person: Person): DeskPort;
}
