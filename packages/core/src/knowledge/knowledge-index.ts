/** The search engine of a knowledge base: finds articles at every keystroke, and takes changes as they come. */
import * as z from 'zod/mini';
import type { Article, ArticlePage, ArticleQuery } from './article.schema.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import { findArticles } from './find.articles.ts';
import { suggestionsFor } from './query.suggest.ts';
import { buildSegment, type BuildProgress } from './segment.build.ts';
import { SavedIndex, type Segment } from './segment.schema.ts';

/** A base held in memory. It answers without waiting; only building it takes time. */
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

/** Indexes articles without a pause: for servers, workers and small bases. */
export const buildIndexAtOnce = (articles: readonly Article[]): KnowledgeIndex => atOnce(buildIndex(articles));

/** An index over finished segments, without the articles whose numbers are `goneBefore`. */
export function knowledgeIndex(finished: readonly Segment[] = [], goneBefore: readonly number[] = []): KnowledgeIndex {
  const segments = [...finished];
  const gone = new Set(goneBefore);
  const fresh = new Map<string, Article>();
  let corpus: Corpus | null = null;

  const settle = (): void => {
    if (fresh.size > 0) segments.push(atOnce(buildSegment([...fresh.values()])));
    fresh.clear();
  };

  const current = (): Corpus => {
    corpus ??= corpusOf(fresh.size > 0 ? [...segments, atOnce(buildSegment([...fresh.values()]))] : segments, gone);
    return corpus;
  };

  const remove = (id: string): boolean => {
    let base = 0;
    let found = fresh.delete(id);
    for (const { heads } of segments) {
      const article = heads.findIndex((head, at) => head.id === id && !gone.has(base + at));
      if (article >= 0) gone.add(base + article);
      found ||= article >= 0;
      base += heads.length;
    }
    if (found) corpus = null;
    return found;
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

const isWhole = ({ heads, words, spellings, text, textStarts, holders, strengths, holderStarts }: Segment): boolean =>
  textStarts.length === heads.length + 1 &&
  textStarts.at(-1) === text.length &&
  holderStarts.length === words.length + 1 &&
  holderStarts.at(-1) === holders.length &&
  strengths.length === holders.length &&
  spellings.length === words.length;

function atOnce<Result>(steps: Generator<BuildProgress, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
