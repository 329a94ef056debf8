/** What a view of one article shows. */
import type { SnapshotFrom } from 'xstate';
import type { Article } from '../../knowledge/article.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { articleMachine } from './article.machine.ts';

/** An article on its way, on the screen, or not to be had. */
export type ArticleView = {
  /** Its body is to be cleaned before it is shown; null until it came. */
  readonly article: Article | null;
  readonly busy: boolean;
  /** The reader's word is on its way. */
  readonly sending: boolean;
  /** What the reader said of it; null while he is asked. */
  readonly helped: boolean | null;
  readonly failure: DeskError | null;
};

/** Knows what was said of every article read here: whoever comes back to one is not asked again. */
export function selectArticle(snapshot: SnapshotFrom<typeof articleMachine>): ArticleView {
  const { id, article, judged, failure } = snapshot.context;
  return {
    ...{ article, failure },
    busy: snapshot.hasTag('busy'),
    sending: snapshot.hasTag('sending'),
    helped: (id !== null ? judged.get(id) : undefined) ?? null,
  };
}
