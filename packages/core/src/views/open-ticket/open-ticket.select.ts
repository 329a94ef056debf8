/** What a view of a new ticket shows, whole: its form with advice on what is written, and in the end the ticket's number. */
import { formView, type FormView } from '../../form/form.select.ts';
import { confirmedTo } from '../../mail/mail.addresses.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { unregistered, type Filling, type Unregistered } from './open-ticket-face.select.ts';
import type { OpenTicketFacts } from './open-ticket.facts.ts';

/** A form being filled, with advice on its answers. */
export type FillingView = Filling<FormView>;

/** Registered: the number, and what happens next (TOTALL 5, passo 4; T5). */
export type SentView = {
  readonly kind: 'sent';
  readonly ticket: Ticket;
  /** To whom a copy was mailed. */
  readonly mailedTo: readonly string[];
  readonly deadline: Instant | null;
  /** An earlier text had arrived: what was written since is kept as a draft. */
  readonly overtaken: boolean;
  /** It is not at the desk yet: it has no number, nothing was mailed and nothing is promised. */
  readonly waits: boolean;
};

/** Exactly one thing to show, told apart by `kind`. */
export type OpenTicketView = Unregistered<FormView> | SentView;

/** The facts as a reader of `locale` sees them. Cheap enough for every keystroke. */
export function openTicketView(facts: OpenTicketFacts, locale: string): OpenTicketView {
  const { ticket } = facts;
  const view = unregistered(facts, locale, formView);
  const isOpen = view.kind === 'choosing' || view.kind === 'filling';
  return ticket && isOpen ? sentView(ticket, facts) : view;
}

const sentView = (ticket: Ticket, { overtaken, waits, me, customers }: OpenTicketFacts): SentView => ({
  kind: 'sent',
  ticket,
  mailedTo: waits ? [] : confirmedTo(ticket, [me, ...(customers ?? [])]),
  deadline: waits ? null : ticket.deadline,
  overtaken,
  waits,
});
