/** The demo's knowledge base answers what its tickets ask. */
import { expect } from 'chai';
import { buildIndexAtOnce } from '../knowledge/index.ts';
import { AT } from '../testing/tickets.ts';
import { demoArticles } from './demo.articles.ts';
import { demoProfile, demoSeed } from './index.ts';

const articles = demoArticles(AT);
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the articles of the demo', () => {
  it('are thirty, each of a known product or of all, told in 80 to 250 words', () => {
    expect(articles.length).to.equal(30);
    expect(new Set(articles.map(({ id }) => id)).size).to.equal(30);
    const products = [null, ...demoProfile.products.map(({ id }) => id)];
    for (const { productId } of articles) expect(products).to.include(productId);
    const odd = articles.filter(({ body }) => wordsIn(body) < 80 || wordsIn(body) > 250);
    expect(odd.map(({ id, body }) => `${id}: ${wordsIn(body)}`)).to.deep.equal([]);
  });

  it('come with the demo, with tickets or without', async () => {
    expect((await demoSeed({ now: AT })).articles).to.deep.equal(articles);
    expect((await demoSeed({ now: AT, empty: true })).articles.length).to.equal(30);
  });

  it('are found by who writes as one writes in a hurry', () => {
    const index = buildIndexAtOnce(articles);
    const first = (text: string) => String(index.search({ text }).items[0]?.id);
    expect(first('impresora nao responde')).to.equal('caixa-impressora-nao-responde');
    expect(first('certificado venceu')).to.equal('nfe-certificado-vencido');
    expect(first('pix pendente')).to.equal('caixa-pix-pendente');
    expect(first('rejeicao ncm')).to.equal('nfe-rejeicao-ncm');
    expect(first('reajuste contrato')).to.equal('contratos-reajuste');
    expect(first('balança peso zerado')).to.equal('caixa-balanca');
    expect(first('atualizar versao 8.2')).to.equal('versao-8-2');
    expect(first('copia de seguranca')).to.equal('backup-conferir');
  });
});
