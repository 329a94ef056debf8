/** The published event log of an Italian software company's help desk (4TU.ResearchData), read under the preset `help-desk`. */
import type { ImportMapping as Mapping } from './import.mapping.schema.ts';

const note = (text: string) => ({ type: 'ticket.comment' as const, text, internal: true });
const waiting = (reasonId: string, comment: string) => ({ type: 'ticket.suspend' as const, reasonId, comment });
const whilePending = ['pending' as const];
const whileLive = ['opened' as const, 'inService' as const, 'pending' as const, 'awaitingApproval' as const];

const activities: Mapping['activities'] = {
  'Insert ticket': {
    because: 'It opens the ticket. It stands first in every ticket that has one.',
    opens: true,
    readings: [],
  },
  'Assign seriousness': {
    because: 'As a first event it is the opening, with its triage. Later it is a new triage; the log keeps no degree.',
    opens: true,
    readings: [{ command: { type: 'ticket.prioritize', critical: false, reason: 'Assign seriousness' } }],
  },
  'Take in charge ticket': {
    because: 'Somebody takes a new ticket, goes on with a waiting one, or takes over one already in service.',
    readings: [
      { command: { type: 'ticket.accept' } },
      { command: { type: 'ticket.resume' } },
      { in: ['inService'], command: { type: 'ticket.assign', assignee: 'self' } },
    ],
  },
  Wait: {
    because: 'Work stops, and mostly for the customer; on a ticket that already waits it is one more word about it.',
    readings: [{ command: waiting('informacoes-do-cliente', 'Wait') }, { in: whilePending, command: note('Wait') }],
  },
  'Require upgrade': {
    because: 'The solution needs a newer version at the customer’s: the ticket waits for it.',
    readings: [
      { command: waiting('atualizacao-do-cliente', 'Require upgrade') },
      { in: whilePending, command: note('Require upgrade') },
    ],
  },
  'Create SW anomaly': {
    because: 'An error goes to development (TOTALL 9): the ticket waits for the correction.',
    readings: [
      { command: waiting('correcao-do-desenvolvimento', 'Create SW anomaly') },
      { in: whilePending, command: note('Create SW anomaly') },
    ],
  },
  'Resolve SW anomaly': {
    because: 'Development is done (TOTALL 9): work goes on; where it already did, it is a word on the record.',
    readings: [{ command: { type: 'ticket.resume' } }, { in: whileLive, command: note('Resolve SW anomaly') }],
  },
  'Schedule intervention': {
    because: 'The log names neither the hour nor the work: a word on the record, not an order on the agenda.',
    readings: [{ in: whileLive, command: note('Schedule intervention') }],
  },
  'Resolve ticket': {
    because: 'The answer goes to the customer, who decides.',
    readings: [{ command: { type: 'ticket.resolve', solution: 'Resolve ticket' } }],
  },
  Closed: {
    because:
      'In 98 of 100 cases it comes fifteen days or more after the last answer, mostly by one resource that works no ticket: the desk’s clockwork. Sooner, it is the customer who agreed.',
    readings: [
      { by: 'system', command: { type: 'ticket.expireApproval' } },
      { by: 'customer', command: { type: 'ticket.approve' } },
    ],
  },
  ...Object.fromEntries(
    ['VERIFIED', 'RESOLVED', 'INVALID', 'DUPLICATE'].map((word) => [
      word,
      {
        because: 'A word of the bug tracker behind the desk, not of the ticket: kept on the record.',
        readings: [{ in: whileLive, command: note(word) }],
      },
    ]),
  ),
};

const names = [
  ...['Aline Costa', 'Bernardo Dias', 'Camila Freitas', 'Diego Moraes', 'Elisa Nogueira', 'Fábio Pinto'],
  ...['Gabriela Ramos', 'Henrique Sales', 'Isabela Teles', 'João Vidal', 'Karina Alves', 'Leandro Brito'],
  ...['Mariana Cunha', 'Nelson Duarte', 'Olívia Farias', 'Paulo Guedes Lima', 'Quitéria Horta', 'Renato Justo'],
  ...['Sônia Leal', 'Tiago Mendes', 'Úrsula Neves', 'Vítor Prates'],
];

/**
 * Each activity with the commands it may have been, tried in order, and why. Most “Closed” rows are read as the
 * clock’s, early ones as the customer’s approval.
 */
export const helpdeskLog: Mapping = {
  columns: { ticket: 'case:concept:name', activity: 'Activity', resource: 'Resource', time: 'time:timestamp' },
  formId: 'ticket',
  subject: 'Atendimento {ticket}',
  description: '<p>Importado do registro de eventos de outro sistema, que não guarda o texto.</p>',
  fields: {},
  people: {
    requester: {
      id: 'log-requester',
      name: 'Cliente do registro',
      role: 'requester',
      companyId: 'log-company',
      companyName: 'Empresa do registro',
    },
    system: { id: 'system', name: 'Sistema', role: 'system' },
    /** The log hides its people behind `Value 1` … `Value 22`: these names are invented. */
    attendants: Object.fromEntries(names.map((name, index) => [`Value ${index + 1}`, name])),
  },
  activities,
};
