/** `<chamado-desk>`: opens a desk and offers it to every widget inside. */
import { DeskError, type DeskPort } from '@chamado/core';
import { ContextProvider, type Context, type ContextEvent } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { deskContext, type DeskSituation } from '../../context/desk-context.ts';
import { deskOpenerFor, onDeskScheme } from '../../context/desk-scheme.ts';
import { whenIdle } from '../../controllers/when-idle.ts';
import type { ChamadoSessionChangeEvent } from '../../events/session-change.event.ts';
import { useLocale } from '../../locale/locale.ts';
import { failureNotice } from '../../templates/failure.ts';
import { learnReasons } from '../../words/failure.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { deskStyles } from './desk.styles.ts';

/**
 * Opens a desk, when the first widget inside asks for it, and offers it to all of them. Shows nothing of its own
 * unless the desk cannot be opened.
 *
 * @summary Connects widgets to a backend, and gives them language and looks.
 * @tag chamado-desk
 * @status experimental
 *
 * @slot - The widgets, and whatever else the page puts around them.
 *
 * @csspart failure - Why there is no desk, with a way to try again.
 * @cssproperty [--chamado-accent=oklch(0.47 0.15 268)] - The one brand colour; read from the desk or above.
 * @cssproperty [--chamado-neutral] - The colour the greys are made from; by default the accent's hue.
 * @cssproperty [--chamado-font-family=inherit] - The typeface, where the page's own should not be taken.
 * @cssproperty [--chamado-font-size=1rem] - The size of text; every other size follows.
 * @cssproperty [--chamado-radius=8px] - The radius of corners.
 * @cssstate open - The desk is open.
 * @cssstate failed - The desk could not be opened.
 */
export class ChamadoDesk extends ChamadoElement {
  static override styles = deskStyles;

  /** Which desk: `/` is on the page's own server, `idb:demo` in this browser. The scheme names an adapter that was registered. */
  @property({ reflect: true }) src: string | undefined;

  /** The desk itself, where the page has one; goes before `src`. */
  @property({ attribute: false }) port: DeskPort | undefined;

  /** `pt-BR`, `en` or `es`; by default the page's own language. All widgets of a page speak one language. */
  @property() locale: string | undefined;

  /** `light`, `dark`, or by default as the page's `color-scheme` says. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'auto';

  /** `compact` fits more rows on a screen. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';

  readonly #provider = new ContextProvider(this, { context: deskContext, initialValue: { status: 'opening' } });
  /** The same desk as another person sees it, since somebody changed places. */
  #session: DeskPort | undefined;
  #asked = false;
  /** What the last attempt opened, and its number: an answer that a newer attempt has overtaken is dropped. */
  #from: DeskPort | string | undefined;
  #attempt = 0;
  #forgetSchemes: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
    this.addEventListener('chamado-session-change', (event) => void this.#onSessionChange(event));
    this.addController({
      hostConnected: () => (this.#forgetSchemes = onDeskScheme(this.#onScheme)),
      hostDisconnected: () => this.#forgetSchemes?.(),
    });
  }

  /** The desk as it is open now, seen by whoever sits at it; undefined until then. */
  get opened(): DeskPort | undefined {
    const situation = this.#provider.value;
    return situation.status === 'open' ? situation.desk.port : undefined;
  }

  /** Opens the desk now, or anew after a failure. The first widget inside makes it open by itself. */
  open(): void {
    this.#asked = true;
    this.#from = this.#source;
    this.#attempt += 1;
    const attempt = this.#attempt;
    // A desk that is open stays until the next one is: nobody loses his place or his focus meanwhile.
    if (this.#provider.value.status !== 'open') this.#offer({ status: 'opening' });
    void this.#opened().then((situation) => {
      if (attempt === this.#attempt) this.#offer(situation);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('locale')) void useLocale(this.locale ?? document.documentElement.lang);
    if (this.hasUpdated && (changed.has('src') || changed.has('port'))) this.#session = undefined;
    if (this.#asked && this.#source !== this.#from) this.open();
  }

  protected override render() {
    const situation = this.#provider.value;
    return html`
      ${situation.status === 'failed' ? failureNotice(situation.failure, this.#retry) : nothing}
      <slot></slot>
    `;
  }

  get #source(): DeskPort | string | undefined {
    return this.#session ?? this.port ?? this.src;
  }

  async #opened(): Promise<DeskSituation> {
    try {
      const source = this.#source;
      if (!source) return { status: 'opening' };
      const port = typeof source === 'string' ? await this.#portFrom(source) : source;
      const [me, profile] = await Promise.all([port.me(), port.profile()]);
      return { status: 'open', desk: { port, me, profile } };
    } catch (thrown) {
      return { status: 'failed', failure: DeskError.from(thrown) };
    }
  }

  #portFrom(src: string): Promise<DeskPort> {
    const opener = deskOpenerFor(src);
    if (opener) return opener.open(opener.rest, this);
    throw new DeskError('unsupported', `No adapter is registered for "${src}"`, { reason: 'scheme' });
  }

  #offer(situation: DeskSituation): void {
    this.#provider.setValue(situation);
    if (situation.status === 'open') whenIdle(() => void learnReasons());
    this.setState('open', situation.status === 'open');
    this.setState('failed', situation.status === 'failed');
    this.requestUpdate();
  }

  /** An adapter may come after the page that names it. */
  readonly #onScheme = (): void => {
    if (this.#provider.value.status === 'failed') this.open();
  };

  readonly #retry = (): void => this.open();

  readonly #onRequest = ({ context }: ContextEvent<Context<unknown, unknown>>): void => {
    if (context === deskContext && !this.#asked) this.open();
  };

  readonly #onSessionChange = async (event: ChamadoSessionChangeEvent): Promise<void> => {
    const nearest = event.composedPath().find((node) => node instanceof ChamadoDesk);
    await Promise.resolve(); // whoever listens further out may still cancel
    if (event.defaultPrevented || nearest !== this) return;
    this.#session = event.port;
    this.open();
  };
}
