/** What a technician reads once everything is saved: what was kept, and who was told (PWS 2.7.3, P16). */
import { totalOf } from '../shared/money.ts';
import type { Mail } from '../mail/mail.schema.ts';
import type { PartRequest } from '../part/part.schema.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { visitFigures, visitsIn, type VisitFigures } from '../visit/visit.rules.ts';

/** A save as it is confirmed. */
export type AttendanceConfirmation = {
  /** Both of the ticket's numbers, as people read them. */
  readonly number: string;
  readonly erpNumber: string | null;
  readonly stage: Stage;
  readonly statusId: string | null;
  readonly visits: readonly (VisitFigures & { readonly number: number })[];
  /** Of all visits saved: what the trips cost. */
  readonly costs: number;
  readonly parts: readonly PartRequest[];
  /** Every address that is written to, once. */
  readonly mailed: readonly string[];
  /** Whether the customer is asked to rate the service by now. */
  readonly ratingAsked: boolean;
};

/**
 * What was saved between the versions `seen` and the ticket's own, and who is mailed of it; `mails` may hold any others of
 * the outbox.
 */
export function attendanceConfirmation(
  ticket: Ticket,
  entries: readonly TimelineEntry[],
  mails: readonly Mail[],
  { seen, policy }: { readonly seen: number; readonly policy: TicketPolicy },
): AttendanceConfirmation {
  const saved = entries.filter(({ version }) => version > seen && version <= ticket.version);
  const told = mails.filter(({ ticketId, version }) => ticketId === ticket.id && version > seen);
  const visits = visitsIn(saved).map((visit) => ({ number: visit.number, ...visitFigures(visit) }));
  return {
    number: ticket.number,
    erpNumber: ticket.erpNumber,
    stage: ticket.stage,
    statusId: ticket.statusId,
    visits,
    costs: totalOf(visits.map(({ costs }) => costs ?? 0)),
    parts: saved.flatMap(({ command }) => ('part' in command ? command.part : [])),
    mailed: [...new Set(told.flatMap(({ to }) => to))],
    ratingAsked: ticket.stage === 'concluded' && ticket.rating === null && policy.ratingScale.length > 0,
  };
}
