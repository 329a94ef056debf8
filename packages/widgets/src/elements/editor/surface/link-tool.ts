/** The tool that makes a link of the selection: a button, and a small form that floats below it. */
import { msg } from '@lit/localize';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { linkIcon } from '../../../icons/editor.icons.ts';
import { placeBy } from './floating.ts';
import { hrefOf, linkForm } from './link-form.ts';
import { ariaKeys, shownKeys } from './tools.ts';

const KEYS = 'Mod+K';

export class LinkTool {
  #fault = false;

  constructor(
    readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    readonly apply: (href: string) => void,
  ) {}

  ask(): void {
    this.#popover?.showPopover();
  }

  render(href: string | null): TemplateResult {
    return html`
      <button
        type="button"
        class="tool"
        data-tool="link"
        data-tip="${msg('Link')} (${shownKeys(KEYS)})"
        aria-label=${msg('Link')}
        aria-keyshortcuts=${ariaKeys(KEYS)}
        aria-haspopup="dialog"
        aria-pressed=${href !== null}
        popovertarget="link"
      >
        ${linkIcon()}
      </button>
      <div
        id="link"
        class="link-popover"
        popover
        role="dialog"
        aria-label=${msg('Link')}
        @toggle=${this.#toggled}
        @keydown=${stay}
        @mousedown=${stay}
      >
        ${linkForm({ href, fault: this.#fault, onAddress: this.#check })}
      </div>
    `;
  }

  get #popover(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('#link');
  }

  readonly #check = (address: string): void => {
    const href = hrefOf(address);
    this.#fault = href === null;
    this.host.requestUpdate();
    if (href === null) return;
    this.#popover?.hidePopover();
    this.apply(href);
  };

  readonly #toggled = ({ newState }: ToggleEvent): void => {
    const popover = this.#popover;
    const button = popover?.previousElementSibling;
    if (newState !== 'open' || !popover || !button) return;
    this.#fault = false;
    this.host.requestUpdate();
    placeBy(button, popover);
    popover.querySelector('input')?.select();
  };
}

// The toolbar walks by arrows and keeps the text's selection by refusing the focus: neither is meant for a form.
const stay = (event: Event): void => event.stopPropagation();
