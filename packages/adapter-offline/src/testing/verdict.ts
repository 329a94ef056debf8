/** What must be true at the end of a schedule, read from the desk itself. */
import type { DeskPort } from '@chamado/core';
import type { Deed } from './deeds.ts';

/** Every way in which the promise can be broken. */
export type Breach =
  'lost' | 'double' | 'reordered' | 'stuck' | 'ghost' | 'misplaced' | 'refused for no reason' | 'two senders';

export type Verdict = readonly { readonly breach: Breach; readonly words: string }[];

/** Where each text arrived: by the words that opened the ticket, in the order of its timeline. */
export async function arrivals(desk: DeskPort): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (let after: string | undefined; ;) {
    const page = await desk.tickets.list({ limit: 100, ...(after !== undefined && { after }) });
    for (const { id, subject } of page.items) {
      const entries = await desk.tickets.timeline(id);
      const words = entries.flatMap(({ command }) => (command.type === 'ticket.comment' ? [command.text] : []));
      found.set(subject, [...(found.get(subject) ?? []), subject, ...words]);
    }
    if (page.next === null) return found;
    after = page.next;
  }
}

export function judge(deeds: readonly Deed[], arrived: ReadonlyMap<string, readonly string[]>): Verdict {
  const all = [...arrived.values()].flat();
  const breaches: { breach: Breach; words: string }[] = [];
  for (const deed of deeds) {
    const { words, ticket, fate } = deed;
    const times = all.filter((each) => each === words).length;
    const blame = (breach: Breach) => breaches.push({ breach, words });
    if (times > 1) blame('double');
    if (times === 0 && fate === 'kept') blame('lost');
    if (times > 0 && (fate === 'refused' || fate === 'discarded')) blame('ghost');
    if (times > 0 && !arrived.get(ticket)?.includes(words)) blame('misplaced');
    const late = deeds.filter((other) => isBefore(other, deed) && comesAfter(arrived.get(ticket) ?? [], other, deed));
    if (late.length > 0) blame('reordered');
  }
  return breaches;
}

/** He was told of the one before he did the other. */
const isBefore = (one: Deed, other: Deed): boolean =>
  one.ticket === other.ticket && one.answeredAt !== null && one.answeredAt < other.doneAt;

const comesAfter = (order: readonly string[], one: Deed, other: Deed): boolean =>
  order.includes(one.words) && order.includes(other.words) && order.indexOf(one.words) > order.indexOf(other.words);
