/** Articles found by core's index of all of them, kept in memory: the best order, in a millisecond, for some 1.3 KB an article. */
import { parse } from '@chamado/core';
import { Article, buildIndex, type KnowledgeIndex } from '@chamado/core/knowledge';
import { sql } from 'kysely';
import { setImmediate as breath } from 'node:timers/promises';
import type { Tx } from './database.ts';
import type { Library } from './library.ts';
import { createTurns } from './turns.ts';

/** A library that has read nothing yet: each question first takes in what was written since the last. */
export function memoryLibrary(tenant: string): Library {
  let kept: { readonly index: KnowledgeIndex; readonly position: string } | null = null;

  // One question at a time looks for news: the first of them builds, and those behind it need not.
  const turns = createTurns();
  const current = (tx: Tx): Promise<KnowledgeIndex> => turns('index', () => broughtUp(tx));

  const broughtUp = async (tx: Tx): Promise<KnowledgeIndex> => {
    const since = kept;
    const { rows } = await sql<{ position: string; article: unknown }>`
      select pg_current_snapshot()::text as position, articles.article
      from (values (${tenant})) as asked (tenant)
      left join articles on articles.tenant = asked.tenant
        and (${since?.position ?? null}::pg_snapshot is null
          or not pg_visible_in_snapshot(articles.changed, ${since?.position ?? null}::pg_snapshot))
      order by articles.id`.execute(tx);
    const articles = rows.flatMap(({ article }) => (article === null ? [] : [parse(Article, article, 'corrupted')]));
    const index = since?.index ?? (await built(articles));
    if (since) for (const article of articles) index.put(article);
    kept = { index, position: rows[0]?.position ?? '' };
    return index;
  };

  return {
    search: async (tx, query) => (await current(tx)).search(query),
    suggest: async (tx, text) => (await current(tx)).suggest(text),
  };
}

/** In slices, so that a large base keeps nobody else waiting. */
async function built(articles: readonly Article[]): Promise<KnowledgeIndex> {
  const build = buildIndex(articles);
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
    await breath();
  }
}
