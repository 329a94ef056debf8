/** Every verb of `DeskPort` as it travels over HTTP: server, REST adapter and OpenAPI are made from this table. */
import type { DeskPort } from '../port/desk-port.ts';

/** One verb on the wire. Addresses stand below `/v1`; what its input and answer hold is in `messages.ts`, under the same id. */
export type Route = {
  /** The verb: `tickets.apply` is `desk.tickets.apply`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` stands for the verb's first arguments, in order. */
  readonly path: string;
  /** Where the rest of the arguments travel; a `query` too long for an address is sent as a body to `queryPath`. */
  readonly input?: 'query' | 'body' | 'file';
  /** The arguments' names within the input, in order; left out, the input is one argument itself. */
  readonly args?: readonly string[];
  /** What of the input belongs to the verb's options. */
  readonly options?: readonly string[];
  /** Bears an `Idempotency-Key`: repeated, it answers with the first result. */
  readonly write?: true;
  /** Bears the version that was seen, as `If-Match`; refused as stale, it comes with what `current` answers. */
  readonly version?: true;
  readonly current?: string;
  /** The answer's own version, its `ETag`: the `version` field, or how many `entries` it holds. */
  readonly etag?: 'version' | 'entries';
  /** Answers with nothing (204), or with bytes. */
  readonly answers?: 'nothing' | 'file';
};

const byVersion = { etag: 'version' } as const;
const write = { method: 'POST', input: 'body', write: true } as const;
const seen = (current: string) => ({ ...write, version: true, current }) as const;

/** The table: one line per verb. */
export const routes = [
  { id: 'me', method: 'GET', path: '/me' },
  { id: 'profile', method: 'GET', path: '/profile' },

  { id: 'tickets.list', method: 'GET', path: '/tickets', input: 'query' },
  { id: 'tickets.count', method: 'GET', path: '/ticket-counts', input: 'query' },
  { id: 'tickets.get', method: 'GET', path: '/tickets/:id', ...byVersion },
  { id: 'tickets.timeline', method: 'GET', path: '/tickets/:id/timeline' },
  { id: 'tickets.open', path: '/tickets', ...write, ...byVersion },
  { id: 'tickets.apply', path: '/tickets/:id/commands', ...seen('tickets.get'), ...byVersion },
  {
    id: 'tickets.applyAll',
    path: '/tickets/:id/command-lists',
    ...seen('tickets.get'),
    args: ['commands'],
    ...byVersion,
  },

  { id: 'files.put', path: '/files', ...write, input: 'file' },
  { id: 'files.get', method: 'GET', path: '/files/:id', answers: 'file' },
  { id: 'files.remove', method: 'DELETE', path: '/files/:id', answers: 'nothing' },

  { id: 'knowledge.search', method: 'GET', path: '/articles', input: 'query' },
  { id: 'knowledge.suggest', method: 'GET', path: '/article-words', input: 'query', args: ['text'] },
  { id: 'knowledge.get', method: 'GET', path: '/articles/:id' },
  { id: 'knowledge.vote', path: '/articles/:id/votes', ...write, args: ['helped'], answers: 'nothing' },

  { id: 'directory.people', method: 'GET', path: '/people' },
  { id: 'directory.updateMe', path: '/me', ...write, method: 'PUT' },
  { id: 'directory.contacts.list', method: 'GET', path: '/contacts', input: 'query' },
  { id: 'directory.contacts.save', path: '/contacts', ...write },
  { id: 'directory.contacts.deactivate', method: 'POST', path: '/contacts/:id/deactivation', write: true },
  { id: 'directory.contacts.reactivate', method: 'POST', path: '/contacts/:id/reactivation', write: true },
  { id: 'directory.companies', method: 'GET', path: '/companies', input: 'query' },
  { id: 'directory.company', method: 'GET', path: '/companies/:id' },
  { id: 'directory.assets', method: 'GET', path: '/assets', input: 'query' },
  { id: 'directory.asset', method: 'GET', path: '/assets/:id' },
  { id: 'directory.contracts', method: 'GET', path: '/contracts', input: 'query' },
  { id: 'directory.contract', method: 'GET', path: '/contracts/:id' },
  { id: 'directory.techSheet', method: 'GET', path: '/tech-sheets/:model' },
  { id: 'directory.territories', method: 'GET', path: '/territories' },
  { id: 'directory.teams', method: 'GET', path: '/teams' },

  { id: 'mail.outbox', method: 'GET', path: '/mails', input: 'query', args: [], options: ['after'] },
  { id: 'mail.send', path: '/mails', ...write, ...byVersion },
  { id: 'contact.send', path: '/contact-messages', ...write },
  { id: 'contact.list', method: 'GET', path: '/contact-messages', input: 'query' },

  { id: 'reports.run', method: 'POST', path: '/reports', input: 'body' },
  {
    id: 'reports.tickets',
    method: 'POST',
    path: '/report-tickets',
    input: 'body',
    args: ['definition', 'figure'],
    options: ['after'],
  },

  { id: 'sales.register', path: '/opportunities', ...write },
  { id: 'sales.list', method: 'GET', path: '/opportunities', input: 'query' },
  { id: 'sales.get', method: 'GET', path: '/opportunities/:id' },

  { id: 'agenda.appointments', method: 'GET', path: '/appointments', input: 'query' },
  { id: 'agenda.get', method: 'GET', path: '/appointments/:id', ...byVersion },
  { id: 'agenda.freeSlots', method: 'GET', path: '/free-slots', input: 'query' },
  { id: 'agenda.schedule', path: '/appointments', ...write, ...byVersion },
  { id: 'agenda.move', path: '/appointments/:id/moves', ...seen('agenda.get'), ...byVersion },
  { id: 'agenda.cancel', path: '/appointments/:id/cancellation', ...seen('agenda.get'), ...byVersion },

  { id: 'inbox.search', method: 'GET', path: '/messages', input: 'query' },
  { id: 'inbox.addresses', method: 'GET', path: '/message-senders', input: 'query', args: ['initials'] },
  { id: 'inbox.get', method: 'GET', path: '/messages/:id' },
  { id: 'inbox.take', path: '/messages/:id/taking', ...write, args: ['ticketId'] },

  { id: 'supplies.list', method: 'GET', path: '/supplies', input: 'query' },
  { id: 'supplies.get', method: 'GET', path: '/supplies/:id', ...byVersion },
  { id: 'supplies.timeline', method: 'GET', path: '/supplies/:id/timeline' },
  { id: 'supplies.request', path: '/supplies', ...write, ...byVersion },
  { id: 'supplies.apply', path: '/supplies/:id/commands', ...seen('supplies.get'), ...byVersion },

  { id: 'scripts.list', method: 'GET', path: '/scripts', input: 'query' },
  { id: 'scripts.get', method: 'GET', path: '/scripts/:id', ...byVersion },
  { id: 'scripts.save', path: '/scripts', ...write, ...byVersion },
  { id: 'scripts.keepRun', path: '/script-runs', ...write },
  { id: 'scripts.run', method: 'GET', path: '/script-runs/:id' },
  { id: 'scripts.runs', method: 'GET', path: '/tickets/:id/script-runs' },

  { id: 'tasks.list', method: 'GET', path: '/tasks', input: 'query' },
  { id: 'tasks.get', method: 'GET', path: '/tasks/:id', etag: 'entries' },
  { id: 'tasks.add', path: '/tasks', ...write, etag: 'entries' },
  { id: 'tasks.apply', path: '/tasks/:id/commands', ...seen('tasks.get'), etag: 'entries' },
] as const satisfies readonly Route[];

/** The id of a route. */
export type RouteId = (typeof routes)[number]['id'];

const byId: ReadonlyMap<string, Route> = new Map(routes.map((route) => [route.id, route]));

/** The route of a verb. */
export function routeOf(id: RouteId): Route {
  const route = byId.get(id);
  if (!route) throw new RangeError(`There is no route ${id}`);
  return route;
}

/** Where a `query` goes, as the JSON body of a POST, when it is too long for an address. */
export const queryPath = ({ path }: Route): string => `${path}/query`;

/** Where everything stands. */
export const BASE = '/v1';

/** What a desk may have besides people, profile and tickets; `GET /v1` says which, so that an absent port is absent here too. */
export const wireCapabilities = [
  ...(['files', 'knowledge', 'directory', 'mail', 'contact', 'reports', 'sales'] as const),
  ...(['agenda', 'inbox', 'supplies', 'scripts', 'tasks', 'watch'] as const),
] as const satisfies readonly Exclude<keyof DeskPort, 'name' | 'place' | 'me' | 'profile' | 'tickets' | 'session'>[];
/** One of `wireCapabilities`. */
export type WireCapability = (typeof wireCapabilities)[number];
