/** Reads articles into numbers: each word gets one when it is first met, and its rank when all are known. */
import { fold } from '../shared/fold.ts';
import type { Article } from './article.schema.ts';
import { isStopWord } from './portuguese.stop.ts';
import { bodyText, eachWord } from './text.words.ts';

/** The words read so far. */
export type Lexicon = ReturnType<typeof lexicon>;

/** Stands between two fields; no word has this number. */
export const GAP = 0xffffffff;

// Longer ones are keys, hashes, pasted data: nobody types them.
const LONGEST_WORD = 40;

/** An empty lexicon. */
export function lexicon() {
  // Folding is the cost, so each way of writing a word is folded once.
  const asWritten = new Map<string, number>();
  const asFolded = new Map<string, number>();
  const spellings: string[] = [];
  const holders: number[] = [];
  const lastHolder: number[] = [];
  let article = 0;
  let stream = new Uint32Array(1 << 12);
  let length = 0;

  const numberOf = (written: string): number => {
    const known = asWritten.get(written);
    if (known !== undefined) return known;
    const folded = fold(written);
    const worth = written.length <= LONGEST_WORD && !isStopWord(folded);
    const number = worth ? (asFolded.get(folded) ?? asFolded.size) : GAP;
    if (number === asFolded.size) {
      const lower = written.toLowerCase();
      asFolded.set(folded, number);
      spellings.push(lower === folded ? '' : lower);
      holders.push(0);
    }
    asWritten.set(written, number);
    return number;
  };

  const push = (number: number): void => {
    if (length === stream.length) {
      const longer = new Uint32Array(length * 2);
      longer.set(stream);
      stream = longer;
    }
    stream[length++] = number;
  };

  const readWord = (written: string): void => {
    const number = numberOf(written);
    if (number === GAP) return;
    push(number);
    if (lastHolder[number] === article) return;
    lastHolder[number] = article;
    holders[number] = (holders[number] ?? 0) + 1;
  };

  return {
    /** Reads one article; answers how many letters it had. */
    add({ title, keywords, introduction, ...body }: Article): number {
      let letters = 0;
      for (const field of [title, keywords.join('. '), introduction, bodyText(body)]) {
        eachWord(field, readWord);
        push(GAP);
        letters += field.length;
      }
      article++;
      return letters;
    },
    /** Numbers of words, and gaps, in reading order. */
    text: () => stream.subarray(0, length),
    /** By rank: the words, as first written, and in how many articles; by number: the rank. */
    sorted() {
      const words = [...asFolded.keys()].sort();
      const numbers = words.map((word) => asFolded.get(word) ?? 0);
      const ranks = new Uint32Array(words.length);
      numbers.forEach((number, rank) => (ranks[number] = rank));
      return {
        words,
        ranks,
        spellings: numbers.map((n) => spellings[n] ?? ''),
        holders: numbers.map((n) => holders[n] ?? 0),
      };
    },
  };
}
