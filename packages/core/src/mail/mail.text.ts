/** What a mail says: subject and plain text, from the entry and the ticket as it left it. */
import { plainTextOf } from '../shared/plain-text.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Instant } from '../shared/instant.ts';
import { isFinal } from '../ticket/stage.schema.ts';
import { attachmentsOf } from '../ticket/ticket.attachments.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { newsOf, stageWords, wordsSaid, type Vocabulary } from './mail.words.ts';

const locale = 'pt-BR';

/**
 * Subject and body with the profile's word for a ticket. In Portuguese, whatever the profile's language: mails have no
 * other words yet, and labels of another language among them would make them neither.
 */
export function textFor(
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
): { subject: string; body: string } {
  const { ticketNoun, policy, calendar } = profile;
  const noun = textOf(ticketNoun.one, locale);
  const when = (at: Instant): string => momentIn(calendar.timeZone, at);
  const vocabulary: Vocabulary = { noun, gender: ticketNoun.gender, locale, policy, when };
  const news = newsOf(entry, ticket, vocabulary);
  const files = entry.command.type === 'ticket.open' ? ticket.attachments : attachmentsOf(entry.command);
  const status = policy.statuses.find(({ id }) => id === ticket.statusId);
  const paragraphs = [
    news.sentence,
    wordsSaid(entry, ticket).map(readable).join('\n\n'),
    files.map(({ name, note }) => `Anexo: ${name}${note ? ` (${note})` : ''}`).join('\n'),
    [
      `${capital(noun)}: ${ticket.number}`,
      `Assunto: ${ticket.subject}`,
      `Situação: ${status ? textOf(status.label, locale) : stageWords[ticket.stage]}`,
      ticket.assignee ? `Responsável: ${ticket.assignee.name}` : '',
      ticket.deadline && !isFinal(ticket.stage) ? `Prazo: ${when(ticket.deadline)}` : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    news.asks,
    textOf(profile.name, locale),
  ];
  return {
    subject: oneLine(`[${ticket.number}] ${news.title}: ${ticket.subject}`),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

// What an editor wrote begins with a block; in what was merely typed, line breaks and `<` are the person's own.
const readable = (text: string): string => (text.startsWith('<') ? plainTextOf(text) : text);

/** A line break in a subject would let a ticket write headers of the mail. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

const momentIn = (timeZone: string, at: Instant): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
