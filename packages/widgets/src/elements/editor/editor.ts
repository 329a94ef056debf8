/** `<chamado-editor>`: a rich text, written in a plain field until the editor itself has arrived. */
import { plainTextOf } from '@chamado/core/form';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ChamadoEditorFilesEvent } from '../../events/editor-files.event.ts';
import { ChamadoEditorInputEvent } from '../../events/editor-input.event.ts';
import { ChamadoElement } from '../chamado-element.ts';
import { editorStyles } from './editor.styles.ts';
import { htmlOfText } from './plain-text.ts';
import { wordsOf, type TextAsked } from './text-asked.ts';
import { WritingController, type EditorMacro } from './writing-controller.ts';

/**
 * A field for rich text: bold to lists, links, named colours, fonts and sizes, texts kept ready. Its formatting is loaded
 * when somebody begins to use the widget around it; until then, and where it cannot be loaded, it is a plain text field.
 *
 * @summary Writes rich text.
 * @tag chamado-editor
 * @status experimental
 *
 * @event {ChamadoEditorInputEvent} chamado-editor-input - The text changed, at most 150 ms ago.
 * @event {ChamadoEditorFilesEvent} chamado-editor-files - Files were pasted or dropped into it.
 * @slot area - The editable text, which the editor puts there itself: leave it empty.
 *
 * @csspart base - The frame around toolbar and text.
 * @csspart toolbar - The toolbar.
 * @cssproperty [--chamado-editor-min=9em] - The least height of the text.
 * @cssstate ready - The formatting is there.
 */
export class ChamadoEditor extends ChamadoElement {
  static readonly formAssociated = true;
  static override styles = [ChamadoElement.styles, editorStyles];

  /** What the text is called, for who listens. */
  @property() label = '';
  /** Ids, in the tree the editor stands in, of what describes it: its hint, its fault. */
  @property({ attribute: 'described-by' }) describedBy = '';
  /** Seen while nothing is written; never in the place of a label. */
  @property() placeholder = '';
  /** Under which a form takes the text along. */
  @property() name = '';
  /** Whether a form refuses to go without a text. */
  @property({ type: Boolean }) required = false;
  /** Whether the text is at fault: told to whoever listens, and seen. */
  @property({ type: Boolean }) invalid = false;
  /** Whether the text can be read only. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Texts kept ready, to be put in with one choice. */
  @property({ attribute: false }) macros: readonly EditorMacro[] = [];

  @query('textarea') private readonly plain!: HTMLTextAreaElement | null;

  readonly #writing: WritingController = new WritingController(this, {
    asked: () => ({ ...this.#asked, empty: this.value === '' }),
    isEditable: () => !this.disabled,
    macros: () => this.macros,
    onTouched: () => void this.load(),
    onTyped: () => this.#typed(),
    onLeave: () => this.#tell(),
    onFiles: (files) => this.emit(new ChamadoEditorFilesEvent(files)),
  });
  #html = '';
  /** As typed into the plain field. */
  #text = '';
  /** Whether the surface holds more than `#html` does. */
  #stale = false;
  /** What the host was last told, or said: handed back, it means no other text. */
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#labelled);
    this.addEventListener('focusin', this.#described);
  }

  /** Clean HTML; empty where there is nothing to read. Asked at any time, it holds every letter typed. */
  @property({ attribute: false })
  get value(): string {
    if (this.#stale) this.#html = this.#writing.read() ?? this.#html;
    this.#stale = false;
    return this.#html;
  }

  set value(html: string) {
    if (html === this.#told || html === this.value) return;
    this.#html = html;
    this.#text = plainTextOf(html);
    this.#stale = this.#writing.write(html);
    this.#told = this.value;
  }

  /** Loads the formatting now; resolves once it is there, or could not be loaded. */
  async load(): Promise<void> {
    await this.#writing.open(() => {
      this.#tell();
      const writes = this.plain?.matches(':focus') ?? false;
      return { html: this.value, caret: writes ? this.plain?.selectionStart : undefined };
    });
    this.#stale = this.#writing.ready;
    this.#told = this.value;
  }

  override focus(options?: FocusOptions): void {
    if (!this.#writing.focus()) this.plain?.focus(options);
  }

  /** A `<fieldset disabled>` around it was turned on or off. */
  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** Its form begins anew: the text is gone, without a way back. */
  formResetCallback(): void {
    this.value = '';
  }

  protected override willUpdate(): void {
    this.setState('ready', this.#writing.ready);
    // What is formatted is not to be written over plainly.
    if (this.value !== '' && !this.#writing.asked) void this.load();
    this.internals.setFormValue(this.value);
    const missing = this.required && this.value === '';
    this.internals.setValidity(missing ? { valueMissing: true } : {}, missing ? msg('Escreva algo aqui') : '');
  }

  protected override render() {
    const { ready, failed } = this.#writing;
    return html`
      <div class="frame" part="base" ?data-invalid=${this.invalid} @focusout=${this.#tell}>
        ${this.#writing.render() ?? html`<div class="toolbar-place" part="toolbar"></div>`}
        <div class="text">${ready ? nothing : this.#renderPlain()}<slot name="area"></slot></div>
        ${failed && !ready ? html`<p class="plain-note" role="status">${msg('A formatação não pôde ser carregada')}</p>` : nothing}
      </div>
    `;
  }

  #renderPlain(): TemplateResult {
    return html`
      <textarea
        .value=${this.#text}
        ?disabled=${this.disabled}
        placeholder=${this.placeholder || nothing}
        aria-label=${this.label}
        aria-description=${this.#asked.description || nothing}
        aria-required=${this.required}
        aria-invalid=${this.invalid}
        @input=${this.#typedPlain}
        @paste=${this.#takeFiles}
        @drop=${this.#takeFiles}
      ></textarea>
    `;
  }

  /** The description is read anew whenever it is asked for: a fault may have come since. */
  get #asked(): TextAsked {
    const { label, placeholder, required, invalid, disabled } = this;
    return { label, placeholder, required, invalid, disabled, description: wordsOf(this, this.describedBy) };
  }

  readonly #typed = (): void => {
    this.#stale = true;
    this.#timer ??= setTimeout(this.#tell, QUIET_MS);
  };

  readonly #typedPlain = (): void => {
    this.#text = this.plain?.value ?? '';
    this.#html = htmlOfText(this.#text);
    this.#timer ??= setTimeout(this.#tell, QUIET_MS);
  };

  readonly #tell = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.value === this.#told) return;
    this.#told = this.value;
    this.requestUpdate();
    this.emit(new ChamadoEditorInputEvent(this.#told));
  };

  readonly #takeFiles = (event: ClipboardEvent | DragEvent): void => {
    const files = (event instanceof DragEvent ? event.dataTransfer : event.clipboardData)?.files;
    if (!files?.length) return;
    event.preventDefault();
    this.emit(new ChamadoEditorFilesEvent([...files]));
  };

  readonly #described = (): void => this.requestUpdate();

  // A `<label for>` clicks what it names.
  readonly #labelled = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };
}

/** How long the text may rest untold while somebody types, in milliseconds. */
const QUIET_MS = 150;
