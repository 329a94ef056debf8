/** What an entry tells, before it is said in any language: which news, with which values, and what it asks of the customer. */
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Instant } from '../shared/instant.ts';
import type { Language } from './mail.language.ts';
import type { AskKey, NewsKey } from './mail.words.type.ts';

/** For whom: the customer's side is asked things, the desk's is told of them. */
export type Side = 'customers' | 'desk';

/** How values are written: the reader's language, and moments in the desk's time zone. */
export type Writing = {
  readonly language: Language;
  readonly policy: TicketPolicy;
  readonly when: (at: Instant) => string;
};

/** The news of an entry, and its values by the names the words use. */
export type News = { readonly key: NewsKey; readonly values: Readonly<Record<string, string>> };

/** What happened, for one side. */
export function newsOf(entry: TimelineEntry, ticket: Ticket, side: Side, writing: Writing): News {
  const { language, policy, when } = writing;
  const command = entry.command;
  const news = (key: NewsKey, values: News['values'] = {}): News => ({ key, values });
  switch (command.type) {
    case 'ticket.open':
      return news(side === 'customers' ? 'open' : 'arrived');
    case 'ticket.release':
      return news('release', { who: command.technician.name });
    case 'ticket.propose': {
      const { amount, currency, hours, validUntil } = command;
      return news('propose', {
        amount: money(amount, currency, language),
        hours: numeral(hours, language),
        until: when(validUntil),
      });
    }
    case 'ticket.suspend': {
      const reason = policy.pendingReasons.find(({ id }) => id === command.reasonId);
      return news('suspend', { reason: reason ? textOf(reason.label, language) : command.reasonId });
    }
    case 'ticket.resolve':
    case 'ticket.settle':
      return news(side === 'customers' && isToApprove(ticket, policy) ? 'answerToApprove' : 'answer');
    case 'ticket.approve':
      return news(command.restrictions === undefined ? 'approve' : 'approveWithRestrictions');
    case 'ticket.expireApproval':
      return news('expireApproval', { days: windowOf(policy) });
    case 'ticket.rate': {
      const step = policy.ratingScale.find(({ score }) => score === command.score);
      return news('rate', { score: step ? textOf(step.label, language) : String(command.score) });
    }
    case 'ticket.reject':
      return news(command.duplicateOf === undefined ? 'reject' : 'rejectRepeated');
    case 'ticket.assign':
      return command.assignee ? news('assign', { who: command.assignee.name }) : news('unassign');
    case 'ticket.reclassify':
      return news(command.coverage === 'uncovered' ? 'reclassifyUncovered' : 'reclassify');
    case 'ticket.prioritize':
      return news(command.critical ? 'prioritize' : 'unprioritize');
    case 'ticket.reschedule':
      return command.plannedRelease === undefined
        ? news('reschedule', { until: when(command.deadline) })
        : news('rescheduleToRelease', { until: when(command.deadline), release: command.plannedRelease });
    case 'ticket.registerVisit':
      return news('registerVisit', { visit: String(command.visit.number) });
    case 'ticket.requestPart':
    case 'ticket.updatePart':
      return news('part', { part: command.part.description ?? command.part.code });
    case 'ticket.scheduleOrder':
      return news('scheduleOrder', { until: when(command.order.startsAt) });
    case 'ticket.syncErp':
      return news('syncErp', { erp: command.erpNumber });
    default:
      return news(plainNews[command.type]);
  }
}

/** Of a command with nothing of its own to tell. */
const plainNews = {
  'ticket.requestEstimate': 'requestEstimate',
  'ticket.reviseProposal': 'reviseProposal',
  'ticket.acceptProposal': 'acceptProposal',
  'ticket.declineProposal': 'declineProposal',
  'ticket.accept': 'accept',
  'ticket.resume': 'resume',
  'ticket.disapprove': 'disapprove',
  'ticket.cancel': 'cancel',
  'ticket.reopen': 'reopen',
  'ticket.comment': 'comment',
  'ticket.attach': 'attach',
  'ticket.follow': 'follow',
} as const satisfies Partial<Record<EntryCommand['type'], NewsKey>>;

/**
 * What the entry asks of the customer, or nothing: his word on a proposal (TOTALL 10), on a solution (TOTALL 11), or his
 * rating once the service has ended without it (PWS 2.7.3, P16). Nothing is asked of the desk, nor of who has just been there.
 */
export function askOf({ command, by, from, to }: TimelineEntry, ticket: Ticket, policy: TicketPolicy): AskKey | null {
  if (by.id === ticket.requester.id) return null;
  if (command.type === 'ticket.propose') return 'proposal';
  if (isAnswer(command) && isToApprove(ticket, policy)) return 'approval';
  const ends = to.stage === 'concluded' && from?.stage !== 'concluded';
  return ends && policy.ratingScale.length > 0 ? 'rating' : null;
}

/** The days of the approval window, as the words say them. */
export const windowOf = ({ approval }: TicketPolicy): string => String(approval?.windowDays ?? 0);

/** Whether the desk answers by it. */
export const isAnswer = ({ type }: EntryCommand): boolean => type === 'ticket.resolve' || type === 'ticket.settle';

const isToApprove = ({ stage }: Ticket, { approval }: TicketPolicy): boolean =>
  stage === 'awaitingApproval' && approval !== null;

/** What people typed into the command, in the order it is read: quoted whole in the mail. */
export function wordsSaid({ command }: TimelineEntry, { description }: Ticket): readonly string[] {
  if (command.type === 'ticket.open') return [description];
  const said = ['solution', 'text', 'reason', 'comment', 'restrictions'] as const;
  return said.flatMap((name) => (name in command ? (valueOf(command, name) ?? []) : []));
}

const valueOf = (command: EntryCommand, name: string): string | undefined => {
  const found: unknown = Object.entries(command).find(([key]) => key === name)?.[1];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** A number as its reader writes it. */
export const numeral = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value);

// What is no currency code would make Intl throw, in the middle of a write.
export const money = (amount: number, currency: string, locale: string): string =>
  /^[A-Z]{3}$/i.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount)
    : `${currency} ${String(amount)}`;
