/** The search without a page: what is shown for what was asked, under a clock that the test moves. */
import { expect } from 'chai';
import { createActor, SimulatedClock, waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { Article, ArticleQuery } from '../../knowledge/article.schema.ts';
import type { DeskPort, KnowledgePort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { anArticle, anOperationId, aProfile, aRequester } from '../../testing/index.ts';
import type { KnowledgeSearchInput } from './knowledge-search.machine.ts';
import { knowledgeSearchFor, selectKnowledgeSearch, type KnowledgeSearchView } from './index.ts';

const printer = anArticle({ id: 'printer', title: 'A impressora fiscal não responde', productId: 'frente-de-caixa' });
const backup = anArticle({
  id: 'backup',
  title: 'Como conferir o backup',
  introduction: '',
  productId: null,
  helped: 9,
});
const invoices = Array.from({ length: 12 }, (_, at) =>
  anArticle({ id: `nfe-${at}`, title: `NF-e rejeitada, caso ${at}`, productId: 'nfe', helped: at % 3 }),
);
const base = [printer, backup, ...invoices];
const { products } = aProfile();

function started(
  articles: readonly Article[] = base,
  input: Partial<KnowledgeSearchInput> = {},
  over: (knowledge: KnowledgePort) => Partial<KnowledgePort> = () => ({}),
) {
  const backend = createMemoryBackend({ profile: aProfile(), people: [], articles });
  const port = backend.deskFor(aRequester());
  const asked: ArticleQuery[] = [];
  const desk: DeskPort = {
    ...port,
    ...(port.knowledge && { knowledge: recording({ ...port.knowledge, ...over(port.knowledge) }, asked) }),
  };
  const clock = new SimulatedClock();
  const actor = createActor(knowledgeSearchFor(desk), { input: { products, ...input }, clock }).start();
  const view = () => selectKnowledgeSearch(actor.getSnapshot());
  const until = async (holds: (shown: KnowledgeSearchView) => boolean) => {
    await waitFor(actor, () => holds(view()), { timeout: 2000 });
    return view();
  };
  const type = (text: string) => actor.send({ type: 'search.type', text });
  const settled = () => until(({ busy }) => !busy);
  const ask = (text: string) => {
    type(text);
    clock.increment(100);
    return settled();
  };
  return { actor, clock, port, asked, view, until, type, ask, settled };
}

const recording = (knowledge: KnowledgePort, asked: ArticleQuery[]): KnowledgePort => ({
  ...knowledge,
  search(query, options) {
    asked.push(query);
    return knowledge.search(query, options);
  },
});
const ids = ({ answer }: KnowledgeSearchView) => answer?.hits.map(({ id }) => String(id));

describe('the knowledge search', () => {
  it('begins with what helped most', async () => {
    const { answer } = await started().settled();
    expect(answer).to.include({ isUnasked: true, total: 14, first: 1, last: 5, hasNext: true, hasPrevious: false });
    expect(answer?.hits[0]?.id).to.equal('backup');
  });

  it('asks once the hand rests, and only then', async () => {
    const search = started();
    await search.settled();
    const before = search.asked.length;
    for (const text of ['i', 'im', 'imp']) search.type(text);
    search.clock.increment(50);
    expect(search.asked.length).to.equal(before);
    expect(await search.ask('impressora')).to.deep.include({ text: 'impressora', busy: false });
    expect(search.asked.slice(before).map(({ text }) => text)).to.deep.equal(['impressora']);
    expect(ids(search.view())).to.deep.equal(['printer']);
    search.type('impressora');
    expect(search.view().busy).to.equal(false);
  });

  it('does not wait for the hand where the person asks at once', async () => {
    const search = started();
    await search.settled();
    search.type('impressora');
    search.actor.send({ type: 'search.now' });
    expect(ids(await search.settled())).to.deep.equal(['printer']);
  });

  it('keeps what it shows until the answer to the last question came, and drops every other', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const search = started(base, {}, (knowledge) => ({
      search: async (query, options) => {
        if (query.text === 'nf') await held;
        return knowledge.search(query, options);
      },
    }));
    await search.settled();
    search.type('nf');
    search.clock.increment(100);
    expect(search.view()).to.deep.include({ busy: true, text: 'nf' });
    expect(search.view().answer?.text).to.equal('');
    await search.ask('backup');
    answer();
    await held;
    expect(search.view().answer?.text).to.equal('backup');
    expect(ids(search.view())).to.deep.equal(['backup']);
  });

  it('S2 turns pages there and back, and says where one stands', async () => {
    const search = started();
    const first = await search.ask('rejeitada');
    search.actor.send({ type: 'search.next' });
    const second = await search.until(({ answer }) => answer?.first === 6);
    expect(second.answer).to.include({ last: 10, total: 12, hasNext: true, hasPrevious: true });
    search.actor.send({ type: 'search.next' });
    const third = await search.until(({ answer }) => answer?.first === 11);
    expect(third.answer).to.include({ last: 12, hasNext: false });
    expect(new Set([first, second, third].flatMap(ids)).size).to.equal(12);
    search.actor.send({ type: 'search.next' });
    search.actor.send({ type: 'search.previous' });
    expect(ids(await search.until(({ answer }) => answer?.first === 6))).to.deep.equal(ids(second));
    expect((await search.ask('impressora')).answer).to.include({ first: 1, last: 1, hasPrevious: false });
  });

  it('turns no page of an answer to another question', async () => {
    const search = started();
    await search.settled();
    search.type('rejeitada');
    search.actor.send({ type: 'search.next' });
    search.clock.increment(100);
    expect((await search.settled()).answer).to.include({ text: 'rejeitada', first: 1 });
  });

  it('S1 S3 searches one product and what serves all, and says which products have articles', async () => {
    const search = started(base, { productId: 'frente-de-caixa' });
    expect(ids(await search.settled())?.sort()).to.deep.equal(['backup', 'printer']);
    const { scopes } = await search.until((view) => view.scopes[0]?.articles !== null);
    const own = Object.fromEntries(scopes.map(({ id, articles }) => [id, articles]));
    expect(own).to.include({ nfe: 12, 'frente-de-caixa': 1, estoque: 0 });
    search.actor.send({ type: 'search.scope', productId: null });
    expect((await search.until(({ answer }) => answer?.productId === null)).answer?.total).to.equal(14);
  });

  it('suggests other words where it finds nothing, and only then', async () => {
    const search = started();
    const { answer } = await search.ask('imbrezzora');
    expect(answer).to.include({ total: 0, first: 0, last: 0 });
    expect(answer?.suggestions).to.deep.equal(['impressora']);
    const eager = started(base, {}, () => ({ suggest: () => Promise.resolve(['outra']) }));
    expect((await eager.ask('impressora')).answer?.suggestions).to.deep.equal([]);
    const mute = started(base, {}, () => ({
      suggest: () => Promise.reject(new DeskError('unavailable', 'no answer')),
    }));
    expect(await mute.ask('imbrezzora')).to.deep.include({ failure: null });
  });

  it('shows the failure, keeps what it had, and asks again when told', async () => {
    let failures = 1;
    const search = started(base, {}, (knowledge) => ({
      search: (query, options) =>
        query.text === 'backup' && failures-- > 0
          ? Promise.reject(new DeskError('unavailable', 'no answer'))
          : knowledge.search(query, options),
    }));
    await search.settled();
    const failed = await search.ask('backup');
    expect([failed.failure?.code, failed.answer?.text]).to.deep.equal(['unavailable', '']);
    search.actor.send({ type: 'search.retry' });
    expect(await search.settled()).to.deep.include({ failure: null });
    expect(ids(search.view())).to.deep.equal(['backup']);
  });

  it('shows what changed at the desk, on the same page', async () => {
    const search = started([anArticle({ id: 'a', helped: 1 }), anArticle({ id: 'b' })]);
    expect(ids(await search.settled())).to.deep.equal(['a', 'b']);
    const [, b] = search.view().answer?.hits ?? [];
    if (!b) throw new Error('b was not found');
    for (const n of [1, 2, 3]) await search.port.knowledge?.vote(b.id, true, { operationId: anOperationId(n) });
    await search.until((view) => ids(view)?.[0] === 'b');
  });

  it('goes back to the first page when the article it stood after is gone', async () => {
    const search = started(base, {}, (knowledge) => ({
      search: (query, options) =>
        query.after === undefined
          ? knowledge.search(query, options)
          : Promise.reject(new DeskError('invalid', 'after: no such page')),
    }));
    await search.settled();
    search.actor.send({ type: 'search.next' });
    const { answer, failure } = await search.settled();
    expect(answer).to.include({ first: 1, hasPrevious: false });
    expect(failure).to.equal(null);
  });
});
