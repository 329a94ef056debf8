/** Who may do what with everything that is kept beside tickets, said by hand, apart from the rules. */
import { aScript, aScriptDraft, aSupplyDraft, aTaskDraft } from '@chamado/core/testing';
import {
  addressed,
  EVERYBODY,
  onTicket,
  text,
  ticketId,
  WHO_SEES_THE_TICKET,
  WHOSE_LIST_HAS_IT,
  type Row,
} from './access.row.ts';
import { aBooking, ana, anOpportunity, aRun, at, carla, someWords } from './access.scene.ts';

const counted = { measures: ['tickets'] };

export const recordRows = {
  'mail.outbox': [{ sees: ({ ticket }) => ticket.number, marks: '+-- - -- ++' }],
  'mail.send': [
    {
      wish: (scene) => ({
        body: {
          ticketId: scene.ticket.id,
          to: [{ address: 'carla@aurora.example', id: carla.id }],
          subject: 'Olá',
          body: 'Veja.',
        },
      }),
      marks: 'xxx 0 +0 ++',
    },
  ],
  'contact.send': [{ wish: () => ({ body: someWords }), marks: EVERYBODY }],
  'contact.list': [{ sees: ({ words }) => words.id, marks: '+-- - -- ++' }],

  'reports.run': [{ wish: () => ({ body: counted }), sees: text('"value":1,'), marks: WHOSE_LIST_HAS_IT }],
  'reports.tickets': [
    {
      wish: () => ({ body: { definition: counted, figure: { measure: 'tickets' } } }),
      sees: ticketId,
      marks: WHOSE_LIST_HAS_IT,
    },
  ],

  'sales.register': [
    { wish: ({ ticket }) => ({ body: { ...anOpportunity, ticketId: ticket.id } }), marks: 'xxx 0 +0 ++' },
  ],
  'sales.list': [{ sees: ({ opportunity }) => opportunity.id, marks: '--- - +- ++' }],
  'sales.get': [{ wish: ({ opportunity }) => ({ parts: [opportunity.id] }), marks: '000 0 +0 ++' }],

  'agenda.appointments': [
    {
      wish: () => ({ query: '?date=2093-03-09' }),
      sees: ({ appointment }) => appointment.id,
      marks: WHOSE_LIST_HAS_IT,
    },
  ],
  'agenda.get': [
    { wish: ({ appointment }) => ({ parts: [appointment.id] }), marks: WHO_SEES_THE_TICKET },
    {
      of: 'the work',
      wish: ({ appointment }) => ({ parts: [appointment.id] }),
      sees: text('Trocar o rolete'),
      marks: '--- 0 +0 ++',
    },
  ],
  'agenda.freeSlots': [{ wish: () => ({ query: '?technicianId=bruno&date=2093-03-10' }), marks: 'xxx x +x ++' }],
  'agenda.schedule': [
    {
      wish: ({ ticket }) => ({ body: { ...aBooking, ticketId: ticket.id, startsAt: at(4), endsAt: at(5) } }),
      marks: 'xxx x +x +x',
    },
  ],
  'agenda.move': [
    {
      wish: ({ appointment }) => ({
        ...{ parts: [appointment.id], headers: { 'if-match': `"${appointment.version}"` } },
        body: { startsAt: at(2), endsAt: at(3) },
      }),
      marks: 'xxx 0 +0 +x',
    },
  ],
  'agenda.cancel': [
    {
      wish: ({ appointment }) => ({
        ...{ parts: [appointment.id], headers: { 'if-match': `"${appointment.version}"` } },
        body: { reason: 'Chuva' },
      }),
      marks: 'xxx 0 +0 ++',
    },
  ],

  'inbox.search': [{ wish: () => ({ query: '?lastDays=3650' }), sees: text('message-1'), marks: '--- - -- ++' }],
  'inbox.addresses': [{ wish: () => ({ query: '?initials=carla' }), sees: text('carla@'), marks: '--- - -- ++' }],
  'inbox.get': [{ wish: addressed('message-1'), marks: '000 0 00 ++' }],
  'inbox.take': [
    { wish: ({ ticket }) => ({ parts: ['message-1'], body: { ticketId: ticket.id } }), marks: '000 0 00 ++' },
  ],

  'supplies.list': [{ sees: ({ supply }) => supply.id, marks: '+++ - -- ++' }],
  'supplies.get': [{ wish: ({ supply }) => ({ parts: [supply.id] }), marks: '+++ 0 00 ++' }],
  'supplies.timeline': [{ wish: ({ supply }) => ({ parts: [supply.id] }), marks: '+++ 0 00 ++' }],
  'supplies.request': [{ wish: () => ({ body: aSupplyDraft() }), marks: '+++ i xx xx' }],
  'supplies.apply': [
    {
      wish: ({ supply }) => ({
        ...{ parts: [supply.id], headers: { 'if-match': `"${supply.version}"` } },
        body: { type: 'supply.approve' },
      }),
      marks: 'xxx 0 00 ++',
    },
  ],

  'scripts.list': [{ sees: text('sem-conexao'), marks: '--- - ++ ++' }],
  'scripts.get': [{ wish: addressed('sem-conexao'), marks: '000 0 ++ ++' }],
  'scripts.save': [
    { wish: () => ({ body: { ...aScriptDraft(), id: aScript().id, version: 1 } }), marks: '000 0 xx x+' },
  ],
  'scripts.keepRun': [{ wish: ({ ticket }) => ({ body: { ...aRun, ticketId: ticket.id } }), marks: '000 0 +0 ++' }],
  'scripts.run': [{ wish: ({ run }) => ({ parts: [run.id] }), marks: '000 0 00 ++' }],
  'scripts.runs': [{ wish: onTicket, sees: text('sem-conexao'), marks: '--- 0 +0 ++' }],

  'tasks.list': [{ sees: ({ task }) => task.id, marks: '--- - +- ++' }],
  'tasks.get': [{ wish: ({ task }) => ({ parts: [task.id] }), marks: '000 0 +0 ++' }],
  'tasks.add': [
    { wish: () => ({ body: aTaskDraft({ assignee: { kind: 'person', id: ana.id } }) }), marks: 'xxx x ++ ++' },
  ],
  'tasks.apply': [
    {
      wish: ({ task }) => ({
        ...{ parts: [task.id], headers: { 'if-match': `"${task.entries.length}"` } },
        body: { type: 'task.complete', note: 'Feito.' },
      }),
      marks: '000 0 +0 ++',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
