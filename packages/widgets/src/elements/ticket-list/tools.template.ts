/** What narrows the list: words, whose tickets, and since when (TOTALL 6.1, T7). */
import type { Scope } from '@chamado/core';
import type { ListWish, Period, TicketListView } from '@chamado/core/views/ticket-list';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { filterIcon, searchIcon } from '../../icons/list.icons.ts';
import { live } from 'lit/directives/live.js';

export type ToolsGiven = {
  readonly view: TicketListView;
  /** As typed: ahead of the view while the hand does not rest. */
  readonly text: string;
  readonly isDesk: boolean;
  readonly isFiltering: boolean;
  readonly type: (text: string) => void;
  readonly ask: (wish: Partial<ListWish>) => void;
  readonly toggleFilters: () => void;
};

export const toolsTemplate = ({
  view,
  text,
  isDesk,
  isFiltering,
  type,
  ask,
  toggleFilters,
}: ToolsGiven): TemplateResult => html`
  <div class="tools" part="tools">
    <label class="search">
      <span class="visually-hidden">${msg('Procurar por número, assunto ou descrição')}</span>
      ${searchIcon()}
      <input
        type="search"
        placeholder=${msg('Número, assunto ou descrição')}
        .value=${live(text)}
        @input=${({ target }: Event) => type(valueOf(target))}
      />
    </label>
    <select
      class="period"
      aria-label=${msg('Exibir últimos')}
      @change=${({ target }: Event) => ask({ period: periodOf(valueOf(target), view.wish.period) })}
    >
      ${periods().map(
        ({ id, word }) => html`<option value=${id} .selected=${id === idOf(view.wish.period)}>${word}</option>`,
      )}
    </select>
    <button class="filters" aria-expanded=${isFiltering} aria-controls="filters" @click=${toggleFilters}>
      ${filterIcon()}<span>${msg('Filtros')}</span>
      ${view.wish.filters.length > 0 ? html`<span class="count">${view.wish.filters.length}</span>` : nothing}
    </button>
    ${view.scopes.length > 1 ? scopeSwitch(view, isDesk, (scope) => ask({ scope })) : nothing}
  </div>
  ${view.wish.period.kind === 'between' ? betweenDates(view.wish.period, (period) => ask({ period })) : nothing}
`;

const scopeSwitch = ({ scope, scopes }: TicketListView, isDesk: boolean, choose: (scope: Scope) => void) => html`
  <fieldset class="segments">
    <legend class="visually-hidden">${msg('De quem')}</legend>
    ${scopes.map(
      (one) => html`
        <label>
          <input type="radio" name="scope" .checked=${live(one === scope)} @change=${() => choose(one)} />
          <span>${one === 'mine' ? msg('Meus') : isDesk ? msg('De todos') : msg('Da empresa')}</span>
        </label>
      `,
    )}
  </fieldset>
`;

type Between = Extract<Period, { kind: 'between' }>;

const betweenDates = ({ from, to }: Between, ask: (period: Between) => void) => html`
  <div class="between">
    <label
      >${msg('De')}
      <input
        type="date"
        max=${to ?? nothing}
        .value=${live(from ?? '')}
        @change=${({ target }: Event) => ask({ kind: 'between', from: valueOf(target) || null, to })}
    /></label>
    <label
      >${msg('Até')}
      <input
        type="date"
        min=${from ?? nothing}
        .value=${live(to ?? '')}
        @change=${({ target }: Event) => ask({ kind: 'between', from, to: valueOf(target) || null })}
    /></label>
  </div>
`;

const periods = () => [
  { id: 'all', word: msg('Todo o período') },
  { id: '7', word: msg('Últimos 7 dias') },
  { id: '30', word: msg('Últimos 30 dias') },
  { id: '90', word: msg('Últimos 90 dias') },
  { id: 'between', word: msg('Entre duas datas') },
];

const idOf = (period: Period): string => (period.kind === 'days' ? String(period.days) : period.kind);

function periodOf(id: string, before: Period): Period {
  if (id === 'all') return { kind: 'all' };
  if (id !== 'between') return { kind: 'days', days: Number(id) };
  return before.kind === 'between' ? before : { kind: 'between', from: null, to: null };
}

export const valueOf = (target: EventTarget | null): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
