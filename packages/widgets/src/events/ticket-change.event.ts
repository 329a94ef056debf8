/** A ticket took a command from this widget. */
import type { TicketId } from '@chamado/core';

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
