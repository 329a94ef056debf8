/** The knowledge search, at a desk. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { answersOf, changesOf, ownArticlesOf } from './knowledge-search.actors.ts';
import { knowledgeSearchMachine, type KnowledgeSearchInput } from './knowledge-search.machine.ts';

/** The machine, asking `desk`. */
export const knowledgeSearchFor = (desk: DeskPort) =>
  knowledgeSearchMachine.provide({
    actors: { askDesk: answersOf(desk), countOwn: ownArticlesOf(desk), watchKnowledge: changesOf(desk) },
  });

/** A running search; `stop()` it when the view goes. */
export const startKnowledgeSearch = (desk: DeskPort, input: KnowledgeSearchInput) =>
  createActor(knowledgeSearchFor(desk), { input }).start();
