/** A person chose a ticket. */
import type { TicketId } from '@chamado/core';

/** Cancel it where the page takes the person there in its own way. */
export class ChamadoTicketSelectEvent extends Event {
  static readonly type = 'chamado-ticket-select';
  readonly ticketId: TicketId;

  constructor(ticketId: TicketId) {
    super(ChamadoTicketSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.ticketId = ticketId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-select': ChamadoTicketSelectEvent;
  }
}
