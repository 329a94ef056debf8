/** An index that changes, is stored or is damaged answers as one built at once. */
import { expect } from 'chai';
import { anArticle } from '../testing/index.ts';
import type { Article } from './article.schema.ts';
import { buildIndex, buildIndexAtOnce, knowledgeIndex, loadIndex, type KnowledgeIndex } from './index.ts';

const plain = { introduction: '', body: '', keywords: [], productId: null } as const;
const titled = (id: string, title: string, over: Parameters<typeof anArticle>[0] = {}): Article =>
  anArticle({ ...plain, id, title, ...over });
const indexOf = (...articles: Article[]): KnowledgeIndex => buildIndexAtOnce(articles);
const answers = (index: KnowledgeIndex, text: string): string[] => index.search({ text }).items.map(({ id }) => id);

const desk = (): KnowledgeIndex =>
  indexOf(
    titled('printer', 'Impressora térmica não imprime'),
    titled('password', 'Redefinir a senha'),
    titled('drawer', 'Gaveta do caixa'),
  );

describe('a knowledge base that changes', () => {
  it('takes an article, its next version, and its end', () => {
    const index = desk();
    index.put(titled('drawer', 'Balança não envia o peso'));
    index.put(titled('scale', 'Balança de chão'));
    expect(answers(index, 'gaveta')).to.deep.equal([]);
    expect(answers(index, 'balança peso')).to.deep.equal(['drawer', 'scale']);
    expect(index.remove('drawer')).to.equal(true);
    expect(index.remove('drawer')).to.equal(false);
    expect(index.remove('printer')).to.equal(true);
    expect(answers(index, 'balança impressora')).to.deep.equal(['scale']);
    expect(index.size()).to.equal(2);
  });

  it('answers as one built at once, however its articles came', () => {
    const articles = Array.from({ length: 150 }, (_, n) =>
      titled(`a${n}`, `Pedido ${n % 7} de compra`, { body: 'nota '.repeat(n % 5) + 'boleto '.repeat(n % 3) }),
    );
    const grown = knowledgeIndex();
    for (const article of articles) grown.put(article);
    const built = indexOf(...articles);
    for (const text of ['nota boleto', 'pedido 3', 'compra', 'notas de boletos']) {
      const query = { text, limit: 50 };
      expect(grown.search(query).items.map(({ id, score }) => [id, score.toFixed(6)])).to.deep.equal(
        built.search(query).items.map(({ id, score }) => [id, score.toFixed(6)]),
      );
    }
    expect(grown.worn()).to.equal(false);
    for (const { id } of articles.slice(50)) grown.remove(id);
    const left = grown.search({ text: '', limit: 50 }).items.map(({ id }) => id);
    expect(left.sort()).to.deep.equal(
      articles
        .slice(0, 50)
        .map(({ id }) => id)
        .sort(),
    );
    expect(grown.worn()).to.equal(true);
  });

  it('keeps one article of each id', () => {
    expect(
      indexOf(titled('a', 'Velho'), titled('a', 'Novo'))
        .search({ text: '' })
        .items.map(({ title }) => title),
    ).to.deep.equal(['Novo']);
  });
});

describe('a stored index', () => {
  it('answers as before it was stored, changes included', () => {
    const index = desk();
    index.remove('drawer');
    index.put(titled('scale', 'Balança'));
    const loaded = loadIndex(structuredClone(index.save()));
    for (const text of ['impresora', 'balança', 'gaveta', '']) {
      expect(loaded?.search({ text })).to.deep.equal(index.search({ text }));
    }
    expect(loaded?.suggest('termika')).to.deep.equal(['térmica']);
  });

  it('is refused when damaged or of another version', () => {
    const saved = desk().save();
    const [segment] = saved.segments;
    expect(loadIndex(null)).to.equal(null);
    expect(loadIndex({ ...saved, version: 2 })).to.equal(null);
    const damages = { holders: new Uint16Array(1), strengths: new Uint8Array(1), text: new Uint16Array(1), words: [] };
    for (const [name, damaged] of Object.entries(damages)) {
      expect(loadIndex({ ...saved, segments: [{ ...segment, [name]: damaged }] }), name).to.equal(null);
    }
  });
});

describe('building an index', () => {
  it('pauses every few articles, and says how far it is', () => {
    const articles = Array.from({ length: 100 }, (_, n) => titled(`a${n}`, 'Título', { body: 'palavra '.repeat(200) }));
    const steps = [...buildIndex(articles)];
    expect(steps.length).to.be.greaterThan(3);
    expect(steps[0]?.done).to.be.within(1, 40);
    expect(steps.at(-1)).to.deep.equal({ done: 100, total: 100 });
  });
});
