/** The verbs of tickets that write, over the storage of any desk. */
import { parse } from '../shared/parse.ts';
import { Ticket } from '../ticket/ticket.schema.ts';
import type { TicketPort } from './desk-port.ts';
import type { DeskStorage, Written } from './desk-storage.ts';
import { applyAllIn, applyIn, openIn, toldOfAll, type WriteGiven } from './ticket.writes.ts';
import type { Decision } from './open.decision.ts';

/** Opens tickets and puts commands to them as whoever `storage` is used by: each verb is stored whole, once, or not at all. */
export function ticketVerbs(storage: DeskStorage): Pick<TicketPort, 'open' | 'apply' | 'applyAll'> {
  const { profile, newId } = storage;
  const given = (me: WriteGiven['me']): WriteGiven => ({ me, at: storage.now(), profile });

  return {
    open: async (draft, options) =>
      asTicket(
        await storage.write({ name: 'tickets.open', body: draft }, options, async (tx, me) =>
          written([await openIn(tx, { ...given(me), newId }, draft)]),
        ),
      ),

    apply: async (id, command, { version, ...options }) =>
      asTicket(
        await storage.write({ name: 'tickets.apply', body: { id, command, version } }, options, async (tx, me) =>
          written([await applyIn(tx, given(me), { id, command, version })]),
        ),
      ),

    applyAll: async (id, commands, { version, ...options }) =>
      asTicket(
        await storage.write({ name: 'tickets.applyAll', body: { id, commands, version } }, options, async (tx, me) =>
          written(await applyAllIn(tx, given(me), { id, commands, version })),
        ),
      ),
  };
}

const written = (decisions: readonly Decision[]): Written => ({
  result: decisions.at(-1)?.ticket,
  told: toldOfAll(decisions),
});

const asTicket = (stored: unknown): Ticket => parse(Ticket, stored, 'corrupted');
