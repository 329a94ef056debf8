/** `<chamado-recorder>`: a person shows what happens instead of telling it. */
import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ChamadoRecorderFilesEvent } from '../../events/recorder-files.event.ts';
import { saveFile } from '../../files/save-file.ts';
import { recordIcon } from '../../icons/file.icons.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { ChamadoElement } from '../chamado-element.ts';
import type { Bar } from './recording/bar.ts';
import type { Recording } from './recording/recording.ts';

const own = css`
  :host {
    display: inline-block;
  }
  .record {
    inline-size: 100%;
  }
`;

/**
 * Records in the page, after asking, what a person clicks, where he goes and which errors appear (TOTALL sends people to
 * psr.exe for it), with what he types masked; and his screen, where he wants it and the browser can. A bar over the page
 * says that it records, and stops it. The recording goes on when the widget leaves the page.
 *
 * @summary Records the steps to a problem.
 * @tag chamado-recorder
 * @status experimental
 *
 * @event {ChamadoRecorderFilesEvent} chamado-recorder-files - A recording ended: its files.
 * @cssstate recording - A recording runs.
 */
export class ChamadoRecorder extends ChamadoElement {
  static override styles = [ChamadoElement.styles, buttonStyles, ...fieldStyles, dialogStyles, panelStyles, own];

  /** How large a video may become, in bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 25_000_000;

  @state() private recording: Recording | undefined;
  @state() private failed = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('input') private readonly screen!: HTMLInputElement | null;

  #bar: Bar | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  protected override willUpdate(): void {
    this.setState('recording', this.recording !== undefined);
  }

  protected override render() {
    const { recording } = this;
    return html`
      <div>
        <button
          class="record"
          type="button"
          aria-disabled=${recording ? 'true' : nothing}
          aria-haspopup="dialog"
          @click=${this.#ask}
        >
          ${recordIcon()}${recording ? msg('Gravando os passos') : msg('Gravar os passos')}
        </button>
        <dialog aria-labelledby="asked" @close=${this.#answered}>
          <form method="dialog" class="stack">
            <h2 id="asked">${msg('Gravar os passos')}</h2>
            <p>
              ${msg(
                'Até você parar, gravamos nesta página onde você clica, por onde passa e os erros que aparecem. O que você digita não é gravado.',
              )}
            </p>
            ${canRecordScreen() ? this.#renderScreen() : nothing}
            ${this.failed ? html`<p class="fault" role="alert">${msg('A gravação não pôde começar. Tente de novo')}</p>` : nothing}
            <div class="row end">
              <button value="">${msg('Cancelar')}</button>
              <button class="primary" value="start">${msg('Começar a gravar')}</button>
            </div>
          </form>
        </dialog>
      </div>
    `;
  }

  #renderScreen() {
    return html`
      <div class="field">
        <label class="choice"
          ><input type="checkbox" aria-describedby="seen" />${msg('Gravar também a tela, sem som')}</label
        >
        <p class="hint" id="seen">
          ${msg('O vídeo mostra tudo o que estiver na tela que você escolher, até o que você digita')}
        </p>
      </div>
    `;
  }

  readonly #ask = (): void => {
    if (this.recording || !this.dialog) return;
    this.dialog.returnValue = '';
    this.dialog.showModal();
  };

  readonly #answered = (): void => {
    if (this.dialog?.returnValue === 'start') void this.#start(this.screen?.checked ?? false);
  };

  async #start(withScreen: boolean): Promise<void> {
    try {
      const [{ startRecording }, { openBar }] = await Promise.all([
        import('./recording/recording.ts'),
        import('./recording/bar.ts'),
      ]);
      this.failed = false;
      this.recording = await startRecording({
        withScreen,
        maxBytes: this.maxBytes,
        now: () => Date.now(),
        isOwn: (event) => event.composedPath().some((node) => node === this.#bar?.element || node === this),
        onStep: this.#tick,
      });
      this.#bar = openBar(this, { onStop: () => void this.#stop(), onDiscard: this.#discard });
      this.#ticking = setInterval(this.#tick, 1000);
      this.#tick();
    } catch {
      this.failed = true;
      this.dialog?.showModal();
    }
  }

  readonly #tick = (): void => this.#show(false);

  #show(stopping: boolean): void {
    const { recording } = this;
    if (recording)
      this.#bar?.show({ steps: recording.steps().length, elapsed: Date.now() - recording.startedAt, stopping });
  }

  async #stop(): Promise<void> {
    this.#show(true);
    const files = (await this.recording?.stop()) ?? [];
    this.#end();
    if (this.isConnected) this.emit(new ChamadoRecorderFilesEvent(files));
    // The form is gone, the work of recording need not be.
    else for (const file of files) saveFile(file.name, file);
  }

  readonly #discard = (): void => {
    this.recording?.discard();
    this.#end();
  };

  #end(): void {
    clearInterval(this.#ticking);
    this.#bar?.remove();
    this.#bar = this.recording = undefined;
    this.renderRoot.querySelector('button')?.focus();
  }
}

/** Whether this browser lends its screen to a page at all. */
const canRecordScreen = (): boolean =>
  typeof MediaRecorder === 'function' && 'mediaDevices' in navigator && 'getDisplayMedia' in navigator.mediaDevices;
