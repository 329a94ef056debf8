/** Where the unsent stand in another widget: their element is fetched where the desk keeps an outbox, and nowhere else. */
import type { DeskPort, TicketId } from '@chamado/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Of one ticket, or all of them. */
export function unsentPlace({ unsent }: DeskPort, ticketId?: TicketId): TemplateResult | typeof nothing {
  if (!unsent) return nothing;
  // Where it cannot be fetched, the widget around it does without.
  void import('./unsent.define.ts').catch(() => undefined);
  return html`<chamado-unsent ticket-id=${ticketId ?? nothing}></chamado-unsent>`;
}
