/** A formatted text being written: the text in its place, the toolbar above it, and how both are taken away again. */
import type { LitElement, TemplateResult } from 'lit';
import { wear } from '../../../styles/wear.ts';
import type { TextAsked } from '../text-asked.ts';
import { lendAreaStyles } from './area.styles.ts';
import type { Cleaner } from './clean-dom.ts';
import { placeArea, type EditorArea } from './editor-area.ts';
import { createSurface, type Surface } from './surface.ts';
import { surfaceStyles } from './surface.styles.ts';
import { textAttributes } from './text-attributes.ts';
import { EditorToolbar, type EditorMacro } from './toolbar.ts';

export type WritingOptions = {
  readonly clean: Cleaner;
  readonly asked: () => TextAsked & { readonly empty: boolean };
  readonly isEditable: () => boolean;
  readonly onTyped: () => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** What was written plainly before: its HTML, and the field it was written in while that has the focus. */
export type PlainWriting = { readonly html: string; readonly caret: number | undefined };

export class Writing {
  #surface: Surface | undefined;
  #area: EditorArea | undefined;
  #giveBack: (() => void) | undefined;
  readonly #toolbar: EditorToolbar;

  constructor(
    readonly host: LitElement,
    readonly options: WritingOptions,
  ) {
    wear(host, surfaceStyles);
    this.#toolbar = new EditorToolbar(host, {
      run: (command) => this.#surface?.run(command),
      insert: (html) => this.#surface?.insertHtml(html),
      toText: () => this.#surface?.focus(),
    });
  }

  /** Goes on from what was written plainly. */
  begin({ html, caret }: PlainWriting): void {
    const { host, options } = this;
    this.#area = placeArea(host);
    this.#giveBack = lendAreaStyles(host.ownerDocument);
    this.#surface = createSurface(this.#area.element, {
      html,
      isTyped: caret !== undefined,
      clean: options.clean,
      attributes: () => textAttributes(options.asked()),
      editable: options.isEditable,
      onFiles: options.onFiles,
      toToolbar: () => this.#toolbar.focus(),
      askLink: () => this.#toolbar.askLink(),
      onChange: (typed) => {
        host.requestUpdate();
        if (typed) options.onTyped();
      },
    });
    host.requestUpdate();
    if (caret !== undefined) void host.updateComplete.then(() => this.#surface?.focus(caret));
  }

  /** The editor leaves the page; it may begin again. */
  end(): void {
    this.#surface?.destroy();
    this.#area?.remove();
    this.#giveBack?.();
    this.#surface = this.#area = this.#giveBack = undefined;
  }

  /** Undefined unless it has begun; all else asks it first. */
  get surface(): Surface | undefined {
    return this.#surface;
  }

  render(macros: readonly EditorMacro[]): TemplateResult | undefined {
    return this.#surface && this.#toolbar.render(this.#surface.toolbar(), macros);
  }
}
