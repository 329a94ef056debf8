/** One page of answers: which articles, in which order, and the words that answered. */
import { DeskError } from '../shared/desk-error.ts';
import { fold } from '../shared/fold.ts';
import type { ArticleHit, ArticlePage, ArticleQuery, Mark } from './article.schema.ts';
import type { Corpus } from './corpus.ts';
import { find } from './dictionary.ts';
import { wantedIn } from './query.words.ts';
import { bestOf, wantedByRank, type Ranking } from './ranking.best.ts';
import { rankArticles } from './ranking.ts';
import { eachWord } from './text.words.ts';

/** Answers a query from a corpus. */
export function findArticles(corpus: Corpus, { text, productId = null, limit = 5, after }: ArticleQuery): ArticlePage {
  const wanted = wantedIn(text);
  const ranking = wanted.length > 0 ? rankArticles(corpus, wanted) : byMerit(corpus);
  const found = eligible(corpus, ranking.found, productId);
  const last = after === undefined ? null : numberOf(corpus, after);
  const best = bestOf(ranking.scores, found, limit + 1, last);
  const items = best.slice(0, limit).flatMap((number) => hitOf(corpus, ranking, number));
  return { items, next: best.length > limit ? (items.at(-1)?.id ?? null) : null, total: found.length };
}

function eligible({ heads, gone }: Corpus, found: Uint32Array, productId: string | null): Uint32Array {
  if (gone.size === 0 && productId === null) return found;
  return found.filter((number) => {
    const product = heads[number]?.productId ?? null;
    return !gone.has(number) && (productId === null || product === null || product === productId);
  });
}

// Without a question: those that surely helped, and among equals the newest. A thousand years weigh less than one vote.
function byMerit({ heads }: Corpus): Ranking {
  const scores = Float64Array.from(heads, ({ merit, updatedAt }) => merit + updatedAt * 1e-17);
  return { scores, found: Uint32Array.from(heads.keys()), answers: [] };
}

// The cursor is the last article shown: it keeps its place however many others come or go.
function numberOf({ heads }: Corpus, after: string): number {
  const number = heads.findLastIndex(({ id }) => id === after);
  if (number >= 0) return number;
  throw new DeskError('invalid', 'after: must be the `next` of an earlier page', {
    fields: [{ field: 'after', code: 'not_a_cursor' }],
  });
}

function hitOf({ segments, bases, heads }: Corpus, ranking: Ranking, number: number): readonly ArticleHit[] {
  const s = bases.findLastIndex((base) => base <= number);
  const segment = segments[s];
  const head = heads[number];
  if (!segment || !head) return [];
  const wanted = wantedByRank(ranking, s, segment.words.length);
  const marksIn = (text: string): readonly Mark[] => {
    const marks: Mark[] = [];
    eachWord(text, (word, start, end) => {
      if (!wanted[find(segment.words, fold(word))]) return;
      // A compound comes after its parts, and covers them.
      while ((marks.at(-1)?.[0] ?? -1) >= start) marks.pop();
      marks.push([start, end]);
    });
    return marks;
  };
  const { id, title, introduction, productId } = head;
  const marks = { title: marksIn(title), introduction: marksIn(introduction) };
  return [{ id, title, introduction, productId, score: ranking.scores[number] ?? 0, marks }];
}
