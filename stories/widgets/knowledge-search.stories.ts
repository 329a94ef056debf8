/** The knowledge base: asked, read, judged; with nothing found, with no answer, and with no base at all. */
import { DeskError, type DeskPort } from '@chamado/core';
import type { Article } from '@chamado/core/knowledge';
import { demoProfile, demoSeed } from '@chamado/core/demo';
import { createMemoryBackend } from '@chamado/core/memory';
import { AT, aRequester } from '@chamado/core/testing';
import '@chamado/widgets/desk';
import '@chamado/widgets/knowledge-search';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const carla = aRequester();

const deskWith = (articles: readonly Article[]): DeskPort =>
  createMemoryBackend({ profile: demoProfile, people: [carla], articles, now: () => AT }).deskFor(carla);

const withoutKnowledge = ({ knowledge: _, ...port }: DeskPort): DeskPort => port;

const withArticles = async (): Promise<{ readonly port: DeskPort }> => {
  const { articles } = await demoSeed({ now: AT, empty: true });
  return { port: deskWith(articles) };
};

const at = (port: unknown, search: TemplateResult): TemplateResult =>
  html`<chamado-desk .port=${port}>${search}</chamado-desk>`;

const rootOf = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('chamado-knowledge-search')?.shadowRoot;
  if (!root) throw new Error('The search is not on the page');
  return root;
};

const ask = async (canvas: HTMLElement, words: string): Promise<ShadowRoot> => {
  const root = rootOf(canvas);
  await waitFor(() => expect(root.querySelector('#words')).not.toBeNull());
  const field = root.querySelector('#words');
  if (field) await userEvent.type(field, words);
  return root;
};

const meta: Meta = {
  title: 'Widgets/Knowledge search',
  component: 'chamado-knowledge-search',
  loaders: [withArticles],
  render: (_, { loaded }) => at(loaded['port'], html`<chamado-knowledge-search></chamado-knowledge-search>`),
};
export default meta;

/** Nothing asked yet: what helped most. */
export const Many: StoryObj = {};

/** A base without a single article. */
export const Empty: StoryObj = {
  loaders: [],
  render: () => at(deskWith([]), html`<chamado-knowledge-search></chamado-knowledge-search>`),
};

/** The first answer is on its way. */
export const Busy: StoryObj = {
  loaders: [],
  render() {
    const port = deskWith([]);
    const search = () => new Promise<never>(() => undefined);
    const slow = { ...port, ...(port.knowledge && { knowledge: { ...port.knowledge, search } }) };
    return at(slow, html`<chamado-knowledge-search></chamado-knowledge-search>`);
  },
};

/** The desk does not answer. */
export const Failed: StoryObj = {
  loaders: [],
  render() {
    const port = deskWith([]);
    const search = () => Promise.reject(new DeskError('unavailable', 'no answer'));
    const away = { ...port, ...(port.knowledge && { knowledge: { ...port.knowledge, search } }) };
    return at(away, html`<chamado-knowledge-search></chamado-knowledge-search>`);
  },
};

/** A desk that has no such capability. */
export const Absent: StoryObj = {
  loaders: [],
  render() {
    return at(withoutKnowledge(deskWith([])), html`<chamado-knowledge-search></chamado-knowledge-search>`);
  },
};

/** Without accents, and with a letter missing: found, and marked. */
export const Found: StoryObj = {
  async play({ canvasElement }) {
    const root = await ask(canvasElement, 'impresora nao');
    await waitFor(() => expect(root.querySelector('.hit mark')).toHaveTextContent('impressora'));
  },
};

/** One product, and what serves all of them. */
export const OneProduct: StoryObj = {
  render: (_, { loaded }) =>
    at(loaded['port'], html`<chamado-knowledge-search product="nfe" query="cancelar"></chamado-knowledge-search>`),
};

/** Nothing found: other words are offered, and a ticket with these. */
export const NothingFound: StoryObj = {
  async play({ canvasElement }) {
    const root = await ask(canvasElement, 'imbrezzora');
    await waitFor(() => expect(root.querySelector('.none')).toHaveTextContent('Você quis dizer'));
  },
};

/** An article opened from its address. */
export const Reading: StoryObj = {
  render: (_, { loaded }) =>
    at(
      loaded['port'],
      html`<chamado-knowledge-search article-id="caixa-impressora-nao-responde"></chamado-knowledge-search>`,
    ),
};

/** Found, read, judged, and back to the same line. */
export const Judged: StoryObj = {
  async play({ canvasElement }) {
    const root = await ask(canvasElement, 'certificado');
    await waitFor(() => expect(root.querySelector('.hit mark')).not.toBeNull());
    const hit = root.querySelector<HTMLElement>('.hit');
    if (hit) await userEvent.click(hit);
    const article = () => root.querySelector('chamado-article')?.shadowRoot;
    await waitFor(() => expect(article()?.querySelector('.ballot button')).not.toBeNull());
    const yes = article()?.querySelector('.ballot button');
    if (yes) await userEvent.click(yes);
    await waitFor(() => expect(article()?.querySelector('.thanks')).toHaveTextContent('Obrigado por dizer'));
  },
};
