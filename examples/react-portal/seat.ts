/** Who sits at the desk: read once when somebody signs in, and given to every screen. */
import type { DeskPort, Person, PortalProfile } from '@chamado/core';
import type { DraftShelf } from '@chamado/core/views/open-ticket';
import { createContext, useContext } from 'react';
import { newId, now } from './desk.ts';

// #region seat
/** All that any view machine of core is started with: `startTicketList(seat.port, seat)`. */
export type Seat = {
  readonly port: DeskPort;
  readonly me: Person;
  readonly profile: PortalProfile;
  /** Whom one may be here without a password; empty at a desk with accounts of its own. */
  readonly people: readonly Person[];
  readonly now: typeof now;
  readonly newId: typeof newId;
  readonly shelf: DraftShelf;
};

/** Drafts outlive the page. Storage is named at every call, since a browser may forbid it. */
const shelf: DraftShelf = {
  read: (key) => localStorage.getItem(key),
  write: (key, text) => localStorage.setItem(key, text),
  remove: (key) => localStorage.removeItem(key),
};

export async function takeSeat(port: DeskPort): Promise<Seat> {
  const [me, profile, people = []] = await Promise.all([port.me(), port.profile(), port.session?.people()]);
  return { port, me, profile, people, now, newId, shelf };
}

// #endregion

export const SeatContext = createContext<Seat | null>(null);

export function useSeat(): Seat {
  const seat = useContext(SeatContext);
  if (!seat) throw new Error('A screen stands inside <SeatContext value={seat}>');
  return seat;
}
