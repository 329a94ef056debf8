/** Faults of appointments that are moved or called off. */
import { ana } from '../world.ts';
import { namingFew, standing, withAgenda } from './plant.agenda.ts';
import { insteadOf, withTickets, type Fault } from './plant.ts';

export const agendaMoveFaults: readonly Fault[] = [
  {
    name: 'leaves an appointment where it was',
    caughtBy: ['agenda.move.round-trip', 'agenda.move.double-booked', 'agenda.move.conflict', 'agenda.move.invalid'],
    backend: withAgenda((agenda) => ({ move: (id) => standing(agenda, id) })),
  },
  {
    name: 'says that it moved what it may not move',
    caughtBy: ['agenda.move.double-booked', 'agenda.move.access', 'agenda.cancel.frees'],
    backend: withAgenda((agenda, other) => ({
      move: (id, move, options) =>
        agenda.move(id, move, options).catch((thrown: unknown) => {
          insteadOf('not_allowed', thrown);
          return standing(other(ana), id);
        }),
    })),
  },
  {
    name: 'does not look at the version of an appointment',
    caughtBy: ['agenda.move.conflict'],
    backend: withAgenda((agenda) => ({
      move: async (id, move, options) => agenda.move(id, move, { ...options, version: (await agenda.get(id)).version }),
    })),
  },
  {
    name: 'lets anybody move and call off',
    caughtBy: ['agenda.move.access'],
    backend: withAgenda((_agenda, other) => ({ move: other(ana).move, cancel: other(ana).cancel })),
  },
  {
    name: 'names no fault of a move',
    caughtBy: ['agenda.move.invalid'],
    backend: withAgenda((agenda) => ({
      move: (id, move, options) => agenda.move(id, move, options).catch(namingFew(0)),
    })),
  },
  {
    name: 'keeps busy whom it calls off',
    caughtBy: ['agenda.cancel.frees', 'agenda.cancel.ticket', 'agenda.free-slots.calendar'],
    backend: withAgenda((agenda) => ({ cancel: (id) => standing(agenda, id) })),
  },
  {
    name: 'tells no ticket that its order was called off',
    caughtBy: ['agenda.cancel.ticket'],
    backend: withTickets((tickets) => ({
      timeline: async (id, options) =>
        (await tickets.timeline(id, options)).filter(({ command }) => command.type !== 'ticket.comment'),
    })),
  },
  {
    name: 'keeps the appointments of a ticket that ended',
    caughtBy: ['agenda.cancel.ended'],
    backend: withAgenda((agenda) => ({
      async get(id, options) {
        const item = await agenda.get(id, options);
        return { ...item, appointment: item.appointment && { ...item.appointment, cancelled: null } };
      },
    })),
  },
];
