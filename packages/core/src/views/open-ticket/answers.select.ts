/** What a view shows of the help that came while a subject was typed. */
import type { Article, ArticleHit } from '../../knowledge/article.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { AnswersSnapshot } from './answers.machine.ts';
import type { ReadingSnapshot } from './reading.machine.ts';

/** What may spare the person the ticket. Both lists are empty where nothing fits or was asked. */
export type AnswersView = {
  readonly articles: readonly ArticleHit[];
  /** Live tickets of the same company that seem to say the same. */
  readonly similar: readonly Ticket[];
};

/** An article a person opened; null while it is on its way. `helped`: what the person said of it. */
export type ReadingView = {
  readonly article: Article | null;
  readonly failure: DeskError | null;
  readonly helped: boolean | null;
};

/** Never refuses: a search that fails finds nothing, since help must not stand in the way. */
export const selectAnswers = ({ context }: AnswersSnapshot): AnswersView => context.found;

/** Null while no article is open. */
export const selectReading = (snapshot: ReadingSnapshot): ReadingView | null =>
  snapshot.hasTag('open') ? snapshot.context : null;
