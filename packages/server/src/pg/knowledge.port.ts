/** The knowledge base of this desk: the same for everybody, save that each vote is somebody's. */
import { DeskError, parse, type KnowledgePort, type Person } from '@chamado/core';
import { Article, ArticleQuery } from '@chamado/core/knowledge';
import { sql } from 'kysely';
import { answer } from './call.ts';
import type { Tx } from './database.ts';
import type { Library } from './library.ts';
import type { PgDesk } from './pg.desk.ts';
import { storable } from './storable.ts';
import { writeOnce } from './storage.ts';
import { readAs } from './transaction.ts';

/** The knowledge base as `person` uses it. */
export function pgKnowledge(desk: PgDesk, person: Person, library: Library): KnowledgePort {
  return {
    search: (query, options) =>
      answer(options, () => {
        const asked = parse(ArticleQuery, query);
        return readAs(desk, person, (tx) => library.search(tx, asked));
      }),
    suggest: (text, options) => answer(options, () => readAs(desk, person, (tx) => library.suggest(tx, text))),
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
