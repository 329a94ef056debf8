/** An article, read at a desk. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { articleFrom, ballotTo } from './article.actors.ts';
import { articleMachine, type ArticleInput } from './article.machine.ts';

/** The machine, reading from `desk`. */
export const articleFor = (desk: DeskPort) =>
  articleMachine.provide({ actors: { readArticle: articleFrom(desk), castBallot: ballotTo(desk) } });

/** A reader with no article open yet; `stop()` him when the view goes. */
export const startArticle = (desk: DeskPort, input: ArticleInput) => createActor(articleFor(desk), { input }).start();
