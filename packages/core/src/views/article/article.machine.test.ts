/** Reading without a page: the article, what is said of it, and what happens when the desk does not answer. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { ArticleId } from '../../knowledge/article.schema.ts';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { parse } from '../../shared/parse.ts';
import { anArticle, anOperationId, aProfile, aRequester } from '../../testing/index.ts';
import { selectArticle, startArticle, type ArticleView } from './index.ts';

const [ncm, seal] = [anArticle({ id: 'ncm' }), anArticle({ id: 'seal', title: 'Certificado vencido' })];

const started = (through: (desk: DeskPort) => DeskPort = (desk) => desk) => {
  let ids = 0;
  const backend = createMemoryBackend({ profile: aProfile(), people: [], articles: [ncm, seal] });
  const desk = backend.deskFor(aRequester());
  const actor = startArticle(through(desk), { newId: () => anOperationId((ids += 1)) });
  const until = async (holds: (view: ArticleView) => boolean) =>
    selectArticle(await waitFor(actor, (snapshot) => holds(selectArticle(snapshot)), { timeout: 2000 }));
  const open = (id: string) => {
    actor.send({ type: 'article.open', id: parse(ArticleId, id) });
    return until(({ article }) => article?.id === id);
  };
  const counted = async (id: string) => {
    const { helped, notHelped } = (await desk.knowledge?.get(parse(ArticleId, id))) ?? anArticle();
    return [helped, notHelped];
  };
  return { actor, until, open, counted };
};

describe('an article that is read', () => {
  it('is shown whole, and asks whether it helped', async () => {
    const { open } = started();
    expect(await open('ncm')).to.deep.include({ article: ncm, helped: null, busy: false, failure: null });
  });

  it('is judged once, also by who comes back to it', async () => {
    const { actor, open, until, counted } = started();
    await open('ncm');
    actor.send({ type: 'article.judge', helped: true });
    await until(({ helped }) => helped === true);
    actor.send({ type: 'article.judge', helped: false });
    await open('seal');
    const again = await open('ncm');
    expect(again.helped).to.equal(true);
    actor.send({ type: 'article.judge', helped: true });
    expect(await counted('ncm')).to.deep.equal([1, 0]);
    expect(await counted('seal')).to.deep.equal([0, 0]);
  });

  it('counts a word once whose answer was lost, when it is sent again', async () => {
    let losses = 2;
    const { actor, open, until, counted } = started(losing(() => losses-- > 0));
    await open('ncm');
    actor.send({ type: 'article.judge', helped: false });
    const failed = await until(({ failure }) => failure !== null);
    expect([failed.failure?.code, failed.helped]).to.deep.equal(['unavailable', null]);
    actor.send({ type: 'article.judge', helped: false });
    await until(({ failure, sending }) => failure !== null && !sending);
    actor.send({ type: 'article.retry' });
    await until(({ helped }) => helped === false);
    expect(await counted('ncm')).to.deep.equal([0, 1]);
  });

  it('says when there is no such article, and reads the next one asked for', async () => {
    const { actor, open, until } = started();
    actor.send({ type: 'article.open', id: parse(ArticleId, 'nowhere') });
    expect((await until(({ failure }) => failure !== null)).failure?.code).to.equal('not_found');
    actor.send({ type: 'article.open', id: parse(ArticleId, 'seal') });
    expect(selectArticle(actor.getSnapshot())).to.include({ busy: true, failure: null });
    expect((await open('seal')).failure).to.equal(null);
  });

  it('shows the last one asked for, whichever answer comes last', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const { actor, open, until } = started((desk) => holding(desk, 'ncm', held));
    actor.send({ type: 'article.open', id: parse(ArticleId, 'ncm') });
    await open('seal');
    answer();
    await held;
    expect((await until(({ busy }) => !busy)).article?.id).to.equal('seal');
  });

  it('is unsupported at a desk without knowledge', async () => {
    const { actor, until } = started(({ knowledge: _, ...desk }) => desk);
    actor.send({ type: 'article.open', id: parse(ArticleId, 'ncm') });
    expect((await until(({ failure }) => failure !== null)).failure?.code).to.equal('unsupported');
  });
});

const losing =
  (loses: () => boolean) =>
  (desk: DeskPort): DeskPort => {
    const { knowledge } = desk;
    if (!knowledge) return desk;
    const vote: typeof knowledge.vote = async (...given) => {
      await knowledge.vote(...given);
      if (loses()) throw new DeskError('unavailable', 'The answer was lost');
    };
    return { ...desk, knowledge: { ...knowledge, vote } };
  };

function holding(desk: DeskPort, id: string, held: Promise<void>): DeskPort {
  const { knowledge } = desk;
  if (!knowledge) return desk;
  const get: typeof knowledge.get = async (...given) => {
    if (given[0] === id) await held;
    return knowledge.get(...given);
  };
  return { ...desk, knowledge: { ...knowledge, get } };
}
