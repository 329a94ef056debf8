/** Brings the formatting to an editor when it is wanted, and takes it away when the editor leaves the page. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { wear } from '../../styles/wear.ts';
import { placeArea, type EditorArea } from './editor-area.ts';
import { onFirstTouch } from './first-touch.ts';
import type { Cleaner } from './surface/clean-dom.ts';
import type * as Writing from './surface/index.ts';
import type * as Preview from './surface/preview.ts';
import type { EditorMacro, EditorToolbar, Surface } from './surface/index.ts';

export type { EditorMacro };

type Loaded = typeof Writing & { readonly clean: Cleaner };

export type WritingTargets = {
  readonly attributes: () => Record<string, string>;
  readonly isEditable: () => boolean;
  readonly macros: () => readonly EditorMacro[];
  /** Somebody begins to use the widget around the editor. */
  readonly onTouched: () => void;
  readonly onTyped: () => void;
  /** The last moment at which the text can be read. */
  readonly onLeave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** What was written plainly before: its HTML, and the field it was written in while that has the focus. */
export type PlainWriting = { readonly html: string; readonly caret: number | undefined };

export class WritingController implements ReactiveController {
  failed = false;
  #writing: Loaded | undefined;
  #wanted: Promise<void> | undefined;
  #preview: typeof Preview | undefined;
  #surface: Surface | undefined;
  #toolbar: EditorToolbar | undefined;
  #area: EditorArea | undefined;
  #giveBack: (() => void) | undefined;
  #untouched: (() => void) | undefined;

  constructor(
    readonly host: LitElement,
    readonly targets: WritingTargets,
  ) {
    host.addController(this);
  }

  get ready(): boolean {
    return this.#surface !== undefined;
  }

  /** Whether the formatting is there, on its way, or could not be had. */
  get asked(): boolean {
    return this.ready || this.failed || this.#wanted !== undefined;
  }

  hostConnected(): void {
    this.#untouched = onFirstTouch(this.host, this.targets.onTouched);
    void this.#show();
  }

  hostUpdated(): void {
    this.#surface?.refresh();
  }

  hostDisconnected(): void {
    this.targets.onLeave();
    this.#untouched?.();
    this.#surface?.destroy();
    this.#area?.remove();
    this.#giveBack?.();
    this.#surface = this.#area = this.#giveBack = undefined;
  }

  /** Loads what is missing; `plain` is asked at the last moment, since somebody may be writing meanwhile. */
  open(plain: () => PlainWriting): Promise<void> {
    this.#untouched?.();
    this.#wanted ??= this.#load().finally(() => {
      this.#wanted = undefined;
      this.#begin(plain);
    });
    return this.#wanted;
  }

  /** The text as clean HTML; undefined as long as it is written plainly. */
  read(): string | undefined {
    return this.#surface?.html();
  }

  /** False as long as the text is written plainly. */
  write(html: string): boolean {
    this.#surface?.setHtml(html);
    return this.ready;
  }

  focus(): boolean {
    this.#surface?.focus();
    return this.ready;
  }

  render(): TemplateResult | undefined {
    const macros = this.targets.macros();
    if (this.#surface) return this.#toolbar?.render(this.#surface.toolbar(), macros);
    return this.#preview?.toolbarPreview(macros.length > 0);
  }

  async #show(): Promise<void> {
    this.#preview ??= await import('./surface/preview.ts').catch(() => undefined);
    if (this.#preview) wear(this.host, this.#preview.previewStyles);
    this.host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      // Side by side: the cleaner is not the editor's own, whoever shows a text needs it too.
      const [writing, { clean }] = await Promise.all([
        import('./surface/index.ts'),
        import('../../rich-text/clean.ts'),
      ]);
      this.#writing = { ...writing, clean };
      this.failed = false;
    } catch {
      // A network that fell away: the plain field stays, and the next touch asks again.
      this.failed = true;
      this.hostConnected();
      this.host.requestUpdate();
    }
  }

  #begin(plain: () => PlainWriting): void {
    const writing = this.#writing;
    if (!writing || this.ready || !this.host.isConnected) return;
    const { html, caret } = plain();
    const { host, targets } = this;
    const toolbar = (this.#toolbar ??= this.#dress(writing));
    this.#area = placeArea(host);
    this.#giveBack = writing.lendAreaStyles(host.ownerDocument);
    this.#surface = writing.createSurface(this.#area.element, {
      html,
      isTyped: caret !== undefined,
      clean: writing.clean,
      attributes: targets.attributes,
      editable: targets.isEditable,
      onFiles: targets.onFiles,
      toToolbar: () => toolbar.focus(),
      askLink: () => toolbar.askLink(),
      onChange: (typed) => {
        host.requestUpdate();
        if (typed) targets.onTyped();
      },
    });
    host.requestUpdate();
    if (caret !== undefined) void host.updateComplete.then(() => this.#surface?.focus(caret));
  }

  #dress(writing: Loaded): EditorToolbar {
    wear(this.host, writing.surfaceStyles);
    return new writing.EditorToolbar(this.host, {
      run: (command) => this.#surface?.run(command),
      insert: (html) => this.#surface?.insertHtml(html),
      toText: () => this.#surface?.focus(),
    });
  }
}
