/** What an agenda can be filtered, searched and sorted by. */
import type { ColumnSet } from '../query/column.ts';
import type { AgendaItem } from './agenda.schema.ts';

/** The columns of an agenda: of what a person may not see, the cell is empty. */
export const agendaColumns: ColumnSet<AgendaItem> = [
  { name: 'startsAt', kind: 'instant', read: ({ startsAt }) => startsAt },
  { name: 'endsAt', kind: 'instant', read: ({ endsAt }) => endsAt },
  { name: 'kind', kind: 'choice', read: ({ kind }) => kind },
  { name: 'technician', kind: 'text', read: ({ technicianName }) => technicianName },
  { name: 'ticketId', kind: 'choice', read: ({ ticketId }) => ticketId },
  { name: 'cancelled', kind: 'flag', read: ({ cancelled }) => cancelled },
  { name: 'work', kind: 'text', read: ({ appointment }) => appointment?.work },
  { name: 'place', kind: 'text', read: ({ appointment }) => appointment?.place },
  { name: 'territory', kind: 'choice', read: ({ appointment }) => appointment?.territory },
  { name: 'statusId', kind: 'choice', read: ({ appointment }) => appointment?.statusId },
  { name: 'typeId', kind: 'choice', read: ({ appointment }) => appointment?.typeId },
];
