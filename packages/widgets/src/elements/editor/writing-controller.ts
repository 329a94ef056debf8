/** Brings the formatting to an editor when it is wanted, and takes it away when the editor leaves the page. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { wear } from '../../styles/wear.ts';
import { onFirstTouch } from './first-touch.ts';
import type { EditorMacro, PlainWriting, Writing, WritingOptions } from './surface/index.ts';
import type * as Preview from './surface/preview.ts';

export type { EditorMacro };

export type WritingTargets = Omit<WritingOptions, 'clean'> & {
  readonly macros: () => readonly EditorMacro[];
  /** Somebody begins to use the widget around the editor. */
  readonly onTouched: () => void;
  /** The last moment at which the text can be read. */
  readonly onLeave: () => void;
};

export class WritingController implements ReactiveController {
  failed = false;
  #writing: Writing | undefined;
  #wanted: Promise<void> | undefined;
  #preview: typeof Preview | undefined;
  #untouched: (() => void) | undefined;

  constructor(
    readonly host: LitElement,
    readonly targets: WritingTargets,
  ) {
    host.addController(this);
  }

  get ready(): boolean {
    return this.#writing?.surface !== undefined;
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
    this.#writing?.surface?.refresh();
  }

  hostDisconnected(): void {
    this.targets.onLeave();
    this.#untouched?.();
    this.#writing?.end();
  }

  /** Loads what is missing; `plain` is asked at the last moment, since somebody may be writing meanwhile. */
  open(plain: () => PlainWriting): Promise<void> {
    this.#untouched?.();
    this.#wanted ??= this.#load().finally(() => {
      this.#wanted = undefined;
      if (!this.ready && this.host.isConnected) this.#writing?.begin(plain());
    });
    return this.#wanted;
  }

  /** The text as clean HTML; undefined as long as it is written plainly. */
  read(): string | undefined {
    return this.#writing?.surface?.html();
  }

  /** False as long as the text is written plainly. */
  write(html: string): boolean {
    this.#writing?.surface?.setHtml(html);
    return this.ready;
  }

  focus(): boolean {
    this.#writing?.surface?.focus();
    return this.ready;
  }

  render(): TemplateResult | undefined {
    const macros = this.targets.macros();
    return this.#writing?.render(macros) ?? this.#preview?.toolbarPreview(macros.length > 0);
  }

  async #show(): Promise<void> {
    this.#preview ??= await import('./surface/preview.ts').catch(() => undefined);
    if (this.#preview) wear(this.host, this.#preview.previewStyles);
    this.host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      // Side by side: the cleaner is not the editor's own, whoever shows a text needs it too.
      const [{ Writing }, { clean }] = await Promise.all([
        import('./surface/index.ts'),
        import('../../rich-text/clean.ts'),
      ]);
      this.#writing ??= new Writing(this.host, { ...this.targets, clean });
      this.failed = false;
    } catch {
      // A network that fell away: the plain field stays, and the next touch asks again.
      this.failed = true;
      this.hostConnected();
      this.host.requestUpdate();
    }
  }
}
