/** Where the reader is, kept in the address: it can be marked, sent, and gone back from. */
import { parse, TicketId } from '@chamado/core';
import { useSyncExternalStore } from 'react';

export type Place =
  { readonly name: 'list' | 'open' | 'approve' } | { readonly name: 'ticket'; readonly ticketId: TicketId };

export const hrefOf = (place: Place): string =>
  place.name === 'ticket' ? `#/tickets/${encodeURIComponent(place.ticketId)}` : `#/${place.name}`;

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(listen, () => location.hash));
}

function placeOf(hash: string): Place {
  // What a reader may have typed is checked like any value from outside.
  const [, ticketId] = /^#\/tickets\/([^/]{1,64})$/.exec(hash) ?? [];
  if (ticketId !== undefined) return { name: 'ticket', ticketId: parse(TicketId, decodeURIComponent(ticketId)) };
  if (hash === '#/open') return { name: 'open' };
  return { name: hash === '#/approve' ? 'approve' : 'list' };
}
