/** What a service asks of the desk at the end, each request made of what was typed (Integrator 1.3–1.10). */
import type { Booking } from '../agenda/agenda.schema.ts';
import type { ContactDraft } from '../directory/contact.schema.ts';
import type { Addressee } from '../mail/envelope.schema.ts';
import type { MailDraft } from '../mail/mail-draft.schema.ts';
import type { ScriptRunDraft } from '../script/script-run.schema.ts';
import type { PersonId, TicketId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TaskDraft } from '../task/task.schema.ts';
import type { TicketDraft } from '../ticket/ticket.schema.ts';
import { orderFrom } from '../work-order/work-order.rules.ts';
import { intakeWrites, type IntakeDraft, type IntakeWrite } from './intake.schema.ts';
import { stepsOf, type IntakeSeat } from './intake.steps.ts';

/** What is to be written, in order: a page that was left out writes nothing. */
export function writesOf(draft: IntakeDraft, seat: IntakeSeat): readonly IntakeWrite[] {
  const steps = stepsOf(draft, seat);
  const [orders, resolves] = [steps.includes('order'), steps.includes('resolved')];
  const stands: Readonly<Record<IntakeWrite, boolean>> = {
    contact: draft.requester === null,
    open: true,
    message: steps.includes('messages') && draft.message !== null,
    run: steps.includes('report'),
    accept: orders || resolves,
    order: orders,
    resolve: resolves,
    email: steps.includes('email'),
    task: steps.includes('task'),
  };
  return intakeWrites.filter((write) => stands[write]);
}

/** The next one that is neither done nor left out; null once all are. */
export const nextWrite = (draft: IntakeDraft, seat: IntakeSeat): IntakeWrite | null =>
  writesOf(draft, seat).find((write) => ![...draft.progress.done, ...draft.progress.skipped].includes(write)) ?? null;

/** "Novo Contato": with its telephone among the details. */
export function contactFrom({ contact, requester }: IntakeDraft): ContactDraft {
  const { name = '', email = '', phone = '', companyId = requester?.companyId } = contact ?? {};
  return {
    ...{ name, email },
    ...(companyId !== undefined && { companyId }),
    ...(phone.trim() !== '' && { details: { phone } }),
  };
}

export function ticketFrom({ formId, values, attachments, wants }: IntakeDraft, requesterId: PersonId): TicketDraft {
  return { formId, values, requesterId, attachments: wants.attachments ? attachments : [] };
}

export function runFrom({ run }: IntakeDraft, ticketId: TicketId): ScriptRunDraft | null {
  if (run === null) return null;
  const { script, startedAt, steps } = run;
  return { ...{ scriptId: script.id, scriptVersion: script.version }, ...{ ticketId, startedAt, steps } };
}

/** What an order is filled in with, beside the profile. */
export type OrderingDesk = { readonly seat: IntakeSeat; readonly at: Instant; readonly people: readonly Person[] };

/** @throws DeskError `invalid`, naming every field of the order at fault. */
export function bookingFrom(
  { order }: IntakeDraft,
  { seat: { profile }, at, people }: OrderingDesk,
  ticketId?: TicketId,
): Booking {
  const { minutes, ...texts } = order;
  const filled = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  const lists = profile.catalogues;
  const circumstances = { timeZone: profile.calendar.timeZone, lists, at, people, id: 'order' };
  const { kind, technician, statusId, typeId, startsAt, endsAt, work } = orderFrom(
    { ...filled, ...(minutes !== null && { minutes }) },
    circumstances,
  );
  return {
    ...{ kind, technicianId: technician.id, startsAt, endsAt, work },
    ...(statusId !== undefined && { statusId }),
    ...(typeId !== undefined && { typeId }),
    ...(ticketId !== undefined && { ticketId }),
  };
}

/** Who is known by an address is written to as himself. */
export function mailFrom({ email }: IntakeDraft, ticketId: TicketId, people: readonly Person[]): MailDraft {
  const { to, copies, templateId, subject, body, attachments } = email;
  const addressee = (address: string): Addressee => {
    const known = people.find((person) => person.email?.toLowerCase() === address.toLowerCase());
    return known ? { address, id: known.id } : { address };
  };
  return {
    ...{ ticketId, to: to.map(addressee) },
    ...(copies.length > 0 && { copies: copies.map(addressee) }),
    ...(templateId !== '' && { templateId }),
    ...(subject.trim() !== '' && { subject }),
    ...(body.trim() !== '' && { body }),
    ...(attachments.length > 0 && { attachments }),
  };
}

export function taskFrom({ task }: IntakeDraft, ticketId: TicketId): TaskDraft | null {
  const { title, text, assignee, due } = task;
  return assignee && { ...{ title, assignee, due, ticketId }, ...(text.trim() !== '' && { text }) };
}
