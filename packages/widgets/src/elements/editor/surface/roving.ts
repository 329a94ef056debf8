/** Many tools, one stop of the Tab key: the arrows walk among them, and the place is kept. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type RovingHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export class RovingTools implements ReactiveController {
  #current: string;

  constructor(
    readonly host: RovingHost,
    readonly first: string,
  ) {
    this.#current = first;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#settle();
  }

  focus(): void {
    this.#tools()
      .find(({ dataset }) => dataset['tool'] === this.#current)
      ?.focus();
  }

  /** For the toolbar's `focusin`: the tool that has the focus keeps the place. */
  readonly follow = ({ target }: Event): void => {
    const name =
      target instanceof HTMLElement ? target.closest<HTMLElement>('[data-tool]')?.dataset['tool'] : undefined;
    if (name) this.#current = name;
    this.#settle();
  };

  /** For the toolbar's `keydown`. */
  readonly walk = (event: KeyboardEvent): void => {
    const tools = this.#tools();
    const at = tools.findIndex((tool) => tool.matches(':focus'));
    if (at < 0) return;
    const forward = tools[at]?.matches(':dir(rtl)') ? -1 : 1;
    const steps = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 };
    if (!isStep(event.key, steps)) return;
    event.preventDefault();
    tools.at(steps[event.key] % tools.length)?.focus();
  };

  #settle(): void {
    for (const tool of this.#tools()) tool.tabIndex = tool.dataset['tool'] === this.#current ? 0 : -1;
  }

  #tools(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-tool]')];
  }
}

const isStep = <Steps extends object>(key: PropertyKey, steps: Steps): key is keyof Steps => Object.hasOwn(steps, key);
