/** The bar that shows, over the whole page and as long as it lasts, that a recording runs, and ends it. */
import { msg, str } from '@lit/localize';
import { css, html, render } from 'lit';
import { stopIcon } from '../../../icons/file.icons.ts';
import { formatNumber } from '../../../locale/format.ts';
import { buttonStyles } from '../../../styles/button.styles.ts';
import { hostStyles } from '../../../styles/host.styles.ts';
import { tokenStyles } from '../../../styles/tokens.styles.ts';
import { clockOf } from './report.ts';

export type BarView = { readonly steps: number; readonly elapsed: number; readonly stopping: boolean };
export type BarTargets = { readonly onStop: () => void; readonly onDiscard: () => void };

export type Bar = {
  readonly element: HTMLElement;
  readonly show: (view: BarView) => void;
  readonly remove: () => void;
};

/** `like` is whose theme it takes: it stands outside every widget, since a page may swap those while it records. */
export function openBar(like: Element, targets: BarTargets): Bar {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  takeTheme(element, like);
  element.popover = 'manual';
  document.body.append(element);
  element.showPopover();

  return {
    element,
    show: ({ steps, elapsed, stopping }) => {
      const count = formatNumber(steps);
      render(
        html`
          <div class="bar" role="region" aria-label=${msg('Gravação dos passos')}>
            <span class="dot"></span>
            <span class="text"
              ><strong role="status">${msg('Gravando')}</strong>
              <span class="small"
                ><time>${clockOf(elapsed)}</time> · ${steps === 1 ? msg('1 passo') : msg(str`${count} passos`)}</span
              ></span
            >
            <button type="button" ?disabled=${stopping} @click=${targets.onDiscard}>${msg('Descartar')}</button>
            <button type="button" class="primary" ?disabled=${stopping} @click=${targets.onStop}>
              ${stopIcon()}${msg('Parar e anexar')}
            </button>
          </div>
        `,
        root,
      );
    },
    remove: () => element.remove(),
  };
}

const THEME = ['accent', 'neutral', 'radius', 'font-family', 'font-size'].map((name) => `--chamado-${name}`);

function takeTheme(element: HTMLElement, like: Element): void {
  const style = getComputedStyle(like);
  for (const name of THEME) {
    const value = style.getPropertyValue(name);
    if (value) element.style.setProperty(name, value);
  }
  element.style.setProperty('color-scheme', style.colorScheme);
  element.style.setProperty('font-family', style.fontFamily);
}

const own = css`
  :host {
    all: initial;
    position: fixed;
    inset: auto 0 var(--chamado-space-4) 0;
    inline-size: fit-content;
    max-inline-size: calc(100vi - 16px);
    margin-inline: auto;
    border: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2) var(--chamado-space-3);
    align-items: center;
    justify-content: center;
    padding: var(--chamado-space-2) var(--chamado-space-2) var(--chamado-space-2) var(--chamado-space-4);
    background: var(--chamado-color-raised);
    border: 1px solid var(--chamado-color-danger);
    border-radius: calc(var(--chamado-corner) * 1.5);
    box-shadow: var(--chamado-shadow);
  }
  .text {
    display: grid;
    line-height: 1.3;
  }
  .dot {
    inline-size: 12px;
    block-size: 12px;
    background: var(--chamado-color-danger);
    border-radius: 50%;
    animation: chamado-pulse 1.6s ease-in-out infinite;
  }
  @keyframes chamado-pulse {
    50% {
      opacity: 0.35;
    }
  }
  @media (forced-colors: active) {
    .dot {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

const sheets = [...tokenStyles, hostStyles, buttonStyles, own];
