/** The arithmetic of a long list: what is seen, what is drawn, and by which node. */
import { expect } from 'chai';
import { cardColumns, fittingColumns, tracksOf } from './column-widths.ts';
import { drawnRange, placeAgain, seenRange, slotCount, slotOf, stepTo, topToShow } from './row-window.ts';

const extent = { top: 0, height: 480, row: 48, total: 100_000 };
const at = (top: number) => ({ ...extent, top });

describe('the window of a long list', () => {
  it('is what is seen, in part or whole', () => {
    expect(seenRange(at(0))).to.deep.equal({ first: 0, end: 10 });
    expect(seenRange(at(24))).to.deep.equal({ first: 0, end: 11 });
    expect(seenRange(at(48 * 99_990))).to.deep.equal({ first: 99_990, end: 100_000 });
    expect(seenRange({ ...extent, total: 0 })).to.deep.equal({ first: 0, end: 0 });
  });

  it('gives every drawn row a node of its own, wherever it is scrolled and whatever is pinned', () => {
    for (const total of [1, 7, 30, 100_000]) {
      for (let top = 0; top < 48 * Math.min(total, 200); top += 17) {
        const given = { ...extent, total, top };
        const slots = slotCount(given);
        const { first, end } = drawnRange(given);
        for (const pinned of [null, 0, first, end - 1, total - 1]) {
          const rows = new Set(Array.from({ length: end - first }, (_, one) => first + one));
          if (pinned !== null) rows.add(pinned);
          const nodes = new Set([...rows].map((index) => slotOf(index, slots, pinned)));
          expect(nodes.size, `${top} of ${total}, pinned ${pinned}`).to.equal(rows.size);
          expect(Math.max(...nodes)).to.be.at.most(slots);
        }
      }
    }
  });

  it('changes one node for one row scrolled', () => {
    const nodes = (top: number) => {
      const { first, end } = drawnRange(at(top));
      return new Map(
        Array.from({ length: end - first }, (_, one) => [slotOf(first + one, slotCount(extent), null), first + one]),
      );
    };
    const [before, after] = [nodes(4800), nodes(4848)];
    expect([...after].filter(([slot, index]) => before.get(slot) !== index)).to.have.length(1);
  });

  it('lets the pinned row keep its node while others come and go', () => {
    const slots = slotCount(extent);
    for (let index = 0; index < 500; index++)
      if (index !== 3) expect(slotOf(index, slots, 3)).not.to.equal(slotOf(3, slots, 3));
  });

  it('scrolls no further than is needed to show a row whole', () => {
    expect([topToShow(5, at(0)), topToShow(10, at(0)), topToShow(2, at(480))]).to.deep.equal([0, 48, 96]);
  });

  it('steps by rows, pages and ends, and stays inside', () => {
    const from = (index: number) => (key: string) => stepTo(key, index, extent);
    expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map(from(50))).to.deep.equal([
      51,
      49,
      59,
      41,
      0,
      99_999,
      undefined,
    ]);
    expect([from(0)('ArrowUp'), from(99_999)('PageDown')]).to.deep.equal([0, 99_999]);
  });

  it('finds a row again after the list was read anew', () => {
    const rows = (...ids: string[]) => ids.map((id) => ({ id }));
    const before = rows('a', 'b', 'c');
    expect(placeAgain(before, 1, { rows: rows('new', 'a', 'b', 'c'), total: 4 })).to.equal(2);
    expect(placeAgain(before, 2, { rows: rows('a', 'b'), total: 2 })).to.equal(1);
    expect(placeAgain(before, 1, { rows: rows('a', 'b', 'c', 'd'), total: 4 })).to.equal(1);
  });
});

describe('the columns of a list', () => {
  const column = (name: string, kind: 'text' | 'instant' = 'text') => ({ name, label: name, kind });
  const columns = [
    ...[
      column('number'),
      column('openedAt', 'instant'),
      column('requester'),
      column('subject'),
      column('deadline', 'instant'),
    ],
    ...[column('assignee'), column('status'), column('justification'), column('fields.version')],
  ];
  const names = (width: number) => fittingColumns(columns, width).map(({ name }) => name);

  it('are all there where there is room, in the profile’s order', () => {
    expect(names(200)).to.deep.equal(columns.map(({ name }) => name));
  });

  it('give way one after another, number and subject last', () => {
    expect(names(52)).to.deep.equal(['number', 'subject', 'deadline', 'status']);
    expect(names(10)).to.deep.equal(['number', 'subject']);
  });

  it('never ask for more width than there is', () => {
    for (let width = 30; width < 120; width++) {
      const least = tracksOf(fittingColumns(columns, width)).match(/[\d.]+(?=em)/g) ?? [];
      const sum = least.reduce((total, one) => total + Number(one), 0);
      expect(sum + least.length + 2, `${width}em`).to.be.at.most(width);
    }
  });

  it('on a card are those that say what it is, and where it stands', () => {
    expect(cardColumns(columns).map(({ name }) => name)).to.include.members([
      'number',
      'subject',
      'status',
      'deadline',
    ]);
    expect(cardColumns([column('a'), column('b')])).to.have.length(2);
  });
});
