/** A person did not find an answer and wants to open a ticket. */

/** Cancel it where the page takes the person to the form in its own way. */
export class ChamadoTicketStartEvent extends Event {
  static readonly type = 'chamado-ticket-start';
  /** What he had typed: the form's first subject. */
  readonly words: string;

  constructor(words: string) {
    super(ChamadoTicketStartEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.words = words;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-start': ChamadoTicketStartEvent;
  }
}
