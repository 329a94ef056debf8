/** What a search forgives, and what it puts first. */
import { expect } from 'chai';
import { anArticle } from '../testing/index.ts';
import type { Article } from './article.schema.ts';
import { buildIndexAtOnce, knowledgeIndex, type KnowledgeIndex } from './index.ts';

const plain = { introduction: '', body: '', keywords: [], productId: null } as const;
const titled = (id: string, title: string, over: Parameters<typeof anArticle>[0] = {}): Article =>
  anArticle({ ...plain, id, title, ...over });
const indexOf = (...articles: Article[]): KnowledgeIndex => buildIndexAtOnce(articles);
const answers = (index: KnowledgeIndex, text: string): string[] => index.search({ text }).items.map(({ id }) => id);

const desk = (): KnowledgeIndex =>
  indexOf(
    titled('printer', 'Impressora térmica não imprime', { introduction: 'Verifique as configurações da impressão.' }),
    titled('invoice', 'Emissão de NF-e rejeitada', { keywords: ['nota fiscal'] }),
    titled('password', 'Redefinir a senha', { body: '<p>Clique em <b>esque</b>ci&nbsp;minha senha, no portal.</p>' }),
    titled('drawer', 'Gaveta do caixa', {
      format: 'markdown',
      body: 'Ligue o [cabo](https://example.org/serial) na porta.',
    }),
  );

describe('a knowledge base asked', () => {
  it('forgives missing accents, other case and other forms of a word', () => {
    for (const text of ['impressora termica', 'IMPRESSORAS TÉRMICAS', 'configurar impressão', 'imprimindo']) {
      expect(answers(desk(), text)[0], text).to.equal('printer');
    }
    expect(answers(desk(), 'emitir nota')).to.deep.equal(['invoice']);
  });

  it('forgives a slip of the hand', () => {
    for (const text of ['impresora', 'imrpessora', 'inpressora', 'impressoraa', 'imprssra ']) {
      expect(answers(desk(), text)[0], text).to.equal('printer');
    }
    expect(answers(desk(), 'xyz')).to.deep.equal([]);
  });

  it('completes the last word while it is typed, and no other', () => {
    expect(answers(desk(), 'red')).to.deep.equal(['password']);
    expect(answers(desk(), 'red ')).to.deep.equal([]);
  });

  it('finds a compound written either way', () => {
    for (const text of ['nfe', 'NF-e', 'nf e']) expect(answers(desk(), text)[0], text).to.equal('invoice');
  });

  it('reads what a reader of the body reads: words across tags and entities, no addresses of links', () => {
    expect(answers(desk(), 'esqueci ')).to.deep.equal(['password']);
    expect(answers(desk(), 'cabo')).to.deep.equal(['drawer']);
    expect(answers(desk(), 'serial')).to.deep.equal([]);
    expect(answers(indexOf(titled('key', 'Chave', { body: 'xyz'.repeat(30) })), 'xyz')).to.deep.equal([]);
  });

  it('puts a title before a body, and words that stand together before words apart', () => {
    const filler = 'outra coisa qualquer escrita aqui longe ';
    const index = indexOf(
      titled('body', 'Geral', { body: 'relatório' }),
      titled('title', 'Relatório', { body: 'texto' }),
      titled('apart', 'Um', { body: `boleto ${filler} vencido ${filler}` }),
      titled('together', 'Dois', { body: `${filler} boleto vencido ${filler}` }),
    );
    expect(answers(index, 'relatório')).to.deep.equal(['title', 'body']);
    expect(answers(index, 'boleto vencido')).to.deep.equal(['together', 'apart']);
  });

  it('puts a rare word before a common one, and a short article before a long one', () => {
    const index = indexOf(
      titled('long', 'Nota', { body: 'texto '.repeat(40) }),
      titled('common', 'Nota pedido pedido'),
      titled('rare', 'Nota boleto'),
      titled('pedido', 'Pedido'),
    );
    expect(answers(index, 'pedido ou boleto')[0]).to.equal('rare');
    expect(answers(index, 'nota')).to.deep.equal(['rare', 'common', 'long']);
  });

  it('marks the words that answered, on the text as it is written', () => {
    const [hit] = desk().search({ text: 'configurar impresoras' }).items;
    const marked = (text = '', marks: readonly (readonly [number, number])[] = []): string[] =>
      marks.map(([start, end]) => text.slice(start, end));
    expect(marked(hit?.title, hit?.marks.title)).to.deep.equal(['Impressora']);
    expect(marked(hit?.introduction, hit?.marks.introduction)).to.deep.equal(['configurações']);
    const [invoice] = desk().search({ text: 'nfe nf' }).items;
    expect(marked(invoice?.title, invoice?.marks.title)).to.deep.equal(['NF-e']);
  });

  it('without a question, shows what surely helped, then the newest', () => {
    const index = indexOf(
      titled('old', 'A', { updatedAt: '2024-01-01T00:00:00.000Z' }),
      titled('new', 'B', { updatedAt: '2025-01-01T00:00:00.000Z' }),
      titled('once', 'C', { helped: 1 }),
      titled('often', 'D', { helped: 90, notHelped: 10 }),
      titled('rarely', 'E', { helped: 10, notHelped: 90 }),
    );
    expect(answers(index, '')).to.deep.equal(['often', 'once', 'rarely', 'new', 'old']);
    expect(answers(index, ' o que é ')).to.deep.equal(['often', 'once', 'rarely', 'new', 'old']);
  });

  it('scopes to a product, together with what serves all of them', () => {
    const index = indexOf(
      titled('a', 'Senha', { productId: 'pdv' }),
      titled('b', 'Senha', { productId: 'nfe' }),
      titled('c', 'Senha'),
    );
    expect(index.search({ text: 'senha', productId: 'pdv' }).items.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(index.search({ text: 'senha', productId: null }).total).to.equal(3);
    expect(index.search({ text: '', productId: 'nfe' }).total).to.equal(2);
  });

  it('turns its pages without showing an article twice', () => {
    const index = indexOf(...Array.from({ length: 12 }, (_, n) => titled(`a${n}`, `Senha ${'x '.repeat(n % 3)}`)));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null && seen.length < 20;) {
      const page = index.search({ text: 'senha', limit: 5, ...(after && { after }) });
      expect(page.total).to.equal(12);
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(seen).size).to.equal(12);
    expect(seen).to.have.length(12);
  });

  it('refuses a cursor it never gave', () => {
    expect(() => desk().search({ text: 'senha', after: 'stranger' }))
      .to.throw()
      .with.property('code', 'invalid');
  });

  it('survives any text', () => {
    for (const text of [
      '',
      '-',
      '"',
      '<b>',
      '💥',
      'a'.repeat(500),
      'ação '.repeat(100),
      '\u0301',
      '\\',
      '%',
      'x-',
      '.',
    ]) {
      expect(() => desk().search({ text }), text).not.to.throw();
      expect(() => desk().suggest(text), text).not.to.throw();
    }
    expect(knowledgeIndex().search({ text: 'senha' })).to.deep.equal({ items: [], next: null, total: 0 });
    expect(knowledgeIndex().search({ text: '' }).items).to.deep.equal([]);
  });
});

describe('"você quis dizer"', () => {
  it('rewords the unknown words as people write them, and keeps the rest', () => {
    expect(desk().suggest('a impresora termika')[0]).to.equal('a impressora térmica');
    const index = indexOf(titled('a', 'Nora'), titled('b', 'Nota'), titled('c', 'Nota fiscal'));
    expect(index.suggest('nopa')).to.deep.equal(['nota', 'nora']);
  });

  it('says nothing where every word is known or none is near', () => {
    expect(desk().suggest('configuraçoes')).to.deep.equal([]);
    expect(desk().suggest('qwzxkj')).to.deep.equal([]);
  });
});
