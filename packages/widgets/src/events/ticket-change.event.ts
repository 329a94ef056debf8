/** A ticket took a command from this widget. */
import type { TicketId } from '@chamado/core';

/** Not cancelable: the desk has taken it. Other widgets hear of it through the desk itself. */
export class ChamadoTicketChangeEvent extends Event {
  static readonly type = 'chamado-ticket-change';
  readonly ticketId: TicketId;

  constructor(ticketId: TicketId) {
    super(ChamadoTicketChangeEvent.type, { bubbles: true, composed: true });
    this.ticketId = ticketId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-change': ChamadoTicketChangeEvent;
  }
}
