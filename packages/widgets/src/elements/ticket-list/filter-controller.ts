/** The filters of a list: what builds and words them is fetched once there are any, or the form is opened. */
import type { Filter, PortalProfile } from '@chamado/core';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { FilterForm } from './filter-form.ts';

export class FilterController {
  #form: FilterForm | undefined;

  constructor(
    readonly host: LitElement,
    readonly keep: (filters: readonly Filter[]) => void,
  ) {}

  get isOpen(): boolean {
    return this.#form?.isOpen ?? false;
  }

  /** Opens the form, with the focus in it, or shuts it; where it cannot be fetched, the next press tries again. */
  async toggle(profile: PortalProfile): Promise<void> {
    const form = await this.#fetch();
    await form?.toggle(profile);
  }

  render(profile: PortalProfile, filters: readonly Filter[]): TemplateResult {
    if (this.#form) return this.#form.render(profile, filters);
    if (filters.length > 0) void this.#fetch();
    return html`<div id="filters" hidden></div>`;
  }

  async #fetch(): Promise<FilterForm | undefined> {
    const part = await import('./filter-form.ts').catch(() => undefined);
    if (!part || this.#form) return this.#form;
    this.#form = new part.FilterForm(this.host, this.keep);
    this.host.requestUpdate();
    return this.#form;
  }
}
