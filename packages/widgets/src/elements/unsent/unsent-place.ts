/** Where the unsent stand in another widget: nothing, where the desk keeps no outbox. */
import type { DeskPort, TicketId } from '@chamado/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Of one ticket, or all of them. Whoever wraps a desk with an outbox registers the element: see `@chamado/widgets/unsent`. */
export const unsentPlace = ({ unsent }: DeskPort, ticketId?: TicketId): TemplateResult | typeof nothing =>
  unsent ? html`<chamado-unsent ticket-id=${ticketId ?? nothing}></chamado-unsent>` : nothing;
