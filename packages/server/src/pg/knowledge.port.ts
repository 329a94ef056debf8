/** The knowledge base of this desk: the same for everybody, save that each vote is somebody's. */
import { DeskError, parse, type KnowledgePort, type Person } from '@chamado/core';
import { Article, ArticleQuery, buildIndexAtOnce, type KnowledgeIndex } from '@chamado/core/knowledge';
import { sql } from 'kysely';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import type { PgDesk } from './pg.desk.ts';
import { storable } from './storable.ts';
import { writeOnce } from './storage.ts';
import { readAs } from './transaction.ts';

/** The search index of a tenant, kept beside the table: each question first takes in what was written since the last. */
export type Shelf = (tx: Tx) => Promise<KnowledgeIndex>;

/** A shelf that has read nothing yet. */
export function createShelf(tenant: string): Shelf {
  let kept: { readonly index: KnowledgeIndex; readonly position: string } | null = null;
  return async (tx) => {
    const { rows } = await sql<{ position: string; article: unknown }>`
      select pg_current_snapshot()::text as position, articles.article
      from (values (${tenant})) as asked (tenant)
      left join articles on articles.tenant = asked.tenant
        and (${kept?.position ?? null}::pg_snapshot is null
          or not pg_visible_in_snapshot(articles.changed, ${kept?.position ?? null}::pg_snapshot))
      order by articles.id`.execute(tx);
    const articles = rows.flatMap(({ article }) => (article === null ? [] : [parse(Article, article, 'corrupted')]));
    const index = kept?.index ?? buildIndexAtOnce(articles);
    if (kept) for (const article of articles) index.put(article);
    kept = { index, position: rows[0]?.position ?? '' };
    return index;
  };
}

/** The knowledge base as `person` uses it. */
export function pgKnowledge(desk: PgDesk, person: Person, shelf: Shelf): KnowledgePort {
  return {
    search: (query, options) =>
      answer(options, () => {
        const asked = parse(ArticleQuery, query);
        return readAs(desk, person, async (tx) => (await shelf(tx)).search(asked));
      }),
    suggest: (text, options) =>
      answer(options, () => readAs(desk, person, async (tx) => (await shelf(tx)).suggest(text))),
    get: (id, options) => answer(options, () => readAs(desk, person, (tx) => articleIn(tx, desk, id))),
    vote: async (id, helped, options) => {
      const verb = { name: 'knowledge.vote', body: { id, helped } };
      await writeOnce(desk, person, verb, options, async (_writer, _me, tx) => {
        const article = await articleIn(tx, desk, id);
        const { helped: yes, notHelped: no } = article;
        const voted = { ...article, ...(helped ? { helped: yes + 1 } : { notHelped: no + 1 }) };
        await tx
          .updateTable('articles')
          .set({ article: JSON.stringify(voted), changed: sql`pg_current_xact_id()` })
          .where('tenant', '=', desk.tenant)
          .where('id', '=', storable(id))
          .execute();
        return { result: null, told: [{ change: { kind: 'knowledge' } }] };
      });
    },
  };
}

async function articleIn(tx: Tx, { tenant }: PgDesk, id: string): Promise<Article> {
  const found = await tx
    .selectFrom('articles')
    .select('article')
    .where('tenant', '=', tenant)
    .where('id', '=', storable(id))
    .executeTakeFirst();
  if (!found) throw new DeskError('not_found', 'There is no such article');
  return parse(Article, found.article, 'corrupted');
}
