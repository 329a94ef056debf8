/** Buttons: plain by default, `.primary` once a view, `.quiet` among text, `.danger` before an end; `.square` holds an icon alone. */
import { css } from 'lit';

/** Acts on native `button`, and on links that look like one (`.button`). */
export const buttonStyles = css`
  button,
  .button {
    display: inline-flex;
    gap: var(--chamado-space-2);
    align-items: center;
    justify-content: center;
    min-block-size: var(--chamado-target);
    margin: 0;
    padding: var(--chamado-space-1) var(--chamado-space-4);
    color: var(--chamado-color-text);
    font: inherit;
    font-weight: var(--chamado-weight-strong);
    text-align: center;
    text-decoration: none;
    background: var(--chamado-color-surface);
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
    cursor: pointer;
    touch-action: manipulation;
    transition: opacity var(--chamado-motion);
  }
  button:hover,
  .button:hover {
    background: var(--chamado-color-hover);
  }
  button:active,
  .button:active {
    opacity: 0.85;
  }
  .primary {
    color: var(--chamado-color-on-fill);
    background: var(--chamado-color-fill);
    border-color: var(--chamado-color-fill-line);
  }
  .primary:hover {
    background: var(--chamado-color-fill-hover);
  }
  .danger {
    color: var(--chamado-color-danger);
    border-color: currentcolor;
  }
  .quiet,
  .link {
    color: var(--chamado-color-accent);
    background: none;
    border-color: transparent;
  }
  .link {
    min-block-size: 0;
    padding: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    border: 0;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .square {
    min-inline-size: var(--chamado-target);
    padding: 0;
  }
  button[aria-pressed='true'],
  button[aria-selected='true'] {
    color: var(--chamado-color-accent);
    background: var(--chamado-color-soft);
    border-color: var(--chamado-color-accent);
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: var(--chamado-color-muted);
    background: var(--chamado-color-sunken);
    border-color: var(--chamado-color-line);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }
    .primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    button:disabled,
    button[aria-disabled='true'] {
      forced-color-adjust: none;
      color: GrayText;
      background: ButtonFace;
      border-color: GrayText;
    }
  }
`;
