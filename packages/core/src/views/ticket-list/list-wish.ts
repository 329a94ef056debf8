/** What a person asks of the list of tickets: the answers of its tabs, switches, filters and headers. */
import type { WallDate } from '../../calendar/zoned.ts';
import type { Scope } from '../../port/ticket-query.schema.ts';
import type { Tab } from '../../profile/profile.parts.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Kind } from '../../query/column.ts';
import type { Filter, Sort } from '../../query/query.schema.ts';
import type { Person } from '../../shared/person.schema.ts';
import { worksHere } from '../../ticket/ticket.access.ts';

/** When the tickets shown were opened ("exibir últimos", TOTALL 6.1). Days are those of the profile's time zone; both ends belong to it. */
export type Period =
  | { readonly kind: 'all' }
  /** Today and the `days` before it. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'between'; readonly from: WallDate | null; readonly to: WallDate | null };

/** What is asked of the list, in a person’s terms; `queryFor` makes the desk’s query of it. */
export type ListWish = {
  /** The id of a tab of the profile; of an unknown one, the first is meant. */
  readonly tab: string | undefined;
  /** Undefined: as suits the person (`scopeOf`). */
  readonly scope: Scope | undefined;
  readonly period: Period;
  /** Words for number, subject and description, as typed. */
  readonly text: string;
  readonly filters: readonly Filter[];
  /** Empty: the tab's own order. */
  readonly sort: readonly Sort[];
};

/** Everything a person may see, on the profile's first tab. */
export const anyWish: ListWish = {
  tab: undefined,
  scope: undefined,
  period: { kind: 'all' },
  text: '',
  filters: [],
  sort: [],
};

/** The tab that is meant; undefined only for a profile without tabs. */
export const tabOf = ({ tabs }: Pick<PortalProfile, 'tabs'>, { tab }: Pick<ListWish, 'tab'>): Tab | undefined =>
  tabs.find(({ id }) => id === tab) ?? tabs[0];

/** The scopes a person has a choice of: without a company there is nobody else's to see. */
export const scopesOf = ({ role, companyId }: Person): readonly Scope[] =>
  !worksHere({ role }) && companyId === undefined ? ['mine'] : ['mine', 'all'];

/** A requester begins with his own (TOTALL 6.1), the desk with everybody's. */
export const scopeOf = (me: Person, { scope }: Pick<ListWish, 'scope'>): Scope =>
  scope ?? (worksHere(me) ? 'all' : 'mine');

/** Whether anything but tab, scope and order keeps tickets off the list. */
export const isNarrowed = ({ period, text, filters }: ListWish): boolean =>
  period.kind !== 'all' || text.trim() !== '' || filters.length > 0;

/** What a click on a header makes of the sort: its natural direction, the other one, then the tab's own order again. */
export function nextSort(sort: readonly Sort[], column: string, kind: Kind): readonly Sort[] {
  const natural = kind === 'text' || kind === 'choice' || kind === 'list' ? 'ascending' : 'descending';
  const [first] = sort;
  if (first?.column !== column) return [{ column, direction: natural }];
  if (first.direction !== natural) return [];
  return [{ column, direction: natural === 'ascending' ? 'descending' : 'ascending' }];
}
