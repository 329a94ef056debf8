/** The desk’s tickets as RT’s transactions tell them: every process that folds the same transactions knows the same. */
import {
  replay,
  type Applied,
  type Person,
  type PortalProfile,
  type Ticket,
  type TicketId,
  type TimelineEntry,
} from '@chamado/core';
import { numberOf, openedInRt, ownedInRt, saidInRt, setInRt, type NativeGiven } from './native.rules.ts';
import { strangerOf } from './rt.people.ts';
import type { Ours, RtEvent } from './rt.log.ts';
import type { StatusMapping } from './status.mapping.ts';

/** A ticket, its timeline, and where both stand in RT. */
export type Kept = {
  readonly rtTicket: number;
  readonly ticket: Ticket;
  readonly entries: readonly TimelineEntry[];
  /** What RT shows, as far as its transactions told. */
  readonly rtStatus: string;
  readonly rtOwner: string | null;
};

export type Mirror = {
  readonly kept: ReadonlyMap<TicketId, Kept>;
  /** What each write of ours asked and came to, by person and operation id. */
  readonly done: ReadonlyMap<string, { readonly asked: string; readonly ticket: Ticket }>;
  /** Tickets of RT that came of a write which another process had done already: nobody’s. */
  readonly twins: ReadonlySet<number>;
  readonly fold: (events: readonly RtEvent[], people: readonly Person[]) => void;
};

export type MirrorOptions = {
  readonly profile: PortalProfile;
  readonly mapping: StatusMapping;
  readonly account: string;
};

type NativeKnown = { readonly isSomebody: boolean; readonly personOf: (id: string) => Person };

export function createMirror({ profile, mapping, account }: MirrorOptions): Mirror {
  const kept = new Map<TicketId, Kept>();
  const byRt = new Map<number, TicketId>();
  const done = new Map<string, { readonly asked: string; readonly ticket: Ticket }>();
  const twins = new Set<number>();

  const keep = (one: Kept): void => {
    kept.set(one.ticket.id, one);
    byRt.set(one.rtTicket, one.ticket.id);
  };
  const append = (old: Kept, next: Applied | null, shown: Partial<Kept> = {}): void =>
    keep({ ...old, ...shown, ...(next && { ticket: next.ticket, entries: [...old.entries, next.entry] }) });

  function foldOurs(rtTicket: number, { mark }: Ours, old: Kept | undefined): void {
    const entries = mark.entries.map((entry) => withNumber(entry, rtTicket, profile));
    const [first] = entries;
    if (!first) return;
    if (done.has(mark.key)) {
      if (!old && first.version === 1) twins.add(rtTicket);
      return;
    }
    // Whoever saw an older version than stood when RT took his write was too late: what he wrote counts for nothing.
    const follows = old
      ? first.version === old.ticket.version + 1 && first.ticketId === old.ticket.id
      : first.version === 1;
    if (!follows) return;
    const all = [...(old?.entries ?? []), ...entries];
    const ticket = replay(all);
    keep({
      rtTicket,
      ticket,
      entries: all,
      rtStatus: old?.rtStatus ?? mapping.toRt[ticket.stage],
      rtOwner: old?.rtOwner ?? null,
    });
    done.set(mark.key, { asked: mark.asked, ticket });
  }

  function foldNative({ rtTicket, did }: RtEvent, old: Kept | undefined, given: NativeGiven, known: NativeKnown): void {
    if (did.type === 'created' && !old) {
      const { ticket, entry } = openedInRt(rtTicket, did, given);
      keep({ rtTicket, ticket, entries: [entry], rtStatus: did.ticket.Status, rtOwner: null });
    }
    if (!old) return;
    const { isSomebody, personOf } = known;
    if (did.type === 'said' && isSomebody) append(old, saidInRt(old.ticket, did, given));
    if (did.type === 'status') {
      const { status } = did;
      append(old, isSomebody ? setInRt(old.ticket, status, mapping, given) : null, { rtStatus: status });
    }
    if (did.type === 'owner') {
      const { owner } = did;
      const person = owner === null ? null : personOf(owner);
      append(old, isSomebody ? ownedInRt(old.ticket, person, given) : null, { rtOwner: owner });
    }
  }

  return {
    kept,
    done,
    twins,
    fold(events, people) {
      for (const event of events) {
        const { rtTicket, did, at } = event;
        const id = byRt.get(rtTicket);
        const old = id === undefined ? undefined : kept.get(id);
        if (did.type === 'ours') foldOurs(rtTicket, did, old);
        else {
          const name = did.type === 'created' ? (did.ticket.Requestor[0] ?? event.by) : event.by;
          const personOf = (id: string): Person => people.find((person) => person.id === id) ?? strangerOf(id);
          // What RT does by itself, or on our behalf, is nobody’s wish.
          const isSomebody = event.by !== account && event.by !== 'RT_System';
          foldNative(event, old, { by: personOf(name), at, profile }, { isSomebody, personOf });
        }
      }
    },
  };
}

/** RT numbers its tickets only once they are kept: the number is read from there. */
function withNumber(entry: TimelineEntry, rtTicket: number, profile: PortalProfile): TimelineEntry {
  if (entry.command.type !== 'ticket.open') return entry;
  return { ...entry, changes: { ...entry.changes, number: numberOf(rtTicket, entry.at, profile) } };
}
