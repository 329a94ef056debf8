/** The agenda over a desk's records: the rules stand here once, for every desk (I11). */
import type { AgendaPort } from '../port/agenda-port.ts';
import type { RecordDesk } from '../port/records.ts';
import { parse } from '../shared/parse.ts';
import { Appointment } from './appointment.schema.ts';
import { AgendaQuery, SlotQuery } from './agenda.schema.ts';
import { freeIn, itemIn, pageIn } from './agenda-reads.port.ts';
import { canceled, moved, scheduled } from './agenda-writes.port.ts';

/** The agenda of `desk`. */
export const agendaFor = (desk: RecordDesk): AgendaPort => ({
  appointments: (query, options) => desk.read(options, (given) => pageIn(given, parse(AgendaQuery, query))),
  get: (id, options) => desk.read(options, (given) => itemIn(given, id)),
  freeSlots: (query, options) => desk.read(options, (given) => freeIn(given, parse(SlotQuery, query))),
  schedule: (booking, options) =>
    desk.write({ name: 'agenda.schedule', body: booking, result: Appointment }, options, (given) =>
      scheduled(given, booking),
    ),
  move: (id, move, { version, ...options }) =>
    desk.write({ name: 'agenda.move', body: { id, move, version }, result: Appointment }, options, (given) =>
      moved(given, { id, version }, move),
    ),
  cancel: (id, why, { version, ...options }) =>
    desk.write({ name: 'agenda.cancel', body: { id, why, version }, result: Appointment }, options, (given) =>
      canceled(given, { id, version }, why),
    ),
});
