/** A Chamado desk over that service, whole: it loads, asks the domain, and stores. What may be done is core's to say, not ours. */
import {
  applyAllIn,
  applyIn,
  createTable,
  DeskError,
  fingerprintOf,
  inScope,
  isRepeat,
  numberFor,
  openIn,
  OperationId,
  parse,
  replay,
  stageCounts,
  ticketColumns,
  TicketQuery,
  TimelineEntry,
  visibleTimeline,
  visibleTo,
  withinScope,
  type Backend,
  type CallOptions,
  type Decision,
  type Person,
  type PortalProfile,
  type Scope,
  type StorageWriter,
  type Ticket,
  type WriteGiven,
  type WriteOptions,
} from '@chamado/core';
import { isKeptPedido, type KeptPedido } from './service.ts';

/** Where the service answers, and what it does not know: what the portal is like, and who works or asks there. */
export type OwnOptions = {
  /** The service, as `fetch` reaches it; here its handler itself. */
  readonly send: (request: Request) => Promise<Response>;
  readonly profile: PortalProfile;
  readonly people: readonly Person[];
  readonly now: () => string;
};

/** An entry and the write that it came of; several entries may come of one. */
type Line = { readonly entry: TimelineEntry; readonly key: string; readonly asked: string };
type Loaded = { readonly kept: KeptPedido; readonly lines: readonly Line[]; readonly ticket: Ticket };
type Work = (tx: StorageWriter, given: WriteGiven & { newId: () => string }) => Promise<readonly Decision[]>;

const HERE = 'https://pedidos.example/pedidos';
const states: Partial<Record<Ticket['stage'], string>> = { opened: 'novo', pending: 'parado' };
const stateOf = ({ stage, endedAt }: Ticket): string => (endedAt ? 'fechado' : (states[stage] ?? 'fazendo'));

/** The desk over a service. */
export function createOwnBackend({ send, profile, people, now }: OwnOptions): Backend {
  const load = async (): Promise<readonly Loaded[]> => {
    const listed: unknown = await (await send(new Request(HERE))).json();
    if (!Array.isArray(listed)) throw new DeskError('unavailable', 'The service did not answer with a list');
    return listed.filter(isKeptPedido).map((kept) => loadedOf(kept, profile));
  };

  const put = (method: string, path: string, ticket: Ticket, lines: readonly Line[]): Promise<Response> => {
    const body = { titulo: ticket.subject, situacao: stateOf(ticket), extra: JSON.stringify(lines) };
    return send(new Request(HERE + path, { method, body: JSON.stringify(body) }));
  };

  /** Stores what was decided, unless somebody was faster: then it is decided anew, on what stands by now. */
  const store = async (before: readonly Loaded[], decided: readonly Decision[], key: string, asked: string) => {
    const last = decided.at(-1)?.ticket;
    if (!last) return;
    const old = before.find(({ ticket }) => ticket.id === last.id);
    const lines = [...(old?.lines ?? []), ...decided.map(({ entry }) => ({ entry, key, asked }))];
    const { status } = old
      ? await put('PUT', `/${old.kept.chave}?revisao=${old.kept.revisao}`, last, lines)
      : await put('POST', `?senha=${encodeURIComponent(key)}`, last, lines);
    if (status > 299 && status !== 409) throw new DeskError('unavailable', `The service answered ${status}`);
  };

  /** Every write: once done, and when it is repeated, its answer is read from what the service keeps. */
  const write = async (me: Person, verb: string, body: unknown, { operationId, signal }: WriteOptions, work: Work) => {
    const key = JSON.stringify([me.id, parse(OperationId, operationId)]);
    const asked = fingerprintOf(verb, body);
    for (;;) {
      signal?.throwIfAborted();
      const loaded = await load();
      for (const { lines } of loaded) {
        const at = lines.findLastIndex((line) => line.key === key);
        if (isRepeat(lines[at]?.asked, asked)) return replay(lines.slice(0, at + 1).map(({ entry }) => entry));
      }
      const given = { me, at: now(), profile, newId: () => crypto.randomUUID() };
      await store(loaded, await work(writerOver(loaded, people), given), key, asked);
    }
  };

  return {
    deskFor(person) {
      const me = people.find(({ id }) => id === person.id) ?? person;
      const read = async <Result>(options: CallOptions | undefined, work: (all: readonly Loaded[]) => Result) => {
        options?.signal?.throwIfAborted();
        return work(await load());
      };
      const tableOf = (all: readonly Loaded[], scope: Scope) => {
        const seen = all.map(({ ticket }) => ticket).filter((ticket) => inScope(me, ticket, scope));
        return createTable(ticketColumns(profile), seen);
      };
      const find = (all: readonly Loaded[], id: string): Loaded | undefined =>
        all.find(({ ticket }) => ticket.id === id);

      return {
        name: 'own-adapter',
        me: (options) => read(options, () => me),
        profile: (options) => read(options, () => structuredClone(profile)),
        tickets: {
          list: (query, options) =>
            read(options, (all) => {
              const asked = parse(TicketQuery, query);
              return tableOf(all, asked.scope).page(withinScope(asked));
            }),
          count: (query, options) =>
            read(options, (all) => {
              const { scope, filters, search } = parse(TicketQuery, query);
              const counts = tableOf(all, scope).count({ filters, ...(search && { search }) }, 'stage');
              return stageCounts((stage) => counts.get(stage));
            }),
          get: (id, options) => read(options, (all) => visibleTo(me, find(all, id)?.ticket)),
          timeline: (id, options) =>
            read(options, (all) => {
              const found = find(all, id);
              visibleTo(me, found?.ticket);
              return visibleTimeline(found?.lines.map(({ entry }) => entry) ?? [], me);
            }),
          open: (draft, options) =>
            write(me, 'open', draft, options, async (tx, given) => [await openIn(tx, given, draft)]),
          apply: (id, command, { version, ...options }) =>
            write(me, 'apply', { id, command, version }, options, async (tx, given) => [
              await applyIn(tx, given, { id, command, version }),
            ]),
          applyAll: (id, commands, { version, ...options }) =>
            write(me, 'applyAll', { id, commands, version }, options, (tx, given) =>
              applyAllIn(tx, given, { id, commands, version }),
            ),
        },
      };
    },
  };
}

/** What the domain reads while it decides, and writes that wait until all of it is decided. */
function writerOver(loaded: readonly Loaded[], people: readonly Person[]): StorageWriter {
  const tickets = new Map(loaded.map(({ ticket }) => [ticket.id, ticket]));
  const timelines = new Map(loaded.map(({ ticket, lines }) => [ticket.id, lines.map(({ entry }) => entry)]));
  const answer = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
  return {
    people: () => answer(people),
    ticket: (id) => answer(tickets.get(id)),
    tickets: () => answer([...tickets.values()]),
    timeline: (id) => answer(timelines.get(id) ?? []),
    timelines: () => answer(timelines),
    keep: ({ ticket, entry }) => {
      tickets.set(ticket.id, ticket);
      timelines.set(ticket.id, [...(timelines.get(ticket.id) ?? []), entry]);
      return answer(undefined);
    },
    // The service numbers by itself: `loadedOf` reads its number. It keeps no files, no records and no mails.
    drawNumber: () => answer(''),
    attachable: () => answer(null),
    record: () => answer(undefined),
    records: () => answer([]),
    mails: () => answer([]),
    putRecord: () => answer(undefined),
    removeRecord: () => answer(undefined),
    putPerson: () => answer(undefined),
    putMail: () => answer(undefined),
  };
}

function loadedOf(kept: KeptPedido, { numbers, calendar: { timeZone } }: PortalProfile): Loaded {
  const read: unknown = JSON.parse(kept.extra);
  const lines = (Array.isArray(read) ? read : []).filter(isLine).map((line): Line => {
    const entry = parse(TimelineEntry, line.entry, 'corrupted');
    if (entry.version > 1) return { ...line, entry };
    const number = numberFor(numbers, { at: entry.at, sequence: kept.chave, timeZone });
    return { ...line, entry: { ...entry, changes: { ...entry.changes, number } } };
  });
  return { kept, lines, ticket: replay(lines.map(({ entry }) => entry)) };
}

const isLine = (line: unknown): line is { readonly entry: unknown; readonly key: string; readonly asked: string } =>
  typeof line === 'object' && line !== null && 'entry' in line && 'key' in line && 'asked' in line;
