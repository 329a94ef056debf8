/** Mails over a desk's records: the outbox, and what an operator writes himself. */
import type { MailPort } from '../port/mail-port.ts';
import { namedIn } from '../port/named-in.ts';
import { outboxPage } from '../port/outbox.ts';
import type { RecordDesk, WriteRecords } from '../port/records.ts';
import { visibleTo } from '../port/visibility.rules.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { Ticket } from '../ticket/ticket.schema.ts';
import { MailDraft } from './mail-draft.schema.ts';
import { languageOf } from './mail.language.ts';
import { renderTemplate } from './template.rules.ts';
import { templateValues } from './template.values.ts';

/** The mails of `desk`. */
export const mailFor = (desk: RecordDesk): MailPort => ({
  outbox: (options) =>
    desk.read(options, async ({ records, me }) => outboxPage(await records.mails(), me, options?.after)),
  send: (draft, options) =>
    desk.write({ name: 'mail.send', body: draft, result: Ticket }, options, (given) => sent(given, draft)),
});

async function sent(given: WriteRecords, asked: unknown): Promise<Ticket> {
  const { records, me } = given;
  const draft = parse(MailDraft, asked);
  const ticket = visibleTo(me, await records.ticket(draft.ticketId));
  if (!worksHere(me)) throw new DeskError('not_allowed', 'Only the desk writes in its name', { reason: 'access' });
  const command = commandFor(draft, ticket, given, await records.people({ ids: namedIn(draft.to) }));
  try {
    return await records.apply(ticket.id, command);
  } catch (thrown) {
    throw inTheDraftsWords(thrown);
  }
}

/** A comment that is mailed to whom it names, instead of to everybody. */
function commandFor(
  draft: MailDraft,
  ticket: Ticket,
  { me, profile }: WriteRecords,
  people: readonly Person[],
): TicketCommand {
  const { to, copies, attachments, templateId } = draft;
  const reader = people.find(({ id }) => id === to.find((one) => one.id !== undefined)?.id);
  const template = templateId === undefined ? null : profile.mailTemplates.find(({ id }) => id === templateId);
  if (template === undefined) {
    const right = profile.mailTemplates.map(({ id }) => id).join(', ') || 'none: there are none';
    throw refused([{ field: 'templateId', code: 'not_a_choice' }], `there is no template; right would be ${right}`);
  }
  const language = languageOf(reader?.locale, profile.locale);
  const rendered = template && renderTemplate(template, templateValues(ticket, me, profile, language), language);
  const subject = draft.subject ?? rendered?.subject;
  const text = draft.body ?? rendered?.html;
  if (subject === undefined || text === undefined) {
    const missing = [...(subject === undefined ? ['subject'] : []), ...(text === undefined ? ['body'] : [])];
    throw refused(
      missing.map((field) => ({ field, code: 'required' })),
      'write both, or name a template',
    );
  }
  return {
    type: 'ticket.comment',
    text,
    mail: { to, subject, ...(copies && { copies }) },
    ...(attachments && { attachments }),
  };
}

/** The command's fields as the draft calls them. */
function inTheDraftsWords(thrown: unknown): unknown {
  if (!(thrown instanceof DeskError) || thrown.code !== 'invalid' || thrown.reason !== null) return thrown;
  const named = (field: string): string => (field === 'text' ? 'body' : field.replace(/^mail\./, ''));
  const fields = thrown.fields.map((fault) => ({ ...fault, field: named(fault.field) }));
  return new DeskError(thrown.code, thrown.message, { fields, cause: thrown });
}

const refused = (fields: readonly FieldFault[], right: string): DeskError =>
  new DeskError('invalid', `${fields.map(({ field }) => field).join(', ')}: ${right}`, { fields });
