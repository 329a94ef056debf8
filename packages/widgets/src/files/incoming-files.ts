/** Files that come by hand: dropped on the widget or pasted into it, anywhere, so that no miss leaves the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class IncomingFiles implements ReactiveController {
  /** Whether files hover over the widget now. */
  hovering = false;
  #stop = new AbortController();

  constructor(
    readonly host: Host,
    readonly take: (files: readonly File[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.host.getRootNode();
    const around: Node = root instanceof ShadowRoot ? root.host : (this.host.parentNode ?? this.host);
    const { signal } = (this.#stop = new AbortController());
    around.addEventListener('dragover', this.#over, { signal });
    around.addEventListener('dragleave', this.#left, { signal });
    around.addEventListener('drop', this.#dropped, { signal });
    around.addEventListener('paste', this.#pasted, { signal });
  }

  hostDisconnected(): void {
    this.#stop.abort();
  }

  readonly #over = (event: Event): void => {
    if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#hover(true);
  };

  readonly #left = (event: Event): void => {
    const { currentTarget } = event;
    if (!(event instanceof DragEvent) || !(currentTarget instanceof Node)) return;
    // Between two nodes of one widget, it leaves the one as it enters the other.
    if (!(event.relatedTarget instanceof Node) || !currentTarget.contains(event.relatedTarget)) this.#hover(false);
  };

  readonly #dropped = (event: Event): void => {
    this.#hover(false);
    if (event instanceof DragEvent) this.#receive(event, event.dataTransfer);
  };

  readonly #pasted = (event: Event): void => {
    if (event instanceof ClipboardEvent) this.#receive(event, event.clipboardData);
  };

  /** What somebody took before, such as the editor, is not taken twice. */
  #receive(event: Event, data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  #hover(hovering: boolean): void {
    if (hovering === this.hovering) return;
    this.hovering = hovering;
    this.host.requestUpdate();
  }
}
