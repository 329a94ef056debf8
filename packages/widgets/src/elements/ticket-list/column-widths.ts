/** How wide each column wants to be, and which ones a narrow list leaves to the ticket's own page. */
import type { Kind } from '@chamado/core/query';
import type { ShownColumn as Column } from '@chamado/core/views/ticket-list';

type Width = {
  /** The least it can be read in, in em. */
  readonly least: number;
  /** Its share of what is left over. */
  readonly share: number;
  /** The lower, the longer it stays. */
  readonly rank: number;
};

const known: Readonly<Record<string, Width>> = {
  number: { least: 7, share: 0, rank: 0 },
  subject: { least: 12, share: 8, rank: 1 },
  status: { least: 12.5, share: 0.5, rank: 2 },
  statusId: { least: 12.5, share: 0.5, rank: 2 },
  stage: { least: 12.5, share: 0.5, rank: 2 },
  deadline: { least: 10.25, share: 0, rank: 3 },
  assignee: { least: 6.5, share: 1, rank: 4 },
  requester: { least: 6.5, share: 1, rank: 5 },
  openedAt: { least: 8, share: 0, rank: 6 },
  justification: { least: 6, share: 1, rank: 7 },
};

const byKind: Readonly<Record<Kind, Width>> = {
  text: { least: 7, share: 1, rank: 9 },
  choice: { least: 7, share: 0.5, rank: 9 },
  list: { least: 8, share: 1, rank: 9 },
  number: { least: 5, share: 0, rank: 9 },
  instant: { least: 8.5, share: 0, rank: 9 },
  flag: { least: 4, share: 0, rank: 9 },
};

/** Between two columns, and at both ends together, in em. */
const GAP = 1;
const ENDS = 2;

const widthOf = ({ name, kind }: Column): Width => known[name] ?? byKind[kind];

/** From this rank on, a column must leave the subject room to be read. */
const EXTRA = 5;
const COMFORT = 1;

/** The columns that fit into `width` em, in their own order; the first ones always do. */
export function fittingColumns(columns: readonly Column[], width: number): readonly Column[] {
  const byRank = columns.toSorted((one, other) => widthOf(one).rank - widthOf(other).rank);
  const fitting = new Set<Column>();
  let taken = ENDS;
  for (const column of byRank) {
    const { least, rank } = widthOf(column);
    taken += least + GAP;
    if (taken + (rank < EXTRA ? 0 : COMFORT) > width && fitting.size > 1) break;
    fitting.add(column);
  }
  return columns.filter((column) => fitting.has(column));
}

/** A value for `grid-template-columns`. */
export const tracksOf = (columns: readonly Column[]): string =>
  columns.map((column) => trackOf(widthOf(column))).join(' ');

const trackOf = ({ least, share }: Width): string => (share > 0 ? `minmax(${least}em, ${share}fr)` : `${least}em`);

/** What a card has room for: who it is with, when it is due, where it stands. */
const CARD: readonly string[] = [
  'number',
  'status',
  'statusId',
  'stage',
  'subject',
  'requester',
  'assignee',
  'deadline',
];

export const cardColumns = (columns: readonly Column[]): readonly Column[] => {
  const chosen = columns.filter(({ name }) => CARD.includes(name));
  return chosen.length > 2 ? chosen : columns.slice(0, 4);
};
