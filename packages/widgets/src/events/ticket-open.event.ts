/** A ticket was opened. */
import type { Ticket } from '@chamado/core';

/** Not cancelable: the ticket has its number. A page may lead on from here. */
export class ChamadoTicketOpenEvent extends Event {
  static readonly type = 'chamado-ticket-open';
  /** As the desk registered it. */
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super(ChamadoTicketOpenEvent.type, { bubbles: true, composed: true });
    this.ticket = ticket;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-open': ChamadoTicketOpenEvent;
  }
}
