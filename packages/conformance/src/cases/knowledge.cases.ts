/** What a knowledge base promises: articles are found, read, and voted on once. */
import { ArticleId } from '@chamado/core/knowledge';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { carla, rui } from '../world.ts';

const needs = ['knowledge'] as const;
const knowledgeOf = (scene: Scene, person = carla) => portOf(scene.desk(person), 'knowledge');
const printer = ArticleId.parse('impressora');

const found = async (scene: Scene, text: string, productId?: string): Promise<readonly string[]> => {
  const query = productId === undefined ? { text } : { text, productId };
  return (await knowledgeOf(scene).search(query)).items.map(({ id }) => id);
};

export const knowledgeCases: readonly ConformanceCase[] = [
  {
    id: 'knowledge.search.finds',
    promise: 'an article is found by its words, without accents, half typed and with a slip',
    needs,
    async run(scene) {
      for (const text of ['nf-e rejeitada', 'REJEIÇÃO ncm', 'correcao do ncm', 'rejeit']) {
        equal((await found(scene, text))[0], 'ncm', `the first article for ${text}`);
      }
      equal((await found(scene, 'impresora'))[0], 'impressora', 'the first article for impresora');
      equal(await found(scene, 'xyzw'), [], 'articles for xyzw');
    },
  },
  {
    id: 'knowledge.search.scope',
    promise: 'a product’s scope holds its articles and those that serve all',
    needs,
    async run(scene) {
      equal([...(await found(scene, '', 'nfe'))].sort(), ['ncm', 'senha'], 'articles of nfe');
      equal(await found(scene, 'impressora', 'nfe'), [], 'an article of another product');
    },
  },
  {
    id: 'knowledge.search.pages',
    promise: 'pages of results neither skip nor repeat an article, and each says how many there are',
    needs,
    async run(scene) {
      const knowledge = knowledgeOf(scene);
      const first = await knowledge.search({ text: '', limit: 2 });
      const rest = await knowledge.search({ text: '', limit: 2, after: first.next ?? '' });
      const ids = [...first.items, ...rest.items].map(({ id }) => id).sort();
      equal([ids, first.total, rest.next], [['impressora', 'ncm', 'senha'], 3, null], 'articles, total and end');
    },
  },
  {
    id: 'knowledge.suggest.near',
    promise: 'suggestions are rewordings of a question with unknown words, and none where all are known',
    needs,
    async run(scene) {
      equal(await knowledgeOf(scene).suggest('impressora'), [], 'suggestions for a known word');
      const near = await knowledgeOf(scene).suggest('impresora');
      holds(
        near.some((text) => text.includes('impressora')),
        `impressora is near impresora: ${near.join(', ')}`,
      );
    },
  },
  {
    id: 'knowledge.get.round-trip',
    promise: 'an article reads back whole; one that does not exist is refused with not_found',
    needs,
    async run(scene) {
      for (const article of scene.world.articles)
        equal(await knowledgeOf(scene).get(article.id), article, article.title);
      await refused(knowledgeOf(scene).get(ArticleId.parse('nenhum')), 'not_found', 'an absent article');
    },
  },
  {
    id: 'knowledge.vote.once',
    promise: 'a vote counts once per operation, however often it is sent; each reader has his own',
    needs,
    async run(scene) {
      const once = { operationId: scene.operationId() };
      await Promise.all([knowledgeOf(scene).vote(printer, true, once), knowledgeOf(scene).vote(printer, true, once)]);
      await knowledgeOf(scene, rui).vote(printer, true, once);
      await knowledgeOf(scene).vote(printer, false, { operationId: scene.operationId() });
      const { helped, notHelped } = await knowledgeOf(scene).get(printer);
      equal([helped, notHelped], [2, 1], 'who was helped, and who was not');
      await refused(knowledgeOf(scene).vote(printer, false, once), 'reused', 'another vote');
    },
  },
  {
    id: 'knowledge.vote.ranks',
    promise: 'what helped most is offered first where nothing is asked',
    needs,
    async run(scene) {
      await found(scene, '');
      await knowledgeOf(scene).vote(printer, true, { operationId: scene.operationId() });
      equal((await found(scene, ''))[0], 'impressora', 'the first article');
    },
  },
  {
    id: 'knowledge.vote.missing',
    promise: 'a vote on an absent article is refused with not_found',
    needs,
    async run(scene) {
      const vote = knowledgeOf(scene).vote(ArticleId.parse('nenhum'), true, { operationId: scene.operationId() });
      await refused(vote, 'not_found', 'an absent article');
    },
  },
];
