/** Faults of the agenda: what is read of it, and what is put on it. */
import { ana, davi } from '../world.ts';
import { namingFew, withAgenda } from './plant.agenda.ts';
import { altered, another, insteadOf, withTickets, type Fault } from './plant.ts';

const readFaults: readonly Fault[] = [
  {
    name: 'takes the days of the agenda for those of UTC',
    caughtBy: ['agenda.appointments.range'],
    backend: withAgenda((agenda) => ({
      async appointments(query, options) {
        const page = await agenda.appointments(query, options);
        if (query.view !== undefined && query.view !== 'day') return page;
        return { ...page, items: page.items.filter(({ startsAt }) => startsAt.startsWith(page.range.date)) };
      },
    })),
  },
  {
    name: 'does not ask whose appointments are wanted, nor of which kind',
    caughtBy: ['agenda.appointments.who'],
    backend: withAgenda((agenda) => ({
      appointments: ({ who: _who, kinds: _kinds, ...query }, options) => agenda.appointments(query, options),
    })),
  },
  {
    name: 'shows everybody the whole agenda',
    caughtBy: [
      ...[
        'agenda.appointments.scope',
        'agenda.appointments.customer',
        'agenda.get.hidden',
        'agenda.free-slots.private',
      ],
    ],
    backend: withAgenda((_agenda, other) => {
      const { appointments, get, freeSlots } = other(ana);
      return { appointments, get, freeSlots };
    }),
  },
  {
    name: 'neither filters nor sorts nor pages its agenda',
    caughtBy: ['agenda.appointments.query'],
    backend: withAgenda((agenda) => ({
      appointments: ({ date, view, who }, options) =>
        agenda.appointments({ ...(date && { date }), ...(view && { view }), ...(who && { who }) }, options),
    })),
  },
  {
    name: 'takes everybody to be as free as Davi',
    caughtBy: ['agenda.free-slots.calendar', 'agenda.free-slots.private'],
    backend: withAgenda((agenda) => ({
      freeSlots: (query, options) => agenda.freeSlots({ ...query, technicianId: davi.id }, options),
    })),
  },
];

const bookingFaults: readonly Fault[] = [
  {
    name: 'forgets where an appointment is',
    caughtBy: ['agenda.schedule.round-trip'],
    backend: withAgenda((agenda) => ({
      schedule: ({ place: _place, ...booking }, options) => agenda.schedule(booking, options),
    })),
  },
  {
    name: 'puts an order on the agenda and not on its ticket',
    caughtBy: [
      'agenda.schedule.ticket',
      'agenda.move.round-trip',
      'agenda.cancel.ticket',
      'agenda.appointments.customer',
    ],
    backend: withAgenda((agenda) => ({
      schedule: ({ ticketId: _id, ...booking }, options) => agenda.schedule(booking, options),
    })),
  },
  {
    name: 'puts an order on its ticket and not on the agenda',
    caughtBy: ['agenda.schedule.direct', 'agenda.schedule.told', 'agenda.schedule.race'],
    backend: withTickets((tickets) => ({
      apply: (id, command, options) =>
        tickets.apply(
          id,
          command.type === 'ticket.scheduleOrder' ? { type: 'ticket.comment', text: command.order.work } : command,
          options,
        ),
    })),
  },
  {
    name: 'sends another where a technician is taken',
    caughtBy: ['agenda.schedule.double-booked', 'agenda.schedule.race', 'agenda.schedule.ticket'],
    backend: withAgenda((agenda) => ({
      schedule: (booking, options) =>
        agenda.schedule(booking, options).catch((thrown: unknown) => {
          insteadOf('not_allowed', thrown);
          return agenda.schedule({ ...booking, technicianId: davi.id }, another(options));
        }),
    })),
  },
  {
    name: 'names only the first fault of a booking',
    caughtBy: ['agenda.schedule.invalid'],
    backend: withAgenda((agenda) => ({
      schedule: (booking, options) => agenda.schedule(booking, options).catch(namingFew(1)),
    })),
  },
  {
    name: 'lets anybody book',
    caughtBy: ['agenda.schedule.access', 'agenda.schedule.ticket'],
    backend: withAgenda((_agenda, other) => ({ schedule: other(ana).schedule })),
  },
  {
    name: 'books again what is sent again',
    caughtBy: ['agenda.schedule.once'],
    backend: withAgenda((agenda) => ({ schedule: (booking, options) => agenda.schedule(booking, another(options)) })),
  },
  {
    name: 'tells nobody of its agenda',
    caughtBy: ['agenda.schedule.told'],
    backend: altered((desk) => ({
      ...desk,
      watch: (listener) =>
        desk.watch?.((change) => {
          if (change.kind !== 'agenda') listener(change);
        }) ?? (() => undefined),
    })),
  },
];

export const agendaFaults: readonly Fault[] = [...readFaults, ...bookingFaults];
