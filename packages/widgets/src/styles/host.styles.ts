/** What every widget begins with: nothing that a host page sets on `*` reaches inside, and nothing of ours gets out. */
import { css } from 'lit';

/*
 * A page's rule beats a `:host` rule, so all that shows stands on the node below the host: a `<div>`. The properties listed
 * are those that inherit; `direction` and `font-family` are the host's on purpose.
 */
export const hostStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host > :where(:not(slot)) {
    color: var(--chamado-color-text, CanvasText);
    font-family: var(--chamado-font-family, inherit);
    font-size: var(--chamado-size-normal, 1rem);
    font-style: normal;
    font-variant: normal;
    font-weight: var(--chamado-weight-normal, 400);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: none;
    cursor: auto;
    quotes: auto;
    tab-size: 4;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, blockquote) {
    margin: 0;
    padding: 0;
  }
  :where(legend) {
    padding: 0;
  }
  :where(fieldset) {
    min-inline-size: 0;
    border: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h2) {
    font-size: var(--chamado-size-large);
    font-weight: var(--chamado-weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }
  :where(h3, h4, strong, b, th, dt, legend) {
    font-size: inherit;
    font-weight: var(--chamado-weight-strong);
  }
  :where(small, .small) {
    font-size: var(--chamado-size-small);
  }
  .muted,
  small {
    color: var(--chamado-color-muted);
  }
  :where(a) {
    color: var(--chamado-color-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where(time, .number) {
    font-variant-numeric: tabular-nums;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--chamado-color-focus, Highlight);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
