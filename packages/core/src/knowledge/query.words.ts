/** What a question asks for: its words, and the words of a dictionary that answer each. */
import { fold } from '../shared/fold.ts';
import { eachNear } from './dictionary.near.ts';
import { rankAfter, rankOf } from './dictionary.ts';
import { stem, stemHead } from './portuguese.stem.ts';
import { isStopWord } from './portuguese.stop.ts';
import { eachWord } from './text.words.ts';

/** One word of a question, folded, and where it stands in the text. */
export type Wanted = {
  readonly word: string;
  readonly unfinished: boolean;
  readonly start: number;
  readonly end: number;
};

/** Words that answer a wanted one, by rank, each with how well it does, up to 1. */
export type Answers = ReadonlyMap<number, number>;

// A whole pasted letter is not a question: its first words are.
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words of a question worth looking for; the last is unfinished when the text ends with it. */
export function wantedIn(text: string): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  eachWord(text, (written, start, end) => {
    const word = fold(written);
    const unfinished = end === text.length;
    // A common word alone may be the beginning of another: "para" of "parâmetro".
    const worth = !isStopWord(word) || (unfinished && wanted.size === 0);
    if (worth && word.length <= LONGEST_WORD && wanted.size < MOST_WORDS)
      wanted.set(word, { word, unfinished, start, end });
  });
  return [...wanted.values()];
}

/** The word itself, its other forms, and what it may become when finished. */
export function formsOf(words: readonly string[], { word, unfinished }: Wanted): Answers {
  const answers = new Map<number, number>();
  if (unfinished) {
    const end = rankAfter(words, word);
    for (let rank = rankOf(words, word); rank < end; rank++) answers.set(rank, 0.6);
  }
  const stemmed = stem(word);
  const head = stemHead(stemmed);
  const end = rankAfter(words, head);
  for (let rank = rankOf(words, head); rank < end; rank++) {
    const other = words[rank] ?? '';
    if (other === word) answers.set(rank, 1);
    else if (stem(other) === stemmed) answers.set(rank, 0.9);
  }
  return answers;
}

/** Words at most `limit` slips of the hand away, each with how well it does: the worse, the more slips. */
export function nearTo(words: readonly string[], { word, unfinished }: Wanted, limit: number): Answers {
  const answers = new Map<number, number>();
  eachNear(words, word, { limit, unfinished }, (rank, slips) => answers.set(rank, 0.6 / slips));
  return answers;
}

/** How many slips are forgiven: none in the shortest words, two in long ones. */
export const slipsIn = ({ word }: Wanted): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
