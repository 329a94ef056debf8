/** "Você quis dizer": a question again, with its unknown words replaced by known ones that resemble them. */
import { nearTo, formsOf, slipsIn, wantedIn, type Wanted } from './query.words.ts';
import type { Segment } from './segment.schema.ts';

const MOST = 3;

/** Up to three rewordings, the likeliest first; none when every word is known or nothing resembles the unknown ones. */
export function suggestionsFor(segments: readonly Segment[], text: string): readonly string[] {
  const unknown = wantedIn(text)
    .filter((want) => segments.every(({ words }) => formsOf(words, want).size === 0))
    .map((want) => ({ ...want, likely: likelyWords(segments, want) }))
    .filter(({ likely }) => likely.length > 0);
  const count = Math.min(MOST, Math.max(0, ...unknown.map(({ likely }) => likely.length)));
  return Array.from({ length: count }, (_, choice) =>
    unknown.reduceRight((said, { start, end, likely }) => {
      const word = likely[choice] ?? likely[0] ?? '';
      return said.slice(0, start) + word + said.slice(end);
    }, text),
  );
}

// The nearest first, then the word that most articles have; as people write it, with its accents.
function likelyWords(segments: readonly Segment[], want: Wanted): readonly string[] {
  const candidates = segments.flatMap(({ words, spellings, holderStarts }) =>
    Array.from(nearTo(words, { ...want, unfinished: false }, slipsIn(want) + 1), ([rank, fitness]) => ({
      word: spellings[rank] || (words[rank] ?? ''),
      fitness,
      articles: (holderStarts[rank + 1] ?? 0) - (holderStarts[rank] ?? 0),
    })),
  );
  candidates.sort((one, other) => other.fitness - one.fitness || other.articles - one.articles);
  return [...new Set(candidates.map(({ word }) => word))].slice(0, MOST);
}
