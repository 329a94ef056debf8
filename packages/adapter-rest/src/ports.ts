/** Every port over the wire, verb by verb: the compiler holds each to what the wire answers. */
import type {
  AgendaPort,
  ContactFormPort,
  DirectoryPort,
  FilePort,
  InboxPort,
  KnowledgePort,
  MailPort,
  ReportPort,
  SalesPort,
  ScriptPort,
  SupplyPort,
  TaskPort,
  TicketPort,
} from '@chamado/core';
import { routeOf } from '@chamado/core/wire';
import { askedBy, type Call, type Wire } from './call.ts';
import { rising } from './progress.ts';

export const ticketsOver = (call: Call): TicketPort => ({
  list: (query, options) => call('tickets.list', [], query, options),
  count: (query, options) => call('tickets.count', [], query, options),
  get: (id, options) => call('tickets.get', [id], undefined, options),
  timeline: (id, options) => call('tickets.timeline', [id], undefined, options),
  open: (draft, options) => call('tickets.open', [], draft, options),
  apply: (id, command, options) => call('tickets.apply', [id], command, options),
  applyAll: (id, commands, options) => call('tickets.applyAll', [id], { commands }, options),
});

export const filesOver = ({ call, ask }: Wire): FilePort => ({
  async put({ name, note, data }, { onProgress, ...options }) {
    const progress = onProgress && rising(onProgress);
    const asked = { ...options, ...(progress && { onProgress: progress }) };
    const kept = await call('files.put', [], { name, note, data }, asked);
    progress?.(1);
    return kept;
  },
  get: async (id, options) => (await ask(askedBy(routeOf('files.get'), [id]), options)).blob(),
  remove: (id, options) => call('files.remove', [id], undefined, options),
});

export const knowledgeOver = (call: Call): KnowledgePort => ({
  search: (query, options) => call('knowledge.search', [], query, options),
  suggest: (text, options) => call('knowledge.suggest', [], { text }, options),
  get: (id, options) => call('knowledge.get', [id], undefined, options),
  vote: (id, helped, options) => call('knowledge.vote', [id], { helped }, options),
});

export const directoryOver = (call: Call): DirectoryPort => ({
  people: (options) => call('directory.people', [], undefined, options),
  updateMe: (page, options) => call('directory.updateMe', [], page, options),
  contacts: {
    list: (query, options) => call('directory.contacts.list', [], query, options),
    save: (draft, options) => call('directory.contacts.save', [], draft, options),
    deactivate: (id, options) => call('directory.contacts.deactivate', [id], undefined, options),
    reactivate: (id, options) => call('directory.contacts.reactivate', [id], undefined, options),
  },
  companies: (query, options) => call('directory.companies', [], query, options),
  company: (id, options) => call('directory.company', [id], undefined, options),
  assets: (query, options) => call('directory.assets', [], query, options),
  asset: (id, options) => call('directory.asset', [id], undefined, options),
  contracts: (query, options) => call('directory.contracts', [], query, options),
  contract: (id, options) => call('directory.contract', [id], undefined, options),
  techSheet: (model, options) => call('directory.techSheet', [model], undefined, options),
  territories: (options) => call('directory.territories', [], undefined, options),
  teams: (options) => call('directory.teams', [], undefined, options),
});

export const mailOver = (call: Call): MailPort => ({
  outbox: ({ after, ...options } = {}) => call('mail.outbox', [], { after }, options),
  send: (draft, options) => call('mail.send', [], draft, options),
});

export const contactOver = (call: Call): ContactFormPort => ({
  send: (draft, options) => call('contact.send', [], draft, options),
  list: (query, options) => call('contact.list', [], query, options),
});

export const reportsOver = (call: Call): ReportPort => ({
  run: (definition, options) => call('reports.run', [], definition, options),
  tickets: (definition, figure, { after, ...options } = {}) =>
    call('reports.tickets', [], { definition, figure, after }, options),
});

export const salesOver = (call: Call): SalesPort => ({
  register: (draft, options) => call('sales.register', [], draft, options),
  list: (query, options) => call('sales.list', [], query, options),
  get: (id, options) => call('sales.get', [id], undefined, options),
});

export const agendaOver = (call: Call): AgendaPort => ({
  appointments: (query, options) => call('agenda.appointments', [], query, options),
  get: (id, options) => call('agenda.get', [id], undefined, options),
  freeSlots: (query, options) => call('agenda.freeSlots', [], query, options),
  schedule: (booking, options) => call('agenda.schedule', [], booking, options),
  move: (id, move, options) => call('agenda.move', [id], move, options),
  cancel: (id, why, options) => call('agenda.cancel', [id], why, options),
});

export const inboxOver = (call: Call): InboxPort => ({
  search: (query, options) => call('inbox.search', [], query, options),
  addresses: (initials, options) => call('inbox.addresses', [], { initials }, options),
  get: (id, options) => call('inbox.get', [id], undefined, options),
  take: (id, ticketId, options) => call('inbox.take', [id], { ticketId }, options),
});

export const suppliesOver = (call: Call): SupplyPort => ({
  list: (query, options) => call('supplies.list', [], query, options),
  get: (id, options) => call('supplies.get', [id], undefined, options),
  timeline: (id, options) => call('supplies.timeline', [id], undefined, options),
  request: (draft, options) => call('supplies.request', [], draft, options),
  apply: (id, command, options) => call('supplies.apply', [id], command, options),
});

export const scriptsOver = (call: Call): ScriptPort => ({
  list: (query, options) => call('scripts.list', [], query, options),
  get: (id, options) => call('scripts.get', [id], undefined, options),
  save: (draft, options) => call('scripts.save', [], draft, options),
  keepRun: (run, options) => call('scripts.keepRun', [], run, options),
  run: (id, options) => call('scripts.run', [id], undefined, options),
  runs: (ticketId, options) => call('scripts.runs', [ticketId], undefined, options),
});

export const tasksOver = (call: Call): TaskPort => ({
  list: (query, options) => call('tasks.list', [], query, options),
  get: (id, options) => call('tasks.get', [id], undefined, options),
  add: (draft, options) => call('tasks.add', [], draft, options),
  apply: (id, command, options) => call('tasks.apply', [id], command, options),
});
