/** Four tickets for reports, each with its timeline: one approved, one left to itself, one late, one called off. */
import { openingOf } from '../memory/memory.seed.ts';
import type { Told } from '../report/report.facts.ts';
import type { Instant } from '../shared/instant.ts';
import { refOf } from '../shared/person.ts';
import { applyCommand } from '../ticket/ticket.apply.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { aCommand } from './commands.ts';
import { aProfile } from './desk.ts';
import { anAttendant, aRequester, aStranger, aTechnician } from './people.ts';
import type { Deed } from './story.ts';
import { AT, aTicket } from './tickets.ts';

const [carla, otavio, ana, bruno] = [aRequester(), aStranger(), anAttendant(), aTechnician()];
const profile = aProfile();
/** When the reports are made. */
export const now: Instant = '2026-03-20T12:00:00.000Z';
export const given = { profile, at: now, assets: new Map([['hl-1', '808001 · CNOCEZ0096']]) };

/** A ticket after these deeds, with its timeline. */
export const told = (over: Parameters<typeof aTicket>[0], ...deeds: readonly Deed[]): Told => {
  const opened: Ticket = aTicket(over);
  let ticket = opened;
  const entries = [openingOf(opened)];
  for (const [by, command, at = AT] of deeds) {
    const applied = applyCommand(ticket, command, { by, at }, profile.policy);
    ticket = applied.ticket;
    entries.push(applied.entry);
  }
  return { ticket, entries };
};

/** A moment of March 2026. */
export const march = (day: number, time: string): Instant => `2026-03-${String(day).padStart(2, '0')}T${time}:00.000Z`;

/** Opened on Monday at 10:00 in São Paulo; worked 11:30 to 17:00 and on Tuesday 09:00 to 10:00; approved on Thursday at 10:00. */
export const approved = told(
  { id: 'approved' },
  [ana, aCommand('ticket.accept'), march(9, '14:30')],
  [ana, aCommand('ticket.suspend'), march(9, '20:00')],
  [ana, aCommand('ticket.resume'), march(10, '12:00')],
  [ana, aCommand('ticket.resolve'), march(10, '13:00')],
  [carla, aCommand('ticket.approve'), march(12, '13:00')],
  [carla, aCommand('ticket.rate', { score: 2 }), march(12, '13:05')],
);
/** Answered on the day of its deadline, and left to itself. */
export const silent = told(
  { id: 'silent', deadline: march(11, '13:00'), fields: { category: 'erro', assetId: 'hl-1' } },
  [ana, aCommand('ticket.comment', { internal: true, text: 'Vejo depois' }), march(9, '13:30')],
  [ana, aCommand('ticket.accept'), march(10, '13:00')],
  [ana, aCommand('ticket.resolve'), march(11, '13:00')],
);
export const late = told(
  {
    id: 'late',
    openedAt: '2026-01-31T23:30:00.000Z',
    deadline: '2026-02-05T12:00:00.000Z',
    assignee: refOf(bruno),
    requester: refOf(otavio),
    companyId: 'horizonte',
    companyName: 'Mercado Horizonte',
    critical: true,
    fields: { category: 'configuracao', assetId: 'hl-1' },
  },
  [ana, aCommand('ticket.comment', { text: 'Vou amanhã' }), '2026-02-02T12:00:00.000Z'],
);
export const called = told({ id: 'called', deadline: march(9, '14:00') }, [
  carla,
  aCommand('ticket.cancel'),
  march(10, '13:00'),
]);
export const all = [approved, silent, late, called];

/** What was done to a ticket, to be done again to another. */
export const deedsOf = ({ entries }: Told): readonly Deed[] =>
  entries.flatMap(({ command, by, at }): readonly Deed[] => {
    const person = [carla, ana].find(({ id }) => id === by.id);
    return command.type === 'ticket.open' || !person ? [] : [[person, command, at]];
  });
