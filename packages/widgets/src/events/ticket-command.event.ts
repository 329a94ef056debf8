/** A person is about to put a command to a ticket. */
import type { CommandType, TicketId } from '@chamado/core';

/** Comes before anything is sent; cancel it to hold the command back, such as to ask something of your own first. */
export class ChamadoTicketCommandEvent extends Event {
  static readonly type = 'chamado-ticket-command';
  readonly ticketId: TicketId;
  /** Such as `ticket.cancel`. */
  readonly command: CommandType;

  constructor(ticketId: TicketId, command: CommandType) {
    super(ChamadoTicketCommandEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.ticketId = ticketId;
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-command': ChamadoTicketCommandEvent;
  }
}
