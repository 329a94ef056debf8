/** How an agenda writes its days and times: by `Intl`, in the reader's language and the desk's zone. */
import { type Instant, millis } from '../shared/instant.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import { richTextOf } from '../shared/rich-text.ts';
import { type Label, textOf } from '../shared/text.ts';
import type { EntryCommand } from '../ticket/ticket.entry.schema.ts';
import type { AppointmentKind } from '../work-order/work-order.schema.ts';
import type { Appointment } from './appointment.schema.ts';
import type { Stretch } from './overlap.rules.ts';
import type { AgendaDay, AgendaRange } from './range.rules.ts';

export type AgendaWords = {
  /** "segunda-feira, 9 de março de 2026", "8 – 14 de mar. de 2026", "março de 2026". */
  readonly title: (range: AgendaRange) => string;
  readonly day: (day: AgendaDay) => { readonly label: string; readonly longLabel: string };
  /** "08:00". */
  readonly time: (instant: Instant) => string;
  /** "08:00 – 09:30"; with its days, where it runs over midnight. */
  readonly times: (stretch: Stretch) => string;
};

export function agendaWords(locale: string, timeZone: string): AgendaWords {
  const format = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...how, timeZone });
  const date = format({ dateStyle: 'full' });
  const week = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const column = format({ weekday: 'short', day: 'numeric' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  return {
    title: ({ span, from, until, date: asked, days }) => {
      if (span === 'week') return week.formatRange(millis(from), millis(until) - 1);
      const day = days.find((one) => one.date === asked);
      return (span === 'day' ? date : month).format(millis(day?.from ?? from));
    },
    day: ({ from }) => ({ label: column.format(millis(from)), longLabel: date.format(millis(from)) }),
    time: (instant) => time.format(millis(instant)),
    times: ({ startsAt, endsAt }) => time.formatRange(millis(startsAt), millis(endsAt)),
  };
}

/** "Ordem de serviço", "Estudo de visada". */
export const kindWord = (kind: AppointmentKind, locale: string): string => textOf(kinds[kind], locale);

/** What a ticket is told of an order that was called off, as HTML: which, and why. */
export function calledOffText(appointment: Appointment, reason: string, { locale, calendar }: PortalProfile): string {
  const { kind, startsAt, technician } = appointment;
  const how = { dateStyle: 'short', timeStyle: 'short', timeZone: calendar.timeZone } as const;
  const when = new Intl.DateTimeFormat(locale, how).format(millis(startsAt));
  return richTextOf(
    `${kindWord(kind, locale)} · ${when} · ${technician.name}: ${textOf(CALLED_OFF, locale)}. ${reason}`,
  );
}

/** Why an appointment is called off whose ticket ended: with the ticket's own reason, where it has one. */
export function endText(ticket: string, command: EntryCommand, locale: string): string {
  const reason = 'reason' in command ? plainTextOf(command.reason).slice(0, LONGEST_REASON) : '';
  return `${textOf(ENDED, locale)}: ${ticket}${reason === '' ? '' : `. ${reason}`}`;
}

// As long as a cancellation's reason may be, the rest of its sentence included.
const LONGEST_REASON = 3500;

const ENDED: Label = { 'pt-BR': 'Encerrado', en: 'Ended', es: 'Terminado' };

const CALLED_OFF: Label = { 'pt-BR': 'cancelado', en: 'called off', es: 'cancelado' };

const kinds: Readonly<Record<AppointmentKind, Label>> = {
  workOrder: { 'pt-BR': 'Ordem de serviço', en: 'Work order', es: 'Orden de servicio' },
  siteSurvey: { 'pt-BR': 'Estudo de visada', en: 'Site survey', es: 'Estudio de sitio' },
};
