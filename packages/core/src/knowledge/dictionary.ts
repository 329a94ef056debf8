/** A dictionary is a sorted list of folded words, each addressed by its rank. */

/** The rank of the first word that is not before `word`. */
export function rankOf(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The rank just after the last word that begins with `beginning`. */
export const rankAfter = (words: readonly string[], beginning: string): number => rankOf(words, `${beginning}\uffff`);

/** The rank of exactly this word, or -1. */
export function find(words: readonly string[], word: string): number {
  const rank = rankOf(words, word);
  return words[rank] === word ? rank : -1;
}
