/** The search engine of a knowledge base: finds articles at every keystroke, and takes changes as they come. */
import * as z from 'zod/mini';
import type { Article, ArticlePage, ArticleQuery } from './article.schema.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import { findArticles } from './find.articles.ts';
import { suggestionsFor } from './query.suggest.ts';
import { buildSegment, type BuildProgress } from './segment.build.ts';
import { SavedIndex, type Segment } from './segment.schema.ts';

export type KnowledgeIndex = {
  /** How many articles it holds. */
  size(): number;
  /** Answers a question, best article first. Refuses with `invalid` a cursor it did not give. */
  search(query: ArticleQuery): ArticlePage;
  /** Up to three rewordings of a question with unknown words: "você quis dizer". Empty when every word is known. */
  suggest(text: string): readonly string[];
  /** Adds an article, or replaces the one with its id. */
  put(article: Article): void;
  /** Forgets an article; says whether there was one. */
  remove(id: string): boolean;
  /** Whether so many changes came that building anew would make searching faster. */
  worn(): boolean;
  /** The index as data, for `loadIndex`: `structuredClone`, IndexedDB and `postMessage` take it. It shares its arrays with the index. */
  save(): SavedIndex;
};

// Changed articles are indexed together, anew after each change; beyond so many they become a segment of their own.
const FRESH_AT_MOST = 64;
const SEGMENTS_AT_MOST = 8;

/** Indexes articles; each `next()` is one slice, well under 50 ms, so that the caller can let the page breathe between. */
export function* buildIndex(articles: readonly Article[]): Generator<BuildProgress, KnowledgeIndex> {
  const once = new Map(articles.map((article) => [article.id, article]));
  const segment = yield* buildSegment([...once.values()]);
  return knowledgeIndex([segment]);
}

/** An index over finished segments, without the articles whose numbers are `goneBefore`. */
export function knowledgeIndex(finished: readonly Segment[] = [], goneBefore: readonly number[] = []): KnowledgeIndex {
  const segments = [...finished];
  const gone = new Set(goneBefore);
  const fresh = new Map<string, Article>();
  let corpus: Corpus | null = null;

  const settle = (): void => {
    if (fresh.size > 0) segments.push(segmentOf([...fresh.values()]));
    fresh.clear();
  };

  const current = (): Corpus => {
    corpus ??= corpusOf(fresh.size > 0 ? [...segments, segmentOf([...fresh.values()])] : segments, gone);
    return corpus;
  };

  const remove = (id: string): boolean => {
    const number = current().heads.findIndex((head, at) => head.id === id && !gone.has(at));
    if (number < 0) return false;
    if (!fresh.delete(id)) gone.add(number);
    corpus = null;
    return true;
  };

  return {
    size: () => current().heads.length - gone.size,
    search: (query) => findArticles(current(), query),
    suggest: (text) => suggestionsFor(current().segments, text),
    remove,
    put(article) {
      remove(article.id);
      fresh.set(article.id, article);
      corpus = null;
      if (fresh.size >= FRESH_AT_MOST) settle();
    },
    worn: () => segments.length > SEGMENTS_AT_MOST || gone.size * 4 > current().heads.length,
    save() {
      settle();
      return { version: 1, segments: [...segments], gone: [...gone] };
    },
  };
}

/** The index that was saved; null where it is damaged or of another version, and must be built anew. */
export function loadIndex(saved: unknown): KnowledgeIndex | null {
  const { success, data } = z.safeParse(SavedIndex, saved);
  return success && data.segments.every(isWhole) ? knowledgeIndex(data.segments, data.gone) : null;
}

const isWhole = ({
  heads,
  spellings,
  dictionary,
  text,
  textStarts,
  holders,
  strengths,
  holderStarts,
}: Segment): boolean =>
  textStarts.length === heads.length + 1 &&
  textStarts.at(-1) === text.length &&
  holderStarts.length === spellings.length + 1 &&
  holderStarts.at(-1) === holders.length &&
  holders.length === strengths.length &&
  dictionary.starts.length === spellings.length + 1 &&
  dictionary.starts.at(-1) === dictionary.letters.length &&
  dictionary.shared.length === spellings.length;

function segmentOf(articles: readonly Article[]): Segment {
  const build = buildSegment(articles);
  let step = build.next();
  while (!step.done) step = build.next();
  return step.value;
}
