/** The variables of a mail template, and what each holds for one ticket. */
import { chosenOption } from '../form/options.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import { textOf } from '../shared/text.ts';
import type { FieldValue, Ticket } from '../ticket/ticket.schema.ts';
import { mailWords, type Language } from './mail.language.ts';
import { money, numeral } from './mail.news.ts';
import { momentIn } from './mail.text.ts';
import { templateVariables, type OwnVariable } from './template.variables.ts';

/** What the variables hold for `ticket`, in the words of `language`; blank where the ticket has no such thing. */
export function templateValues(
  ticket: Ticket,
  author: Pick<Person, 'name'>,
  profile: PortalProfile,
  language: Language,
): Readonly<Record<string, string>> {
  const { policy, calendar, forms } = profile;
  const when = (at: Instant | null | undefined): string => (at ? momentIn(calendar.timeZone, at, language) : '');
  const status = policy.statuses.find(({ id }) => id === ticket.statusId);
  const { proposal, requester, assignee } = ticket;
  const own: Readonly<Record<OwnVariable, string>> = {
    'ticket.number': ticket.number,
    'ticket.erpNumber': ticket.erpNumber ?? '',
    'ticket.noun': textOf(profile.ticketNoun.one, language),
    'ticket.subject': ticket.subject,
    'ticket.description': plainTextOf(ticket.description),
    'ticket.status': status ? textOf(status.label, language) : mailWords[language].stages[ticket.stage],
    'ticket.openedAt': when(ticket.openedAt),
    'ticket.deadline': when(ticket.deadline),
    'ticket.company': ticket.companyName ?? '',
    'requester.name': requester.name,
    'requester.email': requester.email ?? '',
    'assignee.name': assignee?.name ?? '',
    'author.name': author.name,
    'portal.name': textOf(profile.name, language),
    'proposal.amount': proposal ? money(proposal.amount, proposal.currency, language) : '',
    'proposal.hours': proposal ? numeral(proposal.hours, language) : '',
    'proposal.validUntil': when(proposal?.validUntil),
  };
  const fields = forms.find(({ id }) => id === ticket.formId)?.fields ?? [];
  const answer = (name: string): string => {
    const option = chosenOption(fields, name, profile, ticket.fields);
    return option ? textOf(option.label, language) : said(ticket.fields[name]);
  };
  const answers = templateVariables(profile)
    .filter((name) => name.startsWith('fields.'))
    .map((name) => [name, answer(name.slice('fields.'.length))] as const);
  return { ...own, ...Object.fromEntries(answers) };
}

const said = (value: FieldValue | undefined): string =>
  typeof value === 'object' ? value.join(', ') : plainTextOf(String(value ?? ''));
