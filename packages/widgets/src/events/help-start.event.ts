/** A person looks for an answer from where there is none. */

/** The page shows its search of the knowledge base then, with the words asked. */
export class ChamadoHelpStartEvent extends Event {
  static readonly type = 'chamado-help-start';
  /** As he typed them; empty where he only wants to look around. */
  readonly words: string;

  constructor(words: string) {
    super(ChamadoHelpStartEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.words = words;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-help-start': ChamadoHelpStartEvent;
  }
}
