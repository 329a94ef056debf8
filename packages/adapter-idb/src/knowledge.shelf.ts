/** The search index over this desk's articles: built when somebody first searches, in slices, and kept up to date. */
import { buildIndex, type KnowledgeIndex } from '@chamado/core/knowledge';
import { createPacer } from './breathe.ts';
import type { Connection } from './connection.ts';

export type KnowledgeShelf = { readonly index: () => Promise<KnowledgeIndex> };

export function createKnowledgeShelf({ read }: Connection): KnowledgeShelf {
  let index: KnowledgeIndex | null = null;
  let revision = -1;
  let updating: Promise<KnowledgeIndex> | null = null;

  const update = async (): Promise<KnowledgeIndex> => {
    const range = IDBKeyRange.lowerBound(revision, true);
    const rows = await read((tx) => tx.objectStore('articles').index('byRevision').getAll(range));
    if (!index || index.worn())
      index = await built((await read((tx) => tx.objectStore('articles').getAll())).map(({ article }) => article));
    else for (const { article } of rows) index.put(article);
    revision = Math.max(revision, ...rows.map((row) => row.revision));
    return index;
  };

  return {
    // One at a time: two at once would both build.
    index: () => (updating = (updating ?? Promise.resolve(null)).catch(() => null).then(update)),
  };
}

async function built(articles: Parameters<typeof buildIndex>[0]): Promise<KnowledgeIndex> {
  const build = buildIndex(articles);
  const pace = createPacer();
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
    await pace();
  }
}
