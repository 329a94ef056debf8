/** What a view of the list shows, and nothing a view could misuse. */
import type { StageCounts, Scope } from '../../port/ticket-query.schema.ts';
import type { Tab } from '../../profile/profile.parts.schema.ts';
import type { Sort } from '../../query/query.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Label } from '../../shared/text.ts';
import { isCustomersTurn } from '../../ticket/ticket.queue.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { countKey, orderFor } from './list-query.ts';
import { isNarrowed, scopeOf, scopesOf, tabOf, type ListWish } from './list-wish.ts';
import type { Seen } from '../late-actor.ts';
import type { TicketListContext } from './ticket-list.context.ts';

/** How the list stands: being read anew, without more of its rows, without any. */
export type ListTag = 'busy' | 'stalled' | 'failed';

/** One tab with its count (TOTALL 6, T6). */
export type TabView = {
  readonly id: string;
  readonly label: Label;
  readonly isSelected: boolean;
  /** Tickets on it, as far as filters and search let them through; null until counted. */
  readonly count: number | null;
  /** It holds what waits for the customer's word: the loudest of all while there is any. */
  readonly asks: boolean;
};

/** Rows as far as they were read, and what was asked to get them. */
export type TicketListView = {
  readonly tabs: readonly TabView[];
  readonly scope: Scope;
  /** What the person may choose from: one alone is no choice. */
  readonly scopes: readonly Scope[];
  /** What the person asked for: the same object until he asks for something else. */
  readonly wish: ListWish;
  /** The order shown: the first entry is the header's. */
  readonly order: readonly Sort[];
  /** Nobody chose the order: it is the tab's own. */
  readonly isOwnOrder: boolean;
  /** The rows at hand: the first of `total`. The same array while nothing changed. */
  readonly rows: readonly Ticket[];
  /** How many match, on all pages; null until that is known. */
  readonly total: number | null;
  /** The list is being read anew, and shows what it showed. */
  readonly busy: boolean;
  /** Why there are no rows, or no more of them; null while all is well. */
  readonly failure: DeskError | null;
  /** By stage, under this search, on all tabs: the same object until they are counted again. */
  readonly counts: StageCounts | null;
  /** Period, search or filters keep tickets off the list. */
  readonly isNarrowed: boolean;
  /** The other tab that has most of what matches; null while there is none, or nothing was counted. */
  readonly elsewhere: TabView | null;
};

/** A first page that failed leaves no rows, so that no old answer stands under a new question. */
export function selectTicketList(snapshot: Seen<TicketListContext, ListTag>): TicketListView {
  const { profile, me, wish, query, counts, countsOf, rows, total, error } = snapshot.context;
  // What was shown answered another question.
  const isFailed = snapshot.hasTag('failed');
  const selected = tabOf(profile, wish);
  const tabs = profile.tabs.map((tab) => ({
    id: tab.id,
    label: tab.label,
    isSelected: tab === selected,
    count: counts && countOf(tab, counts),
    asks: tab.stages.every((stage) => isCustomersTurn({ stage, step: null })),
  }));
  return {
    tabs,
    scope: scopeOf(me, wish),
    scopes: scopesOf(me),
    wish,
    order: orderFor(wish, profile, me),
    isOwnOrder: wish.sort.length === 0,
    rows: isFailed ? [] : rows,
    total: isFailed ? null : total,
    busy: snapshot.hasTag('busy'),
    failure: snapshot.hasTag('stalled') ? error : null,
    counts,
    isNarrowed: isNarrowed(wish),
    elsewhere: countsOf === countKey(query) ? fullest(tabs.filter(({ isSelected }) => !isSelected)) : null,
  };
}

/** Whether more rows are all that is new: they are drawn past the rest of a view. */
export const isMoreOfTheSame = (before: TicketListView, after: TicketListView): boolean =>
  before.wish === after.wish &&
  before.counts === after.counts &&
  before.total === after.total &&
  before.failure === after.failure &&
  before.busy === after.busy;

const countOf = ({ stages }: Tab, counts: StageCounts): number => stages.reduce((sum, stage) => sum + counts[stage], 0);

const fullest = (tabs: readonly TabView[]): TabView | null =>
  tabs.reduce<TabView | null>((most, tab) => ((tab.count ?? 0) > (most?.count ?? 0) ? tab : most), null);
