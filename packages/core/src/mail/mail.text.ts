/** What a mail says: subject and plain text, from the entry and the ticket as it left it, in its reader's language. */
import { plainTextOf } from '../shared/plain-text.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Instant } from '../shared/instant.ts';
import { isFinal } from '../ticket/stage.schema.ts';
import { attachmentsOf } from '../ticket/ticket.attachments.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { mailWords, type Language } from './mail.language.ts';
import { askOf, isAnswer, newsOf, windowOf, wordsSaid, type Side } from './mail.news.ts';

/** Subject and body for one side, with the profile's word for a ticket. */
export function textFor(
  entry: TimelineEntry,
  ticket: Ticket,
  profile: PortalProfile,
  side: Side,
  language: Language,
): { subject: string; body: string } {
  const { ticketNoun, policy, calendar } = profile;
  const words = mailWords[language];
  const noun = textOf(ticketNoun.one, language);
  const when = (at: Instant): string => momentIn(calendar.timeZone, at, language);
  const news = newsOf(entry, ticket, side, { language, policy, when });
  const named = words.named(`${noun} ${ticket.number}`, ticketNoun.gender);
  const values = {
    ...named,
    ...news.values,
    The: capital(named.the, language),
    by: entry.by.name,
    requester: ticket.requester.name,
    days: windowOf(policy),
    version: ticket.correction?.version ?? '',
  };
  const [title, sentence] = words.news[news.key];
  const hands = isAnswer(entry.command) && ticket.correction !== null;
  const ask = side === 'customers' ? askOf(entry, ticket, policy) : null;
  const files = entry.command.type === 'ticket.open' ? ticket.attachments : attachmentsOf(entry.command);
  const status = policy.statuses.find(({ id }) => id === ticket.statusId);
  const { labels } = words;
  const paragraphs = [
    [sentence, ...(hands ? [words.correction] : [])].map((text) => filled(text, values)).join(' '),
    wordsSaid(entry, ticket).map(readable).join('\n\n'),
    files.map(({ name, note }) => `${labels.file}: ${name}${note ? ` (${note})` : ''}`).join('\n'),
    [
      `${capital(noun, language)}: ${ticket.number}`,
      `${labels.subject}: ${ticket.subject}`,
      `${labels.standing}: ${status ? textOf(status.label, language) : words.stages[ticket.stage]}`,
      ticket.assignee ? `${labels.holder}: ${ticket.assignee.name}` : '',
      ticket.deadline && !isFinal(ticket.stage) ? `${labels.deadline}: ${when(ticket.deadline)}` : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ask ? filled(words.asks[ask], values) : '',
    textOf(profile.name, language),
  ];
  return {
    subject: oneLine(`[${ticket.number}] ${title}: ${ticket.subject}`),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

/** The text with its values in place; values are never read again, so that a name with braces stays one. */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

// What an editor wrote begins with a block; in what was merely typed, line breaks and `<` are the person's own.
const readable = (text: string): string => (text.startsWith('<') ? plainTextOf(text) : text);

/** A line break in a subject would let a ticket write headers of the mail. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const capital = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A moment as a mail writes it: short, in the desk's time zone. */
export const momentIn = (timeZone: string, at: Instant, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
