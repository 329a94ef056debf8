/** What a view of a new ticket shows: forms to choose from, one to fill, a word why not, or the ticket's number. */
import { formView, type FormView } from '../../form/form.select.ts';
import { confirmedTo } from '../../mail/mail.addresses.ts';
import { plainTextOf } from '../../shared/plain-text.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import { textOf } from '../../shared/text.ts';
import { mayOpen, worksHere } from '../../ticket/ticket.access.ts';
import type { FieldValues, Ticket } from '../../ticket/ticket.schema.ts';
import type { Question } from './answers.actors.ts';
import type { DraftStanding, OpenTicketFacts } from './open-ticket.facts.ts';
import type { OpenTicketSnapshot } from './open-ticket.machine.ts';

/** One kind of request, where the profile has several. */
export type FormChoice = { readonly id: string; readonly label: string; readonly explanation: string | null };

/** The customer's side of a ticket. `customers` is null where a person opens for himself. */
export type RequesterView = {
  readonly requester: Person | null;
  readonly customers: readonly Person[] | null;
  readonly fault: FieldFault | null;
};

/** A form being filled, with whatever stands in its way. */
export type FillingView = {
  readonly kind: 'filling';
  readonly form: FormView;
  readonly requester: RequesterView;
  readonly attachments: readonly Attachment[];
  /** Files of the draft that are gone. */
  readonly lostFiles: readonly Attachment[];
  /** What a desk may know already. */
  readonly question: Question;
  /** Every fault, in the form's order; those that are no field's of the form too. */
  readonly faults: readonly FieldFault[];
  readonly failure: DeskError | null;
  readonly draft: DraftStanding;
  readonly busy: boolean;
  /** There are other forms to go back to. */
  readonly mayLeave: boolean;
};

/** Registered: the number, and what happens next (TOTALL 5, passo 4; T5). */
export type SentView = {
  readonly kind: 'sent';
  readonly ticket: Ticket;
  /** To whom a copy was mailed. */
  readonly mailedTo: readonly string[];
  readonly deadline: Instant | null;
  /** An earlier text had arrived: what was written since is kept as a draft. */
  readonly overtaken: boolean;
};

/** Exactly one thing to show, told apart by `kind`. */
export type OpenTicketView =
  /** `untrained`: TOTALL 5 (T21). `nobody`: somebody of the desk, and no directory of customers. */
  | { readonly kind: 'barred'; readonly reason: 'untrained' | 'nobody' }
  | { readonly kind: 'meeting'; readonly failure: DeskError | null }
  | { readonly kind: 'choosing'; readonly forms: readonly FormChoice[] }
  | FillingView
  | SentView;

/** What a snapshot holds, without what is the machine's own. */
export const selectOpenTicket = (snapshot: OpenTicketSnapshot): OpenTicketFacts => ({
  ...snapshot.context,
  busy: snapshot.hasTag('busy'),
});

/** The facts as a reader of `locale` sees them. Cheap enough for every keystroke. */
export function openTicketView(facts: OpenTicketFacts, locale: string): OpenTicketView {
  const { me, profile, namesPeople, customers, ticket, formId, failure } = facts;
  const forDesk = worksHere(me);
  if (!forDesk && !mayOpen(me, me, profile.policy)) return { kind: 'barred', reason: 'untrained' };
  if (forDesk && !namesPeople) return { kind: 'barred', reason: 'nobody' };
  if (forDesk && customers === null) return { kind: 'meeting', failure };
  if (ticket) return sentView(ticket, facts);
  const form = profile.forms.find(({ id }) => id === formId);
  if (!form) return { kind: 'choosing', forms: choices(profile, locale) };
  const { values, faults, attachments, lostFiles, draft, busy, requesterId } = facts;
  const requester = forDesk ? (customers?.find(({ id }) => id === requesterId) ?? null) : me;
  return {
    kind: 'filling',
    form: formView(form, profile, values, { locale, faults, attachments, ...(requester && { requester }) }),
    requester: { requester, customers, fault: faults.find(({ field }) => field === 'requesterId') ?? null },
    question: { text: questionIn(values), company: forDesk ? (requester?.companyName ?? null) : null },
    ...{ attachments, lostFiles, faults, failure, draft, busy, mayLeave: profile.forms.length > 1 },
  };
}

const choices = ({ forms }: PortalProfile, locale: string): readonly FormChoice[] =>
  forms.map(({ id, label, explanation }) => ({
    id,
    label: textOf(label, locale),
    explanation: explanation === undefined ? null : textOf(explanation, locale),
  }));

// A question is short: of a form without a subject, how its story begins.
const LONGEST_QUESTION = 200;

function questionIn({ subject, description }: FieldValues): string {
  const asked = subject ?? description;
  return typeof asked === 'string' ? plainTextOf(asked).slice(0, LONGEST_QUESTION) : '';
}

const sentView = (ticket: Ticket, { overtaken, me, customers }: OpenTicketFacts): SentView => ({
  kind: 'sent',
  ticket,
  mailedTo: confirmedTo(ticket, [me, ...(customers ?? [])]),
  deadline: ticket.deadline,
  overtaken,
});
