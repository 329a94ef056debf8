/** A person chose a part of the map: a tab of the list. */

/** Cancel it where the page takes the person to the list in its own way. */
export class ChamadoTabSelectEvent extends Event {
  static readonly type = 'chamado-tab-select';
  /** The tab's id in the profile. */
  readonly tab: string;

  constructor(tab: string) {
    super(ChamadoTabSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.tab = tab;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chamado-tab-select': ChamadoTabSelectEvent;
  }
}
