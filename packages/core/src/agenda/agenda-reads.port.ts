/** What one person reads of a desk's agenda. */
import type { AgendaPage } from '../port/agenda-port.ts';
import type { ReadGiven, RecordReader } from '../port/records.ts';
import { wallDateAt } from '../calendar/zoned.ts';
import { evaluate } from '../query/evaluate.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Output } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { atFault, mayBeSent } from '../work-order/work-order.rules.ts';
import { sightOf, type Around, type Sight } from './agenda.access.ts';
import { agendaColumns } from './agenda.columns.ts';
import type { AgendaItem, AgendaQuery, AgendaWho, SlotQuery } from './agenda.schema.ts';
import type { Appointment } from './appointment.schema.ts';
import { freeSlots } from './free.rules.ts';
import { monthsOf, overlaps, type Stretch } from './overlap.rules.ts';
import { rangeOf, type AgendaRange } from './range.rules.ts';

export async function pageIn(given: ReadGiven, query: Output<typeof AgendaQuery>): Promise<AgendaPage> {
  const { records, me } = given;
  const { view, date, who, kinds, cancelled, sort, ...asked } = query;
  const range = rangeFor(given, view, date);
  const teams = await records.list('team');
  const isAsked = whoseOf(who, me, teams);
  const items: AgendaItem[] = [];
  for (const one of await appointmentsIn(records, within(range))) {
    if (!isAsked(one) || !kinds.includes(one.kind) || (one.cancelled && !cancelled)) continue;
    const ticket = await ticketOf(records, me, one);
    const sight = sightOf(me, one, { teams, ticket });
    if (sight !== 'nothing') items.push(seen(one, sight));
  }
  const order = sort.length > 0 ? sort : [{ column: 'startsAt', direction: 'ascending' as const }];
  return { ...evaluate(agendaColumns, items, { ...asked, sort: order }), range };
}

export async function itemIn({ records, me }: ReadGiven, id: string): Promise<AgendaItem> {
  const { appointment, sight } = await standingIn(records, me, id);
  return seen(appointment, sight);
}

/** What stands under that address, and how much of it this person sees; refused (`not_found`) where that is nothing. */
export async function standingIn(
  records: RecordReader,
  me: Person,
  id: string,
): Promise<{ readonly appointment: Appointment; readonly sight: Sight }> {
  const appointment = await records.get('appointment', id);
  const teams = await records.list('team');
  const ticket = appointment && (await ticketOf(records, me, appointment));
  const sight = appointment ? sightOf(me, appointment, { teams, ticket }) : 'nothing';
  if (appointment && sight !== 'nothing') return { appointment, sight };
  throw new DeskError('not_found', 'There is no such appointment, or it is not yours to see');
}

export async function freeIn(given: ReadGiven, asked: Output<typeof SlotQuery>): Promise<readonly Stretch[]> {
  const { records, me, at, profile } = given;
  const { from, until } = rangeFor(given, asked.view, asked.date);
  const technician = (await records.people({ ids: [asked.technicianId] })).find(({ id }) => id === asked.technicianId);
  const teams = await records.list('team');
  if (!isShown(me, asked.technicianId, teams)) {
    throw new DeskError('not_allowed', 'His time is not yours to look into', { reason: 'access' });
  }
  if (!technician || !mayBeSent(technician)) throw atFault([{ field: 'technicianId', code: 'not_a_choice' }]);
  const near = await appointmentsIn(records, { startsAt: from, endsAt: until });
  const busy = near.filter((one) => !one.cancelled && one.technician.id === technician.id);
  // Nobody goes yesterday.
  const start = from < at ? at : from;
  return freeSlots({ calendar: profile.calendar, from: start, until, busy, minutes: asked.minutes });
}

/** What the agenda holds that shares a moment with `stretch`, by id. */
export async function appointmentsIn(records: RecordReader, stretch: Stretch): Promise<readonly Appointment[]> {
  const found = new Map<string, Appointment>();
  for (const month of monthsOf(stretch))
    for (const one of await records.list('appointment', { months: month }))
      if (overlaps(one, stretch)) found.set(one.id, one);
  return [...found.values()];
}

const within = ({ from, until }: AgendaRange): Stretch => ({ startsAt: from, endsAt: until });

function rangeFor({ at, profile }: ReadGiven, view: AgendaRange['span'], date?: string): AgendaRange {
  const { calendar, locale } = profile;
  const { timeZone } = calendar;
  return rangeOf(view, date ?? wallDateAt(at, timeZone), { timeZone, locale });
}

function whoseOf(who: AgendaWho, me: Person, teams: Around['teams']): (appointment: Appointment) => boolean {
  if (who === 'all') return () => true;
  if (who === 'me') return ({ technician }) => technician.id === me.id;
  if ('technicianId' in who) return ({ technician }) => technician.id === who.technicianId;
  const members = teams.find(({ id }) => id === who.teamId)?.members ?? [];
  return ({ technician }) => members.includes(technician.id);
}

/** A ticket decides only what a customer sees. */
const ticketOf = async (records: RecordReader, me: Person, { ticketId }: Appointment): Promise<Ticket | undefined> =>
  me.role === 'requester' && ticketId !== null ? records.ticket(ticketId) : undefined;

const isShown = (me: Person, id: string, teams: Around['teams']): boolean =>
  me.role === 'attendant' ||
  me.role === 'manager' ||
  (me.role === 'technician' &&
    (id === me.id || teams.some(({ members }) => members.includes(me.id) && members.some((member) => member === id))));

function seen(appointment: Appointment, sight: Sight): AgendaItem {
  const { id, kind, startsAt, endsAt, technician, ticketId, cancelled, version } = appointment;
  const item = { id, kind, startsAt, endsAt, ticketId, version, technicianName: technician.name };
  return { ...item, cancelled: cancelled !== null, appointment: sight === 'whole' ? appointment : null };
}
