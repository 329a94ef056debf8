/** A dictionary finds exactly the words that the definition of nearness names. */
import { expect } from 'chai';
import { eachNear } from './dictionary.near.ts';
import { find, rankAfter, rankOf } from './dictionary.ts';

/** The textbook's distance: letters added, dropped, changed, and neighbours exchanged. */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change);
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (exchanged) row[j] = Math.min(cell(i, j), cell(i - 2, j - 2) + 1);
    }
  }
  return cell(one.length, other.length);
}

/** All words of up to five letters of an alphabet of two, and some longer ones: every shape of slip is among them. */
const WORDS = Array.from({ length: 62 }, (_, n) => (n + 2).toString(2).slice(1).replace(/0/g, 'b').replace(/1/g, 'a'))
  .concat('abcabca', 'bacabca', 'abcabcabca', 'caba')
  .sort();

describe('a dictionary', () => {
  it('finds words exactly and by their beginning', () => {
    const words = ['impressao', 'impressora', 'impressoras', 'imprimir', 'rede'];
    expect(find(words, 'impressora')).to.equal(1);
    expect(find(words, 'impress')).to.equal(-1);
    expect([rankOf(words, 'impressor'), rankAfter(words, 'impressor')]).to.deep.equal([1, 3]);
    expect([rankOf(words, 'zz'), rankAfter([], 'a')]).to.deep.equal([5, 0]);
  });

  it('finds exactly the words that the textbook calls near', () => {
    for (const wanted of [...WORDS, 'cab', 'abcabc', 'x']) {
      for (const limit of [1, 2, 3]) {
        const near = new Map<string, number>();
        eachNear(WORDS, wanted, { limit, unfinished: false }, (rank, slips) => near.set(WORDS[rank] ?? '', slips));
        const expected = WORDS.map((word) => [word, slipsBetween(wanted, word)] as const).filter(
          ([, slips]) => slips <= limit,
        );
        expect([...near], `${wanted} ${limit}`).to.deep.equal(expected);
      }
    }
  });

  it('of an unfinished word, finds those whose beginning is near', () => {
    for (const wanted of [...WORDS, 'cab', 'abcabc', 'x']) {
      const near: string[] = [];
      eachNear(WORDS, wanted, { limit: 1, unfinished: true }, (rank) => near.push(WORDS[rank] ?? ''));
      const expected = WORDS.filter((word) =>
        Array.from(word, (_, at) => word.slice(0, at + 1)).some((beginning) => slipsBetween(wanted, beginning) <= 1),
      );
      expect(near, wanted).to.deep.equal(expected);
    }
  });
});
