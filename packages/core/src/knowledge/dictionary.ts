/** A sorted list of words in typed arrays: found exactly, by beginning, or by resemblance. */
import type { Dictionary } from './segment.schema.ts';

/** Makes a dictionary of words sorted by their UTF-16 units (what `sort()` does), each once. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, rank) => (starts[rank + 1] = (starts[rank] ?? 0) + word.length));
  const letters = new Uint16Array(starts[words.length] ?? 0);
  const shared = new Uint8Array(words.length);
  let previous = '';
  words.forEach((word, rank) => {
    const start = starts[rank] ?? 0;
    let same = 0;
    for (let at = 0; at < word.length; at++) {
      letters[start + at] = word.charCodeAt(at);
      if (same === at && at < 255 && word[at] === previous[at]) same++;
    }
    shared[rank] = same;
    previous = word;
  });
  return { letters, starts, shared };
}

/** How many words there are. */
export const wordCount = ({ shared }: Dictionary): number => shared.length;

/** The word of this rank. */
export const wordAt = ({ letters, starts }: Dictionary, rank: number): string =>
  String.fromCharCode(...letters.subarray(starts[rank], starts[rank + 1]));

/** The rank of the first word that is not before `word`. */
export function rankOf(dictionary: Dictionary, word: string): number {
  let from = 0;
  let to = wordCount(dictionary);
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(dictionary, middle, word)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The rank just after the last word that begins with `prefix`. */
export const rankAfter = (dictionary: Dictionary, prefix: string): number => rankOf(dictionary, `${prefix}\uffff`);

/** The rank of exactly this word, or -1. */
export function find(dictionary: Dictionary, word: string): number {
  const rank = rankOf(dictionary, word);
  return rank < wordCount(dictionary) && wordAt(dictionary, rank) === word ? rank : -1;
}

function isBefore({ letters, starts }: Dictionary, rank: number, word: string): boolean {
  const start = starts[rank] ?? 0;
  const length = (starts[rank + 1] ?? 0) - start;
  for (let at = 0; at < length; at++) {
    if (at >= word.length) return false;
    const difference = (letters[start + at] ?? 0) - word.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return length < word.length;
}
