/** Articles found by PostgreSQL's full text and put in order by core's scorer: nothing is kept in memory, for many desks of few articles. */
import { DeskError, parse } from '@chamado/core';
import {
  Article,
  buildIndexAtOnce,
  stem,
  stemHead,
  wantedIn,
  type ArticlePage,
  type ArticleQuery,
  type Wanted,
} from '@chamado/core/knowledge';
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import type { Library } from './library.ts';
import { storable, texts } from './storable.ts';

/**
 * The library of a tenant. A question is answered with the best `MOST` of what PostgreSQL finds, and no more; a word that no
 * article has is taken for a slip of one in a title, a keyword or an introduction.
 */
export const databaseLibrary = (tenant: string): Library => ({
  async search(tx, query) {
    const words = wantedIn(query.text);
    if (words.length === 0) return byMerit(tx, tenant, query);
    return buildIndexAtOnce(await candidates(tx, tenant, words, query.productId ?? null)).search(query);
  },
  suggest: async (tx, text) => buildIndexAtOnce(await candidates(tx, tenant, wantedIn(text), null)).suggest(text),
});

const MOST = 50;
// Of words that no article has, those with articles of words alike: one letter in two may be another.
const MOST_NEAR = 20;
const ALIKE = '0.3';

async function candidates(
  tx: Tx,
  tenant: string,
  words: readonly Wanted[],
  productId: string | null,
): Promise<readonly Article[]> {
  if (words.length === 0) return [];
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`.execute(tx);
  const { rows } = await sql<{ article: unknown }>`
    with asked as materialized (
      select word, plainto_tsquery('pg_catalog.portuguese', word) as forms,
        to_tsquery('pg_catalog.simple', quote_literal(beginning) || ':*') as spelled
      from unnest(${texts(words.map(({ word }) => storable(word)))},
        ${texts(words.map(beginningOf))}) as wanted (word, beginning)
    ), question as materialized (
      select coalesce(string_agg(forms::text, ' | ') filter (where numnode(forms) > 0), '')::tsquery as forms,
        coalesce(string_agg(spelled::text, ' | ') filter (where numnode(spelled) > 0), '')::tsquery as spelled
      from asked
    ), near as (
      select found.id from asked cross join lateral (
        select articles.id from articles
        where articles.tenant = ${tenant} and asked.word operator(public.<%) articles.letters
        order by public.word_similarity(asked.word, articles.letters) desc, articles.id limit ${MOST_NEAR}
      ) as found
      where length(asked.word) > 3 and not exists (select from articles where articles.tenant = ${tenant}
        and (articles.words @@ asked.forms or articles.spellings @@ asked.spelled))
    ), best as (
      select articles.id from articles, question
      where articles.tenant = ${tenant}
        and (articles.words @@ question.forms or articles.spellings @@ question.spelled)
        and (${productId}::text is null or articles.product_id is null or articles.product_id = ${productId})
      order by ts_rank(${RANK_WEIGHTS}, articles.words, question.forms, 1)
        + ts_rank(articles.spellings, question.spelled, 1) desc, articles.id limit ${MOST}
    )
    select articles.article from articles
    where articles.tenant = ${tenant} and articles.id in (select id from best union select id from near)
    order by articles.id`.execute(tx);
  return rows.map(({ article }) => parse(Article, article, 'corrupted'));
}

/** What every form of the word begins with, and whatever it becomes when finished: the stems of Portuguese are core's to know. */
const beginningOf = ({ word }: Wanted): string => storable(stemHead(stem(word)));

// Of a mention in body, nothing, introduction, and title or keywords: in the proportions of core's own.
const RANK_WEIGHTS = sql.lit('{0.25, 0.25, 0.5, 1}');

type Row = { readonly article: unknown; readonly merit: number; readonly total: number };

async function byMerit(tx: Tx, tenant: string, query: ArticleQuery): Promise<ArticlePage> {
  const { limit = 5, after, productId = null } = query;
  const last = after === undefined ? null : await meritOf(tx, tenant, after);
  const scoped = sql`articles.tenant = ${tenant}
    and (${productId}::text is null or articles.product_id is null or articles.product_id = ${productId})`;
  const { rows } = await sql<Row>`
    select article, merit, (select count(*)::int from articles where ${scoped}) as total from articles
    where ${scoped} and (${last}::double precision is null or merit < ${last} or (merit = ${last} and id > ${after ?? ''}))
    order by merit desc, id limit ${limit + 1}`.execute(tx);
  const items = rows.slice(0, limit).map(({ article, merit }) => {
    const { id, title, introduction, productId: product } = parse(Article, article, 'corrupted');
    return { id, title, introduction, productId: product, score: merit, marks: { title: [], introduction: [] } };
  });
  const [first] = rows;
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null, total: first?.total ?? 0 };
}

// The cursor is the last article shown.
async function meritOf(tx: Tx, tenant: string, after: string): Promise<number> {
  const { rows } = await sql<{ merit: number }>`
    select merit from articles where tenant = ${tenant} and id = ${storable(after)}`.execute(tx);
  const [found] = rows;
  if (found) return found.merit;
  throw new DeskError('invalid', 'after: must be the `next` of an earlier page', {
    fields: [{ field: 'after', code: 'not_a_cursor' }],
  });
}
