/** Carla reads an article, and says whether it helped. */
import type { DeskPort, Person } from '@chamado/core';
import { DeskError } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import { createMemoryBackend } from '@chamado/core/memory';
import { anArticle, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { html } from 'lit';
import { axeFaults } from '../../testing/axe.ts';
import { focused } from '../../testing/keys.ts';
import { mount } from '../../testing/mount.ts';
import { settled } from '../../testing/settled.ts';
import './article.define.ts';

const carla = aRequester();

async function render(article: Article, through = (desk: DeskPort): DeskPort => desk, id: string = article.id) {
  const inner = createMemoryBackend({ profile: aProfile(), people: [carla], articles: [article] });
  const backend = { deskFor: (person: Person) => through(inner.deskFor(person)) };
  const desk = await mount(html`<chamado-article article-id=${id} words="nota"></chamado-article>`, {
    backend,
    as: carla,
  });
  const element = desk.querySelector('chamado-article');
  if (!element) throw new Error('No article');
  const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const text = () => find('.panel')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const shows = (words: string) => settled(() => text().includes(words), `it shows "${words}", not: ${text()}`);
  const counted = async () => {
    const { helped = 0, notHelped = 0 } = (await inner.deskFor(carla).knowledge?.get(article.id)) ?? {};
    return [helped, notHelped];
  };
  return { desk, element, find, text, shows, counted };
}

describe('<chamado-article>', () => {
  it('shows an article in Markdown under its own title, cleaned, with headings one below the other', async () => {
    const body = '# Primeiro\n\nAbra **Cadastros** <img src=x onerror=alert(1)>\n\n## Depois\n\n- Salve';
    const { desk, find, shows } = await render(anArticle({ body, format: 'markdown' }));
    await shows('Salve');
    await settled(() => find('.rich h3') !== null, 'it is drawn with its formatting');
    const headings = [...(find('.panel')?.querySelectorAll('h2, h3, h4') ?? [])].map(({ localName }) => localName);
    expect(headings).to.deep.equal(['h2', 'h3', 'h4']);
    expect(find('.rich [onerror]')).to.equal(null);
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('asks once whether it helped, and thanks where the buttons were', async () => {
    const { desk, find, shows, counted } = await render(anArticle());
    await shows('Isto ajudou?');
    const [yes] = [...(find('.ballot')?.querySelectorAll('button') ?? [])];
    yes?.click();
    yes?.click();
    await shows('Obrigado por dizer');
    expect(focused()?.className).to.equal('thanks');
    expect(find('.ballot button')).to.equal(null);
    expect(await counted()).to.deep.equal([1, 0]);
    expect(await axeFaults(desk)).to.deep.equal([]);
  });

  it('leads to a ticket where it did not help, with the words kept', async () => {
    const { element, find, shows } = await render(anArticle());
    const started: unknown[] = [];
    element.addEventListener('chamado-ticket-start', ({ words, productId }) => started.push([words, productId]));
    await shows('Isto ajudou?');
    find('.ballot button:last-of-type')?.click();
    await shows('Vamos rever este artigo');
    find('.ballot button')?.click();
    expect(started).to.deep.equal([['nota', 'nfe']]);
  });

  it('says that a word did not arrive, and sends it again', async () => {
    let failures = 1;
    const { find, shows, counted } = await render(anArticle(), (desk) => ({
      ...desk,
      ...(desk.knowledge && {
        knowledge: {
          ...desk.knowledge,
          vote: async (...given) => {
            if (failures-- > 0) throw new DeskError('unavailable', 'no answer');
            await desk.knowledge?.vote(...given);
          },
        },
      }),
    }));
    await shows('Isto ajudou?');
    find('.ballot button')?.click();
    await shows('O serviço não respondeu');
    find('.failure button')?.click();
    await shows('Obrigado por dizer');
    expect(await counted()).to.deep.equal([1, 0]);
  });

  it('says when there is no such article', async () => {
    const { desk, shows, find } = await render(anArticle(), undefined, 'nowhere');
    await shows('Não encontramos isso, ou você não tem acesso');
    expect(find('h2')).to.equal(null);
    expect(await axeFaults(desk)).to.deep.equal([]);
  });
});
