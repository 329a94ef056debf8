/** Tickets with and without a network: read with what is unsent on top, written by way of the outbox. */
import { parse, Ticket, TimelineEntry, type TicketPort } from '@chamado/core';
import * as z from 'zod/mini';
import { onlyFields, type CacheOptions } from './kept.ts';
import { isLocal } from './local-id.ts';
import { openingWrite, outboxFor } from './outbox.ts';
import { rowsOf } from './provisional.ts';
import { nameOf } from './queue.ts';
import { createSeen } from './seen.ts';
import type { OutboxRules } from './outbox.rules.ts';
import { standingOf, type StandingParts } from './standing.ts';
import type { Tab } from './tab.ts';

export type TicketParts = Pick<StandingParts, 'tickets' | 'answers' | 'recall' | 'known'> & {
  readonly tab: Tab;
  readonly rules: OutboxRules;
  readonly cache: CacheOptions | undefined;
};

export function offlineTickets({ tab, rules, cache, ...parts }: TicketParts): TicketPort {
  const { tickets, recall } = parts;
  const { store, channel } = tab;
  const seen = createSeen();
  // Whichever tab sent it.
  channel.hear((told) => told.kind === 'sent' && seen.put(told.ticket));
  const masked = cache && onlyFields(cache.ticketFields);
  const standing = standingOf({ ...parts, store, seen, masked });
  const make = outboxFor({ tab, rules, tickets, standing, seen });

  return {
    list: (query, options) =>
      recall({
        key: `list:${JSON.stringify(query)}`,
        ask: async () => {
          const page = await tickets.list(query, options);
          page.items.forEach(seen.put);
          return page;
        },
        keep: masked && (({ items, ...page }) => ({ ...page, items: items.map(masked) })),
        read: (kept) => parse(KeptPage, kept, 'corrupted'),
      }),
    count: (query, options) => tickets.count(query, options),
    get: async (id, options) => (await standing.of(id, options)).ticket,
    async timeline(given, options) {
      const queue = await store.read();
      const id = nameOf(queue, given);
      const isUnsent = isLocal(id) || rowsOf(queue.rows, id).length > 0;
      const told = isLocal(id)
        ? []
        : await recall({
            key: `timeline:${id}`,
            ask: () => tickets.timeline(id, options),
            keep: cache?.timelines ? (entries) => entries : undefined,
            read: (kept) => parse(KeptTimeline, kept, 'corrupted'),
          });
      return isUnsent ? [...told, ...(await standing.of(id, options)).entries] : told;
    },
    open: (draft, options) => make(openingWrite(draft), options),
    apply: (id, command, { version, ...options }) => make(() => ({ verb: 'apply', id, command, version }), options),
    applyAll: (id, commands, { version, ...options }) =>
      make(() => ({ verb: 'applyAll', id, commands, version }), options),
  };
}

const KeptPage = z.object({ items: z.readonly(z.array(Ticket)), next: z.nullable(z.string()), total: z.int() });
const KeptTimeline = z.readonly(z.array(TimelineEntry));
