/** What is measured: a list on a page that can be asked for the same things, ours or the floor's. */
import type { Ticket } from '@chamado/core';

export type ListSubject = {
  /** Everything from the bare tickets to rows in `place`. */
  mount(place: HTMLElement, tickets: readonly Ticket[]): void;
  /** Brings the page to where a filter can be set: what a person sees before he asks. */
  prepare(): Promise<void>;
  /** Only tickets whose subject holds `text`; empty: all. */
  filter(text: string): void;
  /** As if `text` stood in the search box. */
  type(text: string): void;
  sort(column: 'subject' | 'number'): void;
  /** What is scrolled; null while nothing is drawn. */
  scroller(): HTMLElement | null;
  /** How many match now, as the page says it; -1 while it does not. */
  total(): number;
  /** What the first row shows now: its number, then its subject. */
  first(): string;
};
