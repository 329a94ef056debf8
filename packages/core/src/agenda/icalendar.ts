/** The agenda for a calendar of one's own: iCalendar, as RFC 5545 has it (I11). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Instant } from '../shared/instant.ts';
import { textOf } from '../shared/text.ts';
import type { AgendaItem } from './agenda.schema.ts';
import { kindWord } from './agenda.words.ts';
import { contentLine, dateTime, text } from './icalendar.line.ts';

/** Whose desk it is, and when the export is made. */
export type CalendarExport = { readonly profile: Pick<PortalProfile, 'id' | 'name' | 'locale'>; readonly now: Instant };

/** The MIME type to offer it as, and to send it by. */
export const ICALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH';

/**
 * One calendar with an event for each item, times in UTC. Read again after a move, the same event has a later
 * `SEQUENCE`, and one that was called off the status `CANCELLED`: hand in cancelled items too, or a reader keeps them.
 */
export function icalendar(items: readonly AgendaItem[], { profile, now }: CalendarExport): string {
  const named = textOf(profile.name, profile.locale);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chamado//Agenda//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(named)}`,
    ...items.flatMap((item) => eventOf(item, profile, now)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventOf(item: AgendaItem, { id, locale }: CalendarExport['profile'], now: Instant): readonly string[] {
  const { appointment } = item;
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${item.id}@${id}`)}`,
    `DTSTAMP:${dateTime(now)}`,
    `DTSTART:${dateTime(item.startsAt)}`,
    `DTEND:${dateTime(item.endsAt)}`,
    `SEQUENCE:${String(item.version - 1)}`,
    `STATUS:${item.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${text(`${kindWord(item.kind, locale)}: ${item.technicianName}`)}`,
    ...(appointment ? [`DESCRIPTION:${text(appointment.work)}`, `CREATED:${dateTime(appointment.bookedAt)}`] : []),
    ...(appointment ? [`LAST-MODIFIED:${dateTime(appointment.updatedAt)}`] : []),
    ...(appointment?.place === undefined ? [] : [`LOCATION:${text(appointment.place)}`]),
    'END:VEVENT',
  ];
}
