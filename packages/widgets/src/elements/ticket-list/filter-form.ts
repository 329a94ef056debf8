/** The filters of a list while a person builds one more: fetched when the form is first opened. */
import type { Filter, PortalProfile } from '@chamado/core';
import {
  draftFor,
  filterColumnsOf,
  filterFrom,
  type FilterColumn,
  type FilterDraft,
} from '@chamado/core/views/ticket-list';
import type { LitElement, TemplateResult } from 'lit';
import { filtersTemplate } from './filters.template.ts';
import { wear } from '../../styles/wear.ts';
import { filterStyles } from './filter.styles.ts';

export class FilterForm {
  /** The filter being built; undefined while the form is shut. */
  #draft: FilterDraft | undefined;
  #columns: { readonly of: PortalProfile; readonly list: readonly FilterColumn[] } | undefined;

  constructor(
    readonly host: LitElement,
    readonly keep: (filters: readonly Filter[]) => void,
  ) {
    wear(host, [filterStyles]);
  }

  get isOpen(): boolean {
    return this.#draft !== undefined;
  }

  /** Opens the form, with the focus in it, or shuts it. */
  async toggle(profile: PortalProfile): Promise<void> {
    const [first] = this.#columnsOf(profile);
    this.#change(this.#draft || !first ? undefined : draftFor(first));
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.filter select')?.focus();
  }

  render(profile: PortalProfile, filters: readonly Filter[]): TemplateResult {
    const { timeZone } = profile.calendar;
    const columns = this.#columnsOf(profile);
    return filtersTemplate({
      ...{ columns, filters, timeZone, draft: this.#draft, keep: this.keep },
      change: (draft) => this.#change(draft),
      add: () => this.#add(columns, filters, timeZone),
    });
  }

  #add(columns: readonly FilterColumn[], filters: readonly Filter[], timeZone: string): void {
    const draft = this.#draft;
    const column = columns.find(({ name }) => name === draft?.column);
    const filter = draft && column && filterFrom(draft, column, timeZone);
    if (!filter) return;
    this.#change(draftFor(column));
    this.keep([...filters, filter]);
  }

  #change(draft: FilterDraft | undefined): void {
    this.#draft = draft;
    this.host.requestUpdate();
  }

  #columnsOf(profile: PortalProfile): readonly FilterColumn[] {
    if (this.#columns?.of !== profile) this.#columns = { of: profile, list: filterColumnsOf(profile) };
    return this.#columns.list;
  }
}
