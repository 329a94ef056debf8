/** A button of the toolbar with a menu: opened by click or arrow, walked by arrows, left by Escape. */
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, expandIcon } from '../../../icons/notice.icons.ts';
import { placeBy } from './floating.ts';

export type MenuItem = {
  readonly label: string;
  /** Whether it is the one in force; absent where choosing leaves nothing in force. */
  readonly checked?: boolean;
  /** A token the item is drawn with, so that it looks as it does. */
  readonly token?: { readonly name: string; readonly value: string };
  readonly pick: () => void;
};

export type Menu = {
  readonly name: string;
  readonly label: string;
  readonly icon: TemplateResult;
  /** The token in force at the selection, drawn on the button; null where there is none. */
  readonly value: string | null;
  readonly items: readonly MenuItem[];
};

export const menu = ({ name, label, icon, value, items }: Menu): TemplateResult => html`
  <span class="tool-menu">
    <button
      type="button"
      class="tool"
      data-value=${value ?? nothing}
      data-tool=${name}
      data-tip=${label}
      aria-label=${label}
      aria-haspopup="menu"
      aria-expanded="false"
      popovertarget="menu-${name}"
      @keydown=${openByArrow}
    >
      ${icon}<span class="tool-more">${expandIcon()}</span>
    </button>
    <div
      id="menu-${name}"
      class="menu"
      popover
      role="menu"
      aria-label=${label}
      @toggle=${opened}
      @keydown=${walk}
      @focusout=${leave}
    >
      ${items.map(
        ({ label: word, checked, token, pick }) => html`
          <button
            type="button"
            class="menu-item"
            tabindex="-1"
            role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked=${checked ?? nothing}
            @click=${(event: Event) => {
              popoverOf(event)?.hidePopover();
              pick();
            }}
          >
            <span class="menu-check">${checked ? checkIcon() : nothing}</span>
            ${token ? sample(token, word) : word}
          </button>
        `,
      )}
    </div>
  </span>
`;

const sample = (
  { name, value }: { readonly name: string; readonly value: string },
  word: string,
): TemplateResult => html`
  <span
    class="sample"
    data-color=${name === 'color' ? value : nothing}
    data-highlight=${name === 'highlight' ? value : nothing}
    data-font=${name === 'font' ? value : nothing}
    data-size=${name === 'size' ? value : nothing}
    >${word}</span
  >
`;

const popoverOf = ({ currentTarget }: Event): HTMLElement | null =>
  currentTarget instanceof HTMLElement ? currentTarget.closest<HTMLElement>('[popover]') : null;

const itemsOf = (popover: HTMLElement): readonly HTMLElement[] => [
  ...popover.querySelectorAll<HTMLElement>('.menu-item'),
];

function opened(event: ToggleEvent): void {
  const popover = popoverOf(event);
  const button = popover?.previousElementSibling;
  if (!popover || !button) return;
  const open = event.newState === 'open';
  button.setAttribute('aria-expanded', String(open));
  if (!open) return;
  placeBy(button, popover);
  (popover.querySelector<HTMLElement>('[aria-checked="true"]') ?? itemsOf(popover)[0])?.focus();
}

function openByArrow(event: KeyboardEvent): void {
  const { currentTarget, key } = event;
  if (key !== 'ArrowDown' || !(currentTarget instanceof HTMLButtonElement)) return;
  event.preventDefault();
  currentTarget.click();
}

function walk(event: KeyboardEvent): void {
  const popover = popoverOf(event);
  if (!popover) return;
  event.stopPropagation(); // The toolbar walks by arrows too.
  const items = itemsOf(popover);
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length]?.focus();
}

// Tab goes on to what comes next, and the menu does not stay behind.
function leave(event: FocusEvent): void {
  const popover = popoverOf(event);
  const { relatedTarget } = event;
  if (popover?.matches(':popover-open') && relatedTarget instanceof Node && !popover.contains(relatedTarget)) {
    popover.hidePopover();
  }
}
