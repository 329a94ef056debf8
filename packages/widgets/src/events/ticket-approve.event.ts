/** A person is about to give his word on an answer. */
import type { TicketId } from '@chamado/core';

/** Comes before the word is given, which cannot be taken back; cancel it to ask something of your own first. */
export class ChamadoTicketApproveEvent extends Event {
  static readonly type = 'chamado-ticket-approve';
  readonly ticketId: TicketId;
  readonly word: 'approve' | 'approveWithRestrictions' | 'disapprove';

  constructor(ticketId: TicketId, word: ChamadoTicketApproveEvent['word']) {
    super(ChamadoTicketApproveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.ticketId = ticketId;
    this.word = word;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-approve': ChamadoTicketApproveEvent;
  }
}
