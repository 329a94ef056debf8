/** From the rows of an event log to what each ticket is to live through: reading only, nothing is decided here. */
import { DeskError } from '../shared/desk-error.ts';
import { instantAt, type Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { FieldValues, TicketDraft } from '../ticket/ticket.schema.ts';
import type { CsvRow } from './csv.read.ts';
import { ImportMapping, type Reading, type ReadMapping } from './import.mapping.schema.ts';

/** A command that an event may have been. */
export type PlannedReading = {
  readonly in: readonly Stage[] | undefined;
  readonly by: Person;
  readonly command: TicketCommand;
};

/** One event after the opening. No readings: the mapping does not know its activity. */
export type PlannedEvent = {
  readonly activity: string;
  readonly at: Instant;
  readonly readings: readonly PlannedReading[];
};

/** One ticket of a log, read and translated: its opening, then its events in order of time. */
export type PlannedTicket = {
  /** Its name in the log. */
  readonly name: string;
  readonly requester: Person;
  readonly openedBy: Person;
  readonly openedAt: Instant;
  readonly draft: TicketDraft;
  readonly subject: string;
  readonly description: string;
  readonly fields: FieldValues;
  /** Whether an event of the log is the opening; otherwise the first event presupposes one. */
  readonly openingLogged: boolean;
  readonly events: readonly PlannedEvent[];
};

type Event = { readonly ticket: string; readonly activity: string; readonly by: Person; readonly at: Instant };

/**
 * What each ticket of the log is to live through, by time of opening.
 *
 * @throws DeskError `invalid` where the mapping is wrong, or a row lacks a column or a moment: the message names it.
 */
export function planImport(rows: readonly CsvRow[], given: ImportMapping): readonly PlannedTicket[] {
  const mapping = parse(ImportMapping, given);
  const attendants = new Map<string, Person>();
  const tickets = new Map<string, Event[]>();
  rows.forEach((row, index) => {
    const event = eventOf(row, index, mapping, attendants);
    const events = tickets.get(event.ticket) ?? [];
    events.push(event);
    tickets.set(event.ticket, events);
  });
  const planned = [...tickets].flatMap(([name, events]) => plannedTicket(name, events.sort(byTime), mapping));
  return planned.sort((one, other) => (one.openedAt < other.openedAt ? -1 : one.openedAt > other.openedAt ? 1 : 0));
}

const byTime = (one: Event, other: Event): number => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0);

function plannedTicket(name: string, events: readonly Event[], mapping: ReadMapping): readonly PlannedTicket[] {
  const [first, ...later] = events;
  if (!first) return [];
  const openingLogged = mapping.activities[first.activity]?.opens === true;
  const { requester } = mapping.people;
  const subject = mapping.subject.replaceAll('{ticket}', name);
  const { description, formId, fields } = mapping;
  return [
    {
      name,
      requester,
      openedBy: first.by,
      openedAt: first.at,
      draft: { formId, values: { ...fields, subject, description }, attachments: [], requesterId: requester.id },
      subject,
      description,
      fields,
      openingLogged,
      events: (openingLogged ? later : events).map((event) => plannedEvent(event, mapping)),
    },
  ];
}

const plannedEvent = ({ activity, at, by }: Event, { activities, people }: ReadMapping): PlannedEvent => ({
  activity,
  at,
  readings: (activities[activity]?.readings ?? []).map((reading) => ({
    in: reading.in,
    by: { resource: by, customer: people.requester, system: people.system }[reading.by],
    command: commandOf(reading, by),
  })),
});

function commandOf({ command }: Reading, by: Person): TicketCommand {
  if (command.type !== 'ticket.assign') return command;
  return { type: 'ticket.assign', assignee: command.assignee === 'self' ? refOf(by) : command.assignee };
}

function eventOf(row: CsvRow, index: number, { columns, people }: ReadMapping, attendants: Map<string, Person>): Event {
  const cell = (column: string): string => {
    const value = row[column];
    if (value) return value;
    throw faultIn(index, column, value === undefined ? 'there is no such column' : 'it is empty');
  };
  const time = Date.parse(cell(columns.time).replace(' ', 'T'));
  if (Number.isNaN(time)) throw faultIn(index, columns.time, `${cell(columns.time)} is no moment in ISO 8601`);
  const resource = cell(columns.resource);
  const by = attendants.get(resource) ?? attendantOf(resource, people.attendants[resource] ?? resource);
  attendants.set(resource, by);
  return { ticket: cell(columns.ticket), activity: cell(columns.activity), by, at: instantAt(time) };
}

const attendantOf = (resource: string, name: string): Person =>
  parse(Person, { id: `log-${resource.toLowerCase().replaceAll(/\W+/g, '-')}`, name, role: 'attendant' });

const faultIn = (index: number, column: string, fault: string): DeskError =>
  new DeskError('invalid', `Row ${index + 2}, ${column}: ${fault}`, {
    fields: [{ field: `rows.${index + 2}.${column}`, code: 'import' }],
  });
