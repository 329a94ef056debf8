/** How the tests of this folder write a ticket: at a desk in memory, with a Map for a browser's storage. */
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import type { MemoryOptions } from '../../memory/memory.store.ts';
import type { DeskPort, TicketPort } from '../../port/desk-port.ts';
import { deskId } from '../../port/kept-here.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import { aColleague, aDraft, anAttendant, anOperationId, aProfile, aRequester, AT } from '../../testing/index.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import type { DraftShelf } from './draft.ts';
import type { OpenTicketEvent } from './open-ticket.context.ts';
import type { Wish } from './open-ticket.facts.ts';
import { selectOpenTicket } from './open-ticket-face.select.ts';
import { openTicketView, type FillingView, type SentView } from './open-ticket.select.ts';
import { startOpenTicket } from './start-open-ticket.ts';

export type Shelf = DraftShelf & { readonly kept: Map<string, string> };

export function aShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
}

export const aBackend = (over: Partial<MemoryOptions> = {}) =>
  createMemoryBackend({ profile: aProfile(), people: [aRequester(), aColleague(), anAttendant()], ...over });

type Setting = { readonly desk?: DeskPort; readonly me?: Person; readonly shelf?: Shelf; readonly wish?: Wish };

export async function aForm({
  me = aRequester(),
  desk = aBackend().deskFor(me),
  shelf = aShelf(),
  wish = {},
}: Setting = {}) {
  let ids = 0;
  const actor = startOpenTicket(desk, {
    desk: deskId(desk),
    me: await desk.me(),
    profile: await desk.profile(),
    namesPeople: desk.directory !== undefined,
    wish,
    now: () => AT,
    newId: () => anOperationId(++ids + shelf.kept.size * 100),
    shelf,
  });
  const view = () => openTicketView(selectOpenTicket(actor.getSnapshot()), 'pt-BR');
  const send = (event: OpenTicketEvent) => actor.send(event);
  return {
    actor,
    send,
    shelf,
    view,
    filling: (): FillingView => only(view(), 'filling'),
    sent: async (): Promise<SentView> => {
      await waitFor(actor, () => view().kind === 'sent');
      return only(view(), 'sent');
    },
    write: (values: FieldValues) =>
      Object.entries(values).forEach(([name, value]) => send({ type: 'field.set', name, value })),
    rested: () => waitFor(actor, () => !selectOpenTicket(actor.getSnapshot()).busy),
  };
}

export function only<View extends { readonly kind: string }, Kind extends View['kind']>(
  view: View,
  kind: Kind,
): Extract<View, { kind: Kind }> {
  const is = (one: View): one is Extract<View, { kind: Kind }> => one.kind === kind;
  if (is(view)) return view;
  throw new Error(`The view is ${view.kind}, not ${kind}`);
}

export const answers = aDraft().values;
export const field = ({ form }: FillingView, name: string) => form.fields.find((one) => one.name === name);

/** The desk, with another way to open a ticket. */
export function opening(
  desk: DeskPort,
  open: (real: TicketPort['open'], ...call: Parameters<TicketPort['open']>) => ReturnType<TicketPort['open']>,
): DeskPort {
  const real = desk.tickets.open.bind(desk.tickets);
  return { ...desk, tickets: { ...desk.tickets, open: (...call) => open(real, ...call) } };
}

export const away = () => new DeskError('unavailable', 'The desk did not answer');
