/** The question: a product to look in, and one large field. */
import type { KnowledgeSearchView, ScopeView } from '@chamado/core/views/knowledge-search';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { searchIcon } from '../../icons/list.icons.ts';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';

export type SearchBarActions = {
  readonly type: (text: string) => void;
  readonly scope: (productId: string | null) => void;
  readonly submit: () => void;
};

export function searchBar(view: KnowledgeSearchView, { type, scope, submit }: SearchBarActions): TemplateResult {
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) type(target.value);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  return html`
    <h2 id="question"><label for="words">${msg('Como podemos ajudar?')}</label></h2>
    <form role="search" aria-labelledby="question" @submit=${send}>
      ${view.scopes.length > 0 ? scopeChoice(view, scope) : nothing}
      <div class="words">
        ${searchIcon()}
        <input
          id="words"
          type="search"
          part="field"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="500"
          placeholder=${msg('Uma dúvida ou mensagem de erro')}
          aria-describedby="words-hint"
          .value=${live(view.text)}
          @input=${write}
        />
      </div>
      <p class="visually-hidden" id="words-hint">${msg('As setas para baixo e para cima percorrem os artigos')}</p>
    </form>
  `;
}

function scopeChoice({ scopes, productId }: KnowledgeSearchView, scope: SearchBarActions['scope']): TemplateResult {
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) scope(target.value || null);
  };
  const having = scopes.filter(({ articles }) => articles !== 0);
  const lacking = scopes.filter(({ articles }) => articles === 0);
  return html`
    <select id="scope" part="scope" aria-label=${msg('Produto')} @change=${choose}>
      <option value="" .selected=${productId === null}>${msg('Todos os produtos')}</option>
      ${having.map((product) => option(product, productId))}
      ${
        lacking.length > 0
          ? html`<optgroup label=${msg('Ainda sem artigos próprios')}>
              ${lacking.map((product) => option(product, productId))}
            </optgroup>`
          : nothing
      }
    </select>
  `;
}

const option = ({ id, label, articles }: ScopeView, chosen: string | null): TemplateResult => html`
  <option value=${id} .selected=${id === chosen}>
    ${articles ? msg(str`${labelText(label)} (${formatNumber(articles)})`) : labelText(label)}
  </option>
`;
