/** What was found: as lines to choose from, or, where there is nothing, what to try next. */
import type { ArticleHit, ArticleId } from '@chamado/core/knowledge';
import type { AnswerView, KnowledgeSearchView } from '@chamado/core/views/knowledge-search';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextIcon, previousIcon } from '../../icons/notice.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';
import { marked } from './marked.ts';

export type ResultActions = {
  readonly open: (id: ArticleId) => void;
  readonly turn: (to: 'next' | 'previous') => void;
  readonly ask: (text: string) => void;
  readonly widen: () => void;
};

export const resultsTemplate = (view: KnowledgeSearchView, answer: AnswerView, actions: ResultActions) =>
  answer.total === 0
    ? noneTemplate(view, answer, actions)
    : html`
        <div>
          <div class="status">
            <p id="found">${foundText(answer)}</p>
            ${answer.hasNext || answer.hasPrevious ? turns(answer, actions) : nothing}
          </div>
          <ol class="results" aria-labelledby="found" start=${answer.first}>
            ${repeat(
              answer.hits,
              ({ id }) => id,
              (hit) => line(hit, view, answer, actions),
            )}
          </ol>
        </div>
      `;

/** "1–5 de 23 artigos"; the same words are said to who listens. */
export function foundText({ isUnasked, first, last, total }: AnswerView): string {
  const range = msg(str`${formatNumber(first)}–${formatNumber(last)} de ${formatNumber(total)}`);
  if (isUnasked) return first === 1 ? msg('O que mais ajudou até aqui') : range;
  if (total === 1) return msg('1 artigo');
  return first === 1 && last === total ? msg(str`${formatNumber(total)} artigos`) : range;
}

export const nothingText = ({ text }: AnswerView): string =>
  text.trim() === '' ? msg('Ainda não há artigos aqui') : msg(str`Nada com "${text.trim()}"`);

const turns = ({ hasNext, hasPrevious }: AnswerView, { turn }: ResultActions): TemplateResult => html`
  <div class="turn" role="group" aria-label=${msg('Mais artigos')}>
    <button
      type="button"
      class="square"
      aria-label=${msg('Artigos anteriores')}
      aria-disabled=${hasPrevious ? 'false' : 'true'}
      @click=${() => turn('previous')}
    >
      ${previousIcon()}
    </button>
    <button
      type="button"
      class="square"
      aria-label=${msg('Próximos artigos')}
      aria-disabled=${hasNext ? 'false' : 'true'}
      @click=${() => turn('next')}
    >
      ${nextIcon()}
    </button>
  </div>
`;

function line(
  { id, title, introduction, productId, marks }: ArticleHit,
  { scopes }: KnowledgeSearchView,
  answer: AnswerView,
  { open }: ResultActions,
): TemplateResult {
  const product = answer.productId === null ? scopes.find((scope) => scope.id === productId) : undefined;
  return html`
    <li part="result">
      <h3>
        <button type="button" class="link hit" data-article=${id} @click=${() => open(id)}>
          <span>${marked(title, marks.title)}</span>
        </button>
      </h3>
      ${introduction ? html`<p class="introduction">${marked(introduction, marks.introduction)}</p>` : nothing}
      ${product ? html`<p class="product">${labelText(product.label)}</p>` : nothing}
    </li>
  `;
}

function noneTemplate({ scopes }: KnowledgeSearchView, answer: AnswerView, { ask, widen }: ResultActions) {
  const { suggestions, productId } = answer;
  const product = scopes.find(({ id }) => id === productId);
  const said = suggestions.map(
    (text, at) =>
      html`${at > 0 ? ', ' : nothing}<button type="button" class="link" @click=${() => ask(text)}>"${text}"</button>`,
  );
  return html`
    <div class="none" part="empty">
      <p class="asked">${nothingText(answer)}</p>
      ${said.length > 0 ? html`<p>${msg(html`Você quis dizer ${said}?`)}</p>` : nothing}
      ${
        said.length === 0 && answer.text.trim() !== ''
          ? html`<p class="muted">${msg('Tente com outras palavras, ou com menos delas')}</p>`
          : nothing
      }
      ${
        product
          ? html`
              <p class="muted">${msg(str`Procuramos somente em ${labelText(product.label)}`)}</p>
              <button type="button" @click=${widen}>${msg('Procurar em todos os produtos')}</button>
            `
          : nothing
      }
    </div>
  `;
}
