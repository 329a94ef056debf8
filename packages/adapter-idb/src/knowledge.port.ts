/** The knowledge base of this desk: the same for everybody, save that each vote is somebody's. */
import { DeskError, parse, type KnowledgePort, type Person } from '@chamado/core';
import { Article, ArticleQuery } from '@chamado/core/knowledge';
import { answer } from './call.ts';
import { nextRevision } from './counter.ts';
import type { ReadTx, WriteTx } from './desk.db.ts';
import type { DeskStore } from './desk.store.ts';
import { corrupted } from './failure.ts';
import { once } from './once.ts';

/** The knowledge base; whoever `me` gives is who votes. */
export function idbKnowledge(store: DeskStore, me: () => Promise<Person>): KnowledgePort {
  const { connection, changes } = store;
  const index = async () => (await store.knowledge()).index();

  return {
    search: (query, options) =>
      answer(options, async () => {
        const asked = parse(ArticleQuery, query);
        return (await index()).search(asked);
      }),
    suggest: (text, options) => answer(options, async () => (await index()).suggest(text)),
    get: (id, options) => answer(options, () => connection.read((tx) => articleIn(tx, id))),
    vote: (id, helped, options) =>
      answer(options, async () => {
        const by = await me();
        const operation = { verb: 'knowledge.vote', body: { id, helped }, by, result: Article, options };
        const { fresh } = await connection.write(
          (tx) =>
            once(tx, operation, async () => {
              const article = await articleIn(tx, id);
              const { helped: yes, notHelped: no } = article;
              const voted = { ...article, ...(helped ? { helped: yes + 1 } : { notHelped: no + 1 }) };
              await tx.objectStore('articles').put({ id, revision: await nextRevision(tx), article: voted });
              return voted;
            }),
          options,
        );
        if (fresh) changes.tell({ kind: 'knowledge' });
      }),
  };
}

async function articleIn(tx: ReadTx | WriteTx, id: string): Promise<Article> {
  const row = await tx.objectStore('articles').get(id);
  if (!row) throw new DeskError('not_found', 'There is no such article');
  try {
    return parse(Article, row.article, 'corrupted');
  } catch (cause) {
    throw corrupted(`Article ${id}`, cause);
  }
}
