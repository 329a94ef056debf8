/** Where appointments of the same time stand side by side: lanes, as a calendar draws them. */
import { byCodePoint } from '../query/code-points.ts';
import type { Stretch } from './overlap.rules.ts';

/** An appointment's place: `lane` counts from 0, of `lanes` that its neighbours share with it. */
export type Laned<Item> = { readonly item: Item; readonly lane: number; readonly lanes: number };

/**
 * Each item in the first lane that is free when it begins, by start and then the longer first. Items that hang together,
 * each overlapping another, share one number of lanes; two of one lane never overlap.
 */
export function lanesOf<Item extends Stretch>(items: readonly Item[]): readonly Laned<Item>[] {
  return groupsOf([...items].sort(byStart)).flatMap((group) => {
    const ends: string[] = [];
    const placed = group.map((item) => {
      const free = ends.findIndex((end) => end <= item.startsAt);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = item.endsAt;
      return { item, lane };
    });
    return placed.map(({ item, lane }) => ({ item, lane, lanes: ends.length }));
  });
}

const byStart = (one: Stretch, other: Stretch): number =>
  byCodePoint(one.startsAt, other.startsAt) || byCodePoint(other.endsAt, one.endsAt);

/** Items that hang together in time, each group apart from the next; given in order of start. */
function groupsOf<Item extends Stretch>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let ends = '';
  for (const item of items) {
    const group = item.startsAt < ends ? groups.at(-1) : undefined;
    if (group) group.push(item);
    else groups.push([item]);
    ends = item.endsAt > ends ? item.endsAt : ends;
  }
  return groups;
}
