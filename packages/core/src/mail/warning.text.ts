/** What a warning of a deadline says, in its reader's language. */
import type { PortalProfile } from '../profile/profile.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { mailWords, type Language } from './mail.language.ts';
import type { Mail } from './mail.schema.ts';
import { momentIn, oneLine } from './mail.text.ts';

/** For the subject, and the sentence that says it. */
type Said = readonly [title: string, sentence: string];

const words: Readonly<Record<Language, { readonly near: Said; readonly passed: Said; readonly nobody: string }>> = {
  'pt-BR': {
    near: ['prazo próximo', 'O prazo {of} termina em {until}.'],
    passed: ['prazo vencido', 'O prazo {of} terminou em {until}.'],
    nobody: 'ninguém ainda',
  },
  en: {
    near: ['deadline near', 'The deadline {of} is {until}.'],
    passed: ['deadline passed', 'The deadline {of} was {until}.'],
    nobody: 'nobody yet',
  },
  es: {
    near: ['plazo próximo', 'El plazo {of} termina el {until}.'],
    passed: ['plazo vencido', 'El plazo {of} terminó el {until}.'],
    nobody: 'nadie todavía',
  },
};

/** Subject and body of a warning, `hours` before the deadline or 0 once it has passed. */
export function warningText(
  { ticket, hours }: { readonly ticket: Ticket; readonly hours: number },
  { ticketNoun, calendar, name }: PortalProfile,
  language: Language,
): Pick<Mail, 'subject' | 'body'> {
  const { near, passed, nobody } = words[language];
  const [title, sentence] = hours > 0 ? near : passed;
  const { named, labels } = mailWords[language];
  const { of } = named(`${textOf(ticketNoun.one, language)} ${ticket.number}`, ticketNoun.gender);
  const until = ticket.deadline === null ? '' : momentIn(calendar.timeZone, ticket.deadline, language);
  const lines = [
    `${labels.subject}: ${ticket.subject}`,
    `${labels.holder}: ${ticket.assignee?.name ?? nobody}`,
    `${labels.deadline}: ${until}`,
  ];
  const said = sentence.replace('{of}', () => of).replace('{until}', () => until);
  return {
    subject: oneLine(`[${ticket.number}] ${title}: ${ticket.subject}`),
    body: [said, lines.join('\n'), textOf(name, language)].join('\n\n'),
  };
}
