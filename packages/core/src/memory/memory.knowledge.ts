/** The knowledge base of a desk in memory. */
import { ArticleQuery, type Article, type ArticleId } from '../knowledge/article.schema.ts';
import { buildIndexAtOnce, type KnowledgeIndex } from '../knowledge/knowledge-index.ts';
import type { KnowledgePort } from '../port/desk-port.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { answer, onceFor } from './memory.call.ts';
import { tell, type MemoryStore } from './memory.store.ts';

/** The knowledge base: the same for everybody, save that each vote is somebody's. */
export function memoryKnowledge(store: MemoryStore): (me: () => Person) => KnowledgePort {
  const voting = onceFor<undefined>(store, 'knowledge.vote');

  let built: KnowledgeIndex | null = null;

  // Built when somebody first asks: most tests and stories never do.
  const index = (): KnowledgeIndex => {
    built ??= buildIndexAtOnce([...store.articles.values()]);
    return built;
  };

  const find = (id: ArticleId): Article => {
    const article = store.articles.get(id);
    if (!article) throw new DeskError('not_found', 'There is no such article');
    return article;
  };

  return (me) => ({
    search: (query, options) => answer(options, () => index().search(parse(ArticleQuery, query))),
    suggest: (text, options) => answer(options, () => index().suggest(text)),
    get: (id, options) => answer(options, () => find(id)),
    vote: (id, helped, options) =>
      answer(options, () =>
        voting(me(), options, { id, helped }, () => {
          const article = find(id);
          const { helped: yes, notHelped: no } = article;
          const voted = { ...article, ...(helped ? { helped: yes + 1 } : { notHelped: no + 1 }) };
          store.articles.set(id, voted);
          built?.put(voted);
          tell(store, { kind: 'knowledge' });
        }),
      ),
  });
}
