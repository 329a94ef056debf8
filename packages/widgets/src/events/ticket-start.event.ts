/** A person wants to open a ticket about what he was looking for. */

/** The page shows its form then; the words become the subject, so that nothing is typed twice. */
export class ChamadoTicketStartEvent extends Event {
  static readonly type = 'chamado-ticket-start';
  /** As he typed them. */
  readonly words: string;
  /** The product he searched in, or null (Plusoft S1: it takes the ticket to the right team). */
  readonly productId: string | null;

  constructor(words: string, productId: string | null = null) {
    super(ChamadoTicketStartEvent.type, { bubbles: true, composed: true });
    this.words = words;
    this.productId = productId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-ticket-start': ChamadoTicketStartEvent;
  }
}
