/** Reads articles into numbers: each word gets one when it is first met, and its rank when all are known. */
import { fold } from '../shared/fold.ts';
import type { Article } from './article.schema.ts';
import { isStopWord } from './portuguese.stop.ts';
import type { Segment } from './segment.schema.ts';
import { bodyText, eachWord } from './text.words.ts';

/** Stands between two fields; no word has this number. */
const GAP = 0xffffffff;

// Longer ones are keys, hashes, pasted data: nobody types them.
const LONGEST_WORD = 40;

type Sorted = Pick<Segment, 'words' | 'spellings'> & {
  readonly counts: readonly number[];
  readonly ranks: Uint32Array;
};

/** An empty lexicon. */
export function lexicon() {
  // Folding is the cost, so each way of writing a word is folded once.
  const asWritten = new Map<string, number>();
  const asFolded = new Map<string, number>();
  const spellings: string[] = [];
  const holders: number[] = [];

  const learn = (written: string): number => {
    const folded = fold(written);
    if (written.length > LONGEST_WORD || isStopWord(folded)) return GAP;
    const number = asFolded.get(folded) ?? asFolded.size;
    if (number === asFolded.size) {
      asFolded.set(folded, number);
      const spelling = written.toLowerCase();
      spellings.push(spelling === folded ? '' : spelling);
      holders.push(0);
    }
    return number;
  };

  return {
    /** The numbers of an article's words in reading order, title, keywords, introduction and body each closed by a gap. */
    read({ title, keywords, introduction, ...body }: Article): Uint32Array {
      const text: number[] = [];
      for (const field of [title, keywords.join('. '), introduction, bodyText(body)]) {
        eachWord(field, (written) => {
          const number = asWritten.get(written) ?? learn(written);
          asWritten.set(written, number);
          if (number !== GAP) text.push(number);
        });
        text.push(GAP);
      }
      for (const number of new Set(text)) holders[number] = (holders[number] ?? 0) + 1;
      return Uint32Array.from(text);
    },

    /** By rank: the words, their spellings where they differ, in how many articles; by number: the rank. Yields `pause` between slices. */
    *sorted<Pause>(pause: Pause): Generator<Pause, Sorted> {
      const byLetter = new Map<string, string[]>();
      for (const word of asFolded.keys()) {
        const alike = byLetter.get(word.charAt(0)) ?? [];
        alike.push(word);
        byLetter.set(word.charAt(0), alike);
      }
      const pinned: string[] = [];
      for (const letter of [...byLetter.keys()].sort()) {
        yield pause;
        for (const word of byLetter.get(letter)?.sort() ?? []) pinned.push(word);
      }
      yield pause;
      const words = unpinned(pinned);
      const numbers = words.map((word) => asFolded.get(word) ?? 0);
      const ranks = new Uint32Array(words.length);
      numbers.forEach((number, rank) => (ranks[number] = rank));
      yield pause;
      const spelled = unpinned(numbers.map((number) => spellings[number] ?? ''));
      return { words, ranks, spellings: spelled, counts: numbers.map((number) => holders[number] ?? 0) };
    },
  };
}

// A word cut out of a text may keep the whole text in memory; cut out of this list, only the list.
const unpinned = (words: readonly string[]): string[] => (words.length > 0 ? words.join(' ').split(' ') : []);
