/** How near the wanted words stand to one another, read in the best articles again. */
import { saturated, type Corpus } from './corpus.ts';
import { bestOf, wantedByRank, type Ranking } from './ranking.best.ts';
import type { Segment } from './segment.schema.ts';

// As published (Rasolofo and Savoy 2003), not fitted to a test.
const READ_AGAIN = 100;
const WINDOW = 5;

/** Adds to the scores of the best articles what the nearness of the wanted words is worth; `rarities` are those of the words. */
export function addNearness({ segments, bases, lengths }: Corpus, ranking: Ranking, rarities: readonly number[]): void {
  const best = bestOf(ranking.scores, ranking.found, READ_AGAIN);
  segments.forEach((segment, s) => {
    const base = bases[s] ?? 0;
    const wanted = wantedByRank(ranking, s, segment.words.length);
    for (const number of best) {
      const article = number - base;
      if (article < 0 || article >= segment.heads.length) continue;
      const bonus = nearness(segment, article, wanted, rarities, lengths[number] ?? 1);
      ranking.scores[number] = (ranking.scores[number] ?? 0) + bonus;
    }
  });
}

// Each pair of wanted words is a word of its own: as rare as its commoner half, and mentioned as often as the two are near.
function nearness(
  { text, textStarts }: Segment,
  article: number,
  wanted: Uint8Array,
  rarities: readonly number[],
  length: number,
): number {
  const size = rarities.length;
  const mentions = new Float32Array(size * size);
  const lastAt = new Float64Array(size).fill(-Infinity);
  const end = textStarts[article + 1] ?? 0;
  for (let at = textStarts[article] ?? 0; at < end; at++) {
    const here = (wanted[text[at] ?? 0] ?? 0) - 1;
    if (here < 0) continue;
    for (let other = 0; other < size; other++) {
      const distance = at - (lastAt[other] ?? 0);
      if (other === here || distance > WINDOW) continue;
      const pair = Math.min(here, other) * size + Math.max(here, other);
      mentions[pair] = (mentions[pair] ?? 0) + 1 / distance ** 2;
    }
    lastAt[here] = at;
  }
  return mentions.reduce((sum, count, pair) => {
    if (count === 0) return sum;
    const rarity = Math.min(rarities[Math.floor(pair / size)] ?? 0, rarities[pair % size] ?? 0);
    return sum + rarity * saturated(count, length);
  }, 0);
}
