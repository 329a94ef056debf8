/** What a desk already knows of a subject, as it is typed. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { aColleague, anArticle, anOperationId, aProfile, aRequester, aStranger, aTicket } from '../../testing/index.ts';
import { ArticleId } from '../../knowledge/article.schema.ts';
import { selectAnswers, selectReading } from './answers.select.ts';
import { alike, matterOf } from './similar.rules.ts';
import { startAnswers, startReading } from './start-open-ticket.ts';

const backend = () =>
  createMemoryBackend({
    profile: aProfile(),
    people: [aRequester(), aColleague(), aStranger()],
    articles: [anArticle(), anArticle({ id: 'article-2', title: 'Trocar a bobina da impressora', introduction: '' })],
    tickets: [
      aTicket({
        id: 't1',
        subject: 'Rejeição ao enviar notas fiscais',
        requester: { id: 'rui', name: 'Rui', role: 'requester' },
      }),
      aTicket({ id: 't2', subject: 'Nota fiscal rejeitada', stage: 'concluded' }),
      aTicket({
        id: 't3',
        subject: 'Nota rejeitada na SEFAZ',
        companyId: 'horizonte',
        companyName: 'Mercado Horizonte',
        requester: { id: 'otavio', name: 'Otávio', role: 'requester' },
      }),
      aTicket({ id: 't4', subject: 'Nota de boas-vindas' }),
    ],
  });
const aDesk = () => backend().deskFor(aRequester());

function asking(desk: DeskPort) {
  const actor = startAnswers(desk);
  const view = () => selectAnswers(actor.getSnapshot());
  const ask = (text: string) => actor.send({ type: 'question.ask', text, company: null });
  return { actor, view, ask, found: () => waitFor(actor, () => view().articles.length + view().similar.length > 0) };
}

/** A desk whose knowledge base notes what it is asked. */
function aListeningDesk() {
  const asked: string[] = [];
  const desk = aDesk();
  const search: NonNullable<DeskPort['knowledge']>['search'] = ({ text }) => {
    asked.push(text);
    return Promise.resolve({ items: [], next: null, total: 0 });
  };
  return { asked, desk: { ...desk, ...(desk.knowledge && { knowledge: { ...desk.knowledge, search } }) } };
}

describe('a subject being typed', () => {
  it('B4 finds articles, and the company’s live tickets that say the same', async () => {
    const { view, ask, found } = asking(aDesk());
    ask('Nota fiscal rejeitada');
    await found();
    expect(view().articles[0]?.id).to.equal('article-1');
    expect(view().similar.map(({ id }) => id)).to.deep.equal(['t1']);
  });

  it('asks once the hand rests, for what is then there, and once only', async () => {
    const { desk, asked } = aListeningDesk();
    const { actor, ask } = asking(desk);
    ['imp', 'impr', 'impre', ' impressora '].forEach(ask);
    await waitFor(actor, () => asked.length > 0);
    ask('impressora');
    await waitFor(actor, (snapshot) => !snapshot.matches('typing'));
    ask('boleto');
    await waitFor(actor, () => asked.includes('boleto'));
    expect(asked).to.deep.equal(['impressora', 'boleto']);
  });

  it('asks nothing for a word or two of two letters', async () => {
    const { actor, view, ask, found } = asking(aDesk());
    ask('nota rejeitada');
    await found();
    ask('no');
    await waitFor(actor, () => view().articles.length === 0);
  });

  it('shows what there is where the knowledge base does not answer', async () => {
    const desk = aDesk();
    const search = () => Promise.reject(new DeskError('unavailable', 'away'));
    const { view, ask, found } = asking({
      ...desk,
      ...(desk.knowledge && { knowledge: { ...desk.knowledge, search } }),
    });
    ask('Nota fiscal rejeitada');
    await found();
    expect(view().articles).to.deep.equal([]);
    expect(view().similar).to.have.length(1);
  });

  it('says no more once it was told to be quiet, until the next ticket', async () => {
    const { desk, asked } = aListeningDesk();
    const { actor, view, ask } = asking(desk);
    ask('nota rejeitada');
    await waitFor(actor, () => asked.length === 1);
    actor.send({ type: 'answers.dismiss' });
    ask('nota rejeitada outra vez');
    await waitFor(actor, (snapshot) => !snapshot.matches('typing'));
    expect(view().articles).to.deep.equal([]);
    actor.send({ type: 'question.forget' });
    ask('boleto');
    await waitFor(actor, () => asked.includes('boleto'));
    expect(asked).to.deep.equal(['nota rejeitada', 'boleto']);
  });
});

describe('an article read beside the form', () => {
  const reading = (desk: DeskPort) => {
    const actor = startReading(desk, { newId: anOperationId });
    return { actor, view: () => selectReading(actor.getSnapshot()) };
  };
  const id = ArticleId.parse('article-1');

  it('opens in place, and takes the reader’s word once', async () => {
    const desk = aDesk();
    const { actor, view } = reading(desk);
    expect(view()).to.equal(null);
    actor.send({ type: 'article.open', id });
    await waitFor(actor, () => view()?.article !== null);
    expect(view()?.article?.title).to.contain('NCM');
    actor.send({ type: 'article.judge', helped: true });
    actor.send({ type: 'article.judge', helped: false });
    expect(view()?.helped).to.equal(true);
    await waitFor(actor, () => true);
    expect((await desk.knowledge?.get(id))?.helped).to.equal(1);
    actor.send({ type: 'article.close' });
    expect(view()).to.equal(null);
  });

  it('says when it cannot be had, and is asked for again', async () => {
    const desk = aDesk();
    let calls = 0;
    const get: NonNullable<DeskPort['knowledge']>['get'] = (asked) => {
      calls += 1;
      if (calls === 1) return Promise.reject(new DeskError('unavailable', 'away'));
      return desk.knowledge?.get(asked) ?? Promise.reject(new Error('no knowledge'));
    };
    const { actor, view } = reading({ ...desk, ...(desk.knowledge && { knowledge: { ...desk.knowledge, get } }) });
    actor.send({ type: 'article.open', id });
    await waitFor(actor, () => view()?.failure !== null);
    actor.send({ type: 'article.retry' });
    await waitFor(actor, () => view()?.article !== null);
  });
});

describe('two subjects', () => {
  it('are alike by the matter in them, whatever its form', () => {
    expect(matterOf('Erros ao confirmar os pedidos de venda')).to.deep.equal(
      matterOf('erro confirmando pedido vendas'),
    );
  });

  it('are not alike by one word in common, unless it is all there is', () => {
    const tickets = [aTicket({ subject: 'Pedido de compra sem itens' })];
    expect(alike('Erro ao confirmar pedido', tickets)).to.deep.equal([]);
    expect(alike('Pedidos', tickets)).to.have.length(1);
    expect(alike('', tickets)).to.deep.equal([]);
  });
});
