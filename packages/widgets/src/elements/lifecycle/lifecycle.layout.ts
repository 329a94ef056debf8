/** Where the lifecycle's places and lines lie: one column, its order the statechart's; what skips or goes back runs beside it. */
import { keyOf, pathOf, type LifecycleGraph, type Standing, type TimelineEntry } from '@chamado/core/ticket';

export type Place = {
  readonly key: string;
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  /** Which of the ticket's stays were here, counted from 1. */
  readonly visits: readonly number[];
  readonly isCurrent: boolean;
  readonly isFinal: boolean;
};

export type Line = {
  readonly key: string;
  readonly path: string;
  readonly head: string;
  /** `taken` by this ticket, open to it `next`, or just there. */
  readonly kind: 'taken' | 'next' | 'there';
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  /** Where every ticket begins. */
  readonly start: { readonly x: number; readonly y: number };
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
};

/** A place's box, in pixels. */
export const box = { width: 212, height: 34 } as const;
const PITCH = 56;
const LANE = 14;
const GAP = 10;
const MARGIN = 6;
const CORNER = 7;
const PORT = 7;

type Move = { readonly from: number; readonly to: number; readonly kind: Line['kind'] };
type Side = 'left' | 'right';
/** All moves to one place on one side share a trunk. */
type Trunk = { readonly side: Side; readonly to: number; readonly top: number; readonly bottom: number };

/** The drawing of `graph`, with the way of these entries on it. Row 0 is the opening, before the first place. */
export function layOut({ nodes, edges }: LifecycleGraph, entries: readonly TimelineEntry[]): Layout {
  const { visited, taken } = pathOf(entries);
  const current = visited.at(-1);
  const wasAt = (key: string) => visited.flatMap(({ standing }, at) => (keyOf(standing) === key ? [at + 1] : []));
  const shown = nodes.filter((node) => node.reachable || wasAt(keyOf(node)).length > 0);
  const rowOf = new Map(shown.map((node, at) => [keyOf(node), at + 1]));
  const row = (standing: Standing | null): number => (standing ? (rowOf.get(keyOf(standing)) ?? -1) : 0);

  const kindOf = (from: number, to: number): Line['kind'] => {
    if (taken.some((one) => row(one.from) === from && row(one.to) === to)) return 'taken';
    return current && row(current.standing) === from ? 'next' : 'there';
  };
  const pairs = new Map([...edges, ...taken].map(({ from, to }) => [`${row(from)}-${row(to)}`, [row(from), row(to)]]));
  const moves = [...pairs.values()]
    .map(([from = -1, to = -1]): Move => ({ from, to, kind: kindOf(from, to) }))
    .filter(({ from, to }) => from >= 0 && to > 0 && from !== to);

  const finals = new Set(shown.filter(({ final }) => final).map((node) => row(node)));
  const isStraight = ({ from, to }: Move) => to === from + 1 && !finals.has(from);
  const lanes = lanesFor(moves.filter((move) => !isStraight(move)));
  const count = (side: Side) =>
    Math.max(0, ...[...lanes].flatMap(([key, lane]) => (key.startsWith(side) ? [lane + 1] : [])));
  const x = MARGIN + (count('left') > 0 ? GAP + count('left') * LANE : 0);
  const middleOf = (at: number): number => (at === 0 ? MARGIN : MARGIN + at * PITCH - PITCH / 2 + box.height / 2);

  const lineFor = (move: Move): Line => ({ key: `${move.from}-${move.to}`, kind: move.kind, ...pathFor(move) });
  const pathFor = (move: Move): Pick<Line, 'path' | 'head'> => {
    if (isStraight(move)) return straight(x + box.width / 2, middleOf(move.from), middleOf(move.to), move.from === 0);
    const side = sideOf(move);
    const lane = lanes.get(trunkKey(side, move.to)) ?? 0;
    const out = side === 'right' ? 1 : -1;
    const edge = side === 'right' ? x + box.width : x;
    const begin = move.from === 0 ? x + box.width / 2 : edge;
    const trunk = edge + out * (GAP + lane * LANE);
    return around({
      begin,
      edge,
      trunk,
      out,
      from: middleOf(move.from) + (move.from === 0 ? 0 : out * PORT),
      to: middleOf(move.to) - out * PORT,
    });
  };

  const order = { there: 0, next: 1, taken: 2 } as const;
  return {
    width: x + box.width + (count('right') > 0 ? GAP + count('right') * LANE : 0) + MARGIN,
    height: middleOf(shown.length) + box.height / 2 + MARGIN,
    start: { x: x + box.width / 2, y: MARGIN },
    places: shown.map((node) => ({
      key: keyOf(node),
      standing: { stage: node.stage, step: node.step },
      x,
      y: middleOf(row(node)) - box.height / 2,
      visits: wasAt(keyOf(node)),
      isCurrent: current !== undefined && keyOf(current.standing) === keyOf(node),
      isFinal: node.final,
    })),
    lines: moves.map(lineFor).sort((one, other) => order[one.kind] - order[other.kind]),
  };
}

const sideOf = ({ from, to }: Pick<Move, 'from' | 'to'>): Side => (to > from ? 'right' : 'left');
const trunkKey = (side: Side, to: number): string => `${side}-${to}`;

/** Short trunks inside, long ones outside, and no two in one lane where they would run over each other. */
function lanesFor(moves: readonly Move[]): ReadonlyMap<string, number> {
  const trunks = new Map<string, Trunk>();
  for (const move of moves) {
    const side = sideOf(move);
    const key = trunkKey(side, move.to);
    const { top = move.to, bottom = move.to } = trunks.get(key) ?? {};
    trunks.set(key, { side, to: move.to, top: Math.min(top, move.from), bottom: Math.max(bottom, move.from) });
  }
  const lanes = new Map<string, number>();
  const placed: (Trunk & { readonly lane: number })[] = [];
  for (const trunk of [...trunks.values()].sort((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const others = placed.filter(
      ({ side, top, bottom }) => side === trunk.side && top < trunk.bottom && bottom > trunk.top,
    );
    let lane = 0;
    while (others.some((other) => other.lane === lane)) lane += 1;
    placed.push({ ...trunk, lane });
    lanes.set(trunkKey(trunk.side, trunk.to), lane);
  }
  return lanes;
}

function straight(x: number, from: number, to: number, isOpening: boolean): Pick<Line, 'path' | 'head'> {
  const end = to - box.height / 2;
  const begin = isOpening ? from : from + box.height / 2;
  return { path: `M${x} ${begin}V${end - 5}`, head: `M${x} ${end - 1}l-4 -6h8z` };
}

type Around = {
  readonly begin: number;
  readonly edge: number;
  readonly trunk: number;
  readonly out: number;
  readonly from: number;
  readonly to: number;
};

function around({ begin, edge, trunk, out, from, to }: Around): Pick<Line, 'path' | 'head'> {
  const down = to > from ? 1 : -1;
  const near = trunk - out * CORNER;
  const path = `M${begin} ${from}H${near}Q${trunk} ${from} ${trunk} ${from + down * CORNER}V${to - down * CORNER}Q${trunk} ${to} ${near} ${to}H${edge + out * 5}`;
  return { path, head: `M${edge + out} ${to}l${out * 6} -4v8z` };
}
