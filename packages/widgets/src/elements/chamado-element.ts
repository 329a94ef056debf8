/** What every Chamado widget shares: host styles, element internals, states drawn from a machine, and its language. */
import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, type CSSResultGroup } from 'lit';
import { wordsOnTheirWay } from '../locale/locale.ts';
import { hostStyles } from '../styles/host.styles.ts';

/** The only base class of the house. It knows no desk: elements that need one take a `DeskController`. */
export abstract class ChamadoElement extends LitElement {
  static override styles: CSSResultGroup = hostStyles;

  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Draws when the words it needs are here, so that nobody reads two languages one after the other. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const words = wordsOnTheirWay(this.localName.replace('chamado-', ''));
    if (words) return words.then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** Shows or hides a CSS custom state: `:host(:state(busy))`. */
  protected setState(name: string, on: boolean): void {
    this.internals.states[on ? 'add' : 'delete'](name);
  }

  /** Dispatches `event`; false when someone cancelled it. (Also keeps the manifest analyzer from guessing names.) */
  protected emit(event: Event): boolean {
    return this.dispatchEvent(event);
  }
}
