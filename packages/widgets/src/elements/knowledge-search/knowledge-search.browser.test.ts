/** Carla looks for help: by pointer and by keyboard alone, there and back, and when nothing is found. */
import type { DeskPort, Person } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import { createMemoryBackend } from '@chamado/core/memory';
import { anArticle, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused, pressKeys, typeText } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './knowledge-search.define.ts';

const carla = aRequester();
const printer = anArticle({
  id: 'printer',
  title: 'A impressora fiscal não responde',
  introduction: 'Confira o cabo e a porta da impressora.',
  productId: 'frente-de-caixa',
});
const invoices = Array.from({ length: 7 }, (_, at) =>
  anArticle({ id: `nfe-${at}`, title: `NF-e rejeitada, caso ${at}` }),
);
const base = [printer, ...invoices];
const search = html`<chamado-knowledge-search></chamado-knowledge-search>`;

async function render(articles: readonly Article[] = base, template: TemplateResult = search, through = same) {
  const inner = createMemoryBackend({ profile: aProfile(), people: [carla], articles });
  const backend = { deskFor: (person: Person) => through(inner.deskFor(person)) };
  const desk = await mount(template, { backend, as: carla });
  const element = desk.querySelector('chamado-knowledge-search');
  if (!element) throw new Error('No search');
  const root = element.shadowRoot;
  const find = (selector: string) => root?.querySelector<HTMLElement>(selector) ?? null;
  const article = () => root?.querySelector('chamado-article')?.shadowRoot ?? null;
  const text = () => root?.querySelector('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const toField = async () => {
    await settled(() => find('.hit, .none') !== null, 'the first answer is there');
    find('#words')?.focus();
  };
  return { desk, element, find, article, text, shows, toField };
}

const same = (desk: DeskPort): DeskPort => desk;
const hits = (found: Element | null) => [...(found?.querySelectorAll('.hit') ?? [])];

describe('<chamado-knowledge-search>', () => {
  it('finds while one types, and marks the words found with their accents', async () => {
    const { shows, toField, find } = await render();
    await toField();
    await typeText('impressora nao');
    await settled(() => hits(find('.results')).length === 1, 'one article is found');
    const title = find('.hit');
    expect([...(title?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).to.include('impressora');
    expect(title?.textContent.trim()).to.equal(printer.title);
    await shows('1 artigo');
    await settled(() => find('[role=status]')?.textContent === '1 artigo', 'it is said how many');
  });

  it('is walked by keyboard alone: to an answer, into it, back to the same line', async () => {
    const { toField, article, find, element } = await render();
    await toField();
    await typeText('rejeitada');
    await settled(() => find('#found')?.textContent === '1–5 de 7', 'the first page is there');
    await pressKeys('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowDown');
    const line = focused();
    expect(hits(find('.results')).indexOf(line ?? document.body)).to.equal(2);
    await pressKeys('Enter');
    await settled(() => focused()?.id === 'title', 'the title has the focus');
    expect(article()?.querySelector('h2')?.textContent).to.equal(line?.textContent.trim());
    expect(element.matches(':state(reading)')).to.equal(true);
    await pressKeys('Escape');
    await settled(() => focused() === line, 'the line it was opened from has the focus');
    await pressKeys('Escape');
    expect(focused()?.id).to.equal('words');
  });

  it('turns pages, keeping the focus on the arrow', async () => {
    const { toField, find } = await render(invoices);
    await toField();
    const next = find('[aria-label="Próximos artigos"]');
    next?.focus();
    await pressKeys('Enter');
    await settled(() => find('#found')?.textContent === '6–7 de 7', 'the second page is there');
    expect(focused()).to.equal(next);
    expect(next?.getAttribute('aria-disabled')).to.equal('true');
    find('[aria-label="Artigos anteriores"]')?.click();
    await settled(() => hits(find('.results')).length === 5, 'the first page is back');
  });

  it('offers the words it knows where it finds nothing, and takes them', async () => {
    const { toField, shows, find } = await render();
    await toField();
    await typeText('imbrezzora');
    await shows('Nada com "imbrezzora"');
    await shows('Você quis dizer "impressora"?');
    find('.none .link')?.click();
    await settled(() => hits(find('.results')).length === 1, 'the printer is found');
    expect(focused()?.id).to.equal('words');
  });

  it('leads to a ticket with the words and the product kept', async () => {
    const { toField, shows, find, element } = await render();
    const started: unknown[] = [];
    element.addEventListener('chamado-ticket-start', ({ words, productId }) => started.push([words, productId]));
    element.product = 'estoque';
    await toField();
    await typeText('xyzzy');
    await shows('Procuramos somente em Estoque');
    find('.way-on button')?.click();
    expect(started).to.deep.equal([['xyzzy', 'estoque']]);
    expect(find('.way-on button')?.textContent.trim()).to.equal('Abrir um ticket');
  });

  it('says which products have articles, and looks in the one chosen', async () => {
    const { toField, find } = await render();
    await toField();
    await settled(() => find('#scope optgroup') !== null, 'the products without articles are told apart');
    const scope = find('#scope');
    if (!(scope instanceof HTMLSelectElement)) throw new Error('No choice of product');
    const words = [...scope.options].map(({ label }) => label);
    expect(words.slice(0, 3)).to.deep.equal(['Todos os produtos', 'Frente de Caixa (1)', 'Faturamento e NF-e (7)']);
    scope.value = 'frente-de-caixa';
    scope.dispatchEvent(new Event('change'));
    await settled(() => hits(find('.results')).length === 1, 'one product is searched');
  });

  it('can show the article elsewhere, and open one by attribute without taking the focus', async () => {
    const { toField, find, element, article } = await render();
    await toField();
    const chosen: unknown[] = [];
    element.addEventListener('chamado-article-select', (event) => {
      event.preventDefault();
      chosen.push(event.articleId);
    });
    find('[data-article=printer]')?.click();
    await element.updateComplete;
    expect([chosen, element.articleId]).to.deep.equal([['printer'], undefined]);
    find('#words')?.blur();
    element.setAttribute('article-id', 'printer');
    await settled(() => article()?.querySelector('h2')?.textContent === printer.title, 'the article is open');
    expect(focused()).to.equal(document.body);
    find('.back')?.click();
    await settled(() => element.articleId === undefined && focused()?.id === 'words', 'the search is back');
    element.setAttribute('article-id', 'printer');
    await settled(() => focused()?.id === 'title', 'the focus was in what is hidden now, so it follows');
  });

  it('is accessible with answers, with none, and while an article is read', async () => {
    const { desk, toField, shows, find, article } = await render();
    await toField();
    expect(await axeFaults(desk)).to.deep.equal([]);
    await typeText('imbrezzora');
    await shows('Nada com');
    expect(await axeFaults(desk)).to.deep.equal([]);
    find('.none .link')?.click();
    await settled(() => hits(find('.results')).length === 1, 'the printer is found');
    find('.hit')?.click();
    await settled(() => Boolean(article()?.querySelector('.rich p')), 'the article is drawn');
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('says in one calm line that a desk has no knowledge base', async () => {
    const { text, find } = await render([], search, ({ knowledge: _, ...desk }) => desk);
    expect(text()).to.equal('Este atendimento ainda não tem uma base de conhecimento');
    expect(find('input')).to.equal(null);
  });
});
