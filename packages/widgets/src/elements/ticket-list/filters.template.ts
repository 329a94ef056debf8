/** The filters at work, and the form that builds one more: column, question, value (PWS 2.3.2, P4). */
import type { Filter, Operator } from '@chamado/core';
import { wallDateAt } from '@chamado/core/calendar';
import { draftFor, type FilterColumn, type FilterDraft } from '@chamado/core/views/ticket-list';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addIcon, closeIcon } from '../../icons/notice.icons.ts';
import { formatDate, formatNumber } from '../../locale/format.ts';
import { columnWord, operatorWord, optionWord } from './column-words.ts';
import { valueOf } from './tools.template.ts';

export type FiltersGiven = {
  readonly columns: readonly FilterColumn[];
  readonly filters: readonly Filter[];
  /** Whose days are meant. */
  readonly timeZone: string;
  /** The filter being built; undefined while the form is shut. */
  readonly draft: FilterDraft | undefined;
  readonly change: (draft: FilterDraft) => void;
  readonly add: () => void;
  readonly keep: (filters: readonly Filter[]) => void;
};

export const filtersTemplate = (given: FiltersGiven): TemplateResult => html`
  <div id="filters" class="filtering" ?hidden=${!given.draft}>${given.draft ? form(given, given.draft) : nothing}</div>
  ${given.filters.length > 0 ? chips(given) : nothing}
`;

function form({ columns, change, add }: FiltersGiven, draft: FilterDraft) {
  const column = columns.find(({ name }) => name === draft.column) ?? columns[0];
  if (!column) return nothing;
  const pick = (name: string) => {
    const picked = columns.find((one) => one.name === name);
    if (picked) change(draftFor(picked));
  };
  const ask = (operator: Operator | undefined) => {
    if (operator) change({ ...draft, operator, value: operator === 'empty' ? 'true' : draft.value });
  };
  return html`
    <form
      class="filter"
      @submit=${(event: Event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        <span class="label">${msg('Coluna')}</span>
        <select @change=${({ target }: Event) => pick(valueOf(target))}>
          ${columns.map((one) => html`<option value=${one.name} .selected=${one === column}>${columnWord(one)}</option>`)}
        </select>
      </label>
      <label class="field">
        <span class="label">${msg('Condição')}</span>
        <select @change=${({ target }: Event) => ask(column.operators.find((one) => one === valueOf(target)))}>
          ${column.operators.map(
            (one) =>
              html`<option value=${one} .selected=${one === draft.operator}>${operatorWord(one, column.kind)}</option>`,
          )}
        </select>
      </label>
      ${values(column, draft, change)}
      <button class="add">${addIcon()}${msg('Adicionar')}</button>
    </form>
  `;
}

function values(column: FilterColumn, draft: FilterDraft, change: (draft: FilterDraft) => void) {
  const { operator, value, until } = draft;
  if (operator === 'empty') return nothing;
  const given = (label: string, text: string, put: (text: string) => void) => html`
    <label class="field">
      <span class="label">${label}</span>
      ${
        column.options || column.kind === 'flag'
          ? choice(column, text, put)
          : html`<input
              type=${column.kind === 'instant' ? 'date' : 'text'}
              inputmode=${column.kind === 'number' ? 'decimal' : nothing}
              required
              .value=${live(text)}
              @input=${({ target }: Event) => put(valueOf(target))}
            />`
      }
    </label>
  `;
  const first = given(operator === 'between' ? msg('De') : msg('Valor'), value, (text) =>
    change({ ...draft, value: text }),
  );
  if (operator !== 'between') return first;
  return html`${first}${given(msg('Até'), until, (text) => change({ ...draft, until: text }))}`;
}

function choice({ options }: FilterColumn, chosen: string, put: (text: string) => void) {
  const words = options
    ? options.map((option) => ({ value: option.value, word: optionWord(option) }))
    : [
        { value: 'true', word: msg('sim') },
        { value: 'false', word: msg('não') },
      ];
  return html`
    <select @change=${({ target }: Event) => put(valueOf(target))}>
      ${words.map(({ value, word }) => html`<option value=${value} .selected=${value === chosen}>${word}</option>`)}
    </select>
  `;
}

const chips = ({ columns, filters, timeZone, keep }: FiltersGiven) => html`
  <ul class="chips" aria-label=${msg('Filtros em uso')}>
    ${filters.map((filter) => {
      const text = filterText(filter, columns, timeZone);
      return html`<li>
        <span>${text}</span>
        <button
          class="remove"
          aria-label=${msg(str`Tirar o filtro: ${text}`)}
          @click=${() => keep(filters.filter((one) => one !== filter))}
        >
          ${closeIcon()}
        </button>
      </li>`;
    })}
    ${
      filters.length > 1
        ? html`<li class="all"><button class="link" @click=${() => keep([])}>${msg('Tirar todos')}</button></li>`
        : nothing
    }
  </ul>
`;

/** "Assunto contém reajuste", "Abertura no dia 09/03/2026" */
function filterText(filter: Filter, columns: readonly FilterColumn[], timeZone: string): string {
  const { operator, value } = filter;
  const column = columns.find(({ name }) => name === filter.column);
  if (!column) return filter.column;
  const word = columnWord(column);
  const said = (one: string | number | boolean) => valueText(one, column, timeZone);
  if (operator === 'empty') return value ? msg(str`${word} está vazio`) : msg(str`${word} não está vazio`);
  if (operator !== 'between') return `${word} ${operatorWord(operator, column.kind)} ${said(value)}`;
  const [from, to] = [said(value[0]), said(value[1])];
  if (from === to) return `${word} ${operatorWord('equals', column.kind)} ${from}`;
  return msg(str`${word} ${operatorWord(operator, column.kind)} ${from} e ${to}`);
}

function valueText(value: string | number | boolean, { kind, options }: FilterColumn, timeZone: string): string {
  if (typeof value === 'boolean') return value ? msg('sim') : msg('não');
  if (typeof value === 'number') return formatNumber(value);
  const option = options?.find((one) => one.value === value);
  if (option) return optionWord(option);
  // At noon it is the same day wherever the reader is.
  return kind === 'instant' ? formatDate(`${wallDateAt(value, timeZone)}T12:00:00.000Z`) : value;
}
