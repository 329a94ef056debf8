/** The toolbar: a quiet strip on top of the text, its tools in groups that stay together when it wraps. */
import { css, unsafeCSS } from 'lit';
import { textTokens } from '../../../rich-text/tokens.ts';

const inks = textTokens.color.map(
  (name) =>
    `[data-tool='color'][data-value='${name}'], .sample[data-color='${name}'] { color: var(--chamado-tone-${name}); }`,
);
const fills = textTokens.highlight.map(
  (name) =>
    `[data-tool='highlight'][data-value='${name}'], .sample[data-highlight='${name}'] { background: var(--chamado-tone-${name}-soft); }`,
);

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--chamado-space-2);
    padding: var(--chamado-space-1);
    border-block-end: 1px solid var(--chamado-color-line);
  }
  .preview {
    animation: chamado-tools var(--chamado-motion);
    cursor: default;
  }
  .preview .tool {
    color: var(--chamado-color-muted);
    pointer-events: none;
  }
  @keyframes chamado-tools {
    from {
      opacity: 0;
    }
  }
  .tool-group,
  .tool-menu {
    display: inline-flex;
    gap: 2px;
  }
  .tool {
    gap: 0;
    min-inline-size: var(--chamado-tool);
    min-block-size: var(--chamado-tool);
    padding: 0 var(--chamado-space-1);
    color: var(--chamado-color-text);
    background: none;
    border-color: transparent;
    border-radius: calc(var(--chamado-corner) * 0.75);
  }
  .tool:focus-visible {
    outline-offset: -2px;
  }
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    color: var(--chamado-color-accent);
    background: var(--chamado-color-soft);
    border-color: transparent;
    box-shadow: inset 0 -2px 0 var(--chamado-color-accent);
  }
  .tool[aria-disabled='true'] {
    color: var(--chamado-color-control);
    background: none;
    border-color: transparent;
    cursor: default;
  }
  .tool-more .icon {
    inline-size: 0.875em;
    block-size: 0.875em;
    color: var(--chamado-color-muted);
  }
  .menu {
    min-inline-size: 11em;
  }
  .menu-item {
    display: flex;
    inline-size: 100%;
    justify-content: flex-start;
    padding-inline: var(--chamado-space-2) var(--chamado-space-4);
    font-weight: var(--chamado-weight-normal);
    text-align: start;
    background: none;
    border-color: transparent;
  }
  .menu-item:is(:hover, :focus) {
    background: var(--chamado-color-hover);
  }
  .menu-item:focus-visible {
    outline-offset: -2px;
  }
  .menu-check {
    display: inline-flex;
    flex: none;
    inline-size: 1.25em;
    color: var(--chamado-color-accent);
  }
  .sample {
    margin-inline: -0.2em;
    padding: 0 0.2em;
    border-radius: 3px;
  }
  .sample[data-font='serif'] {
    font-family: ui-serif, Georgia, 'Times New Roman', serif;
  }
  .sample[data-font='mono'] {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
  }
  .sample[data-size='small'] {
    font-size: var(--chamado-size-small);
  }
  .sample[data-size='large'] {
    font-size: var(--chamado-size-large);
  }
  .link-popover {
    inline-size: min(26em, 100vi - 16px);
    padding: var(--chamado-space-4);
  }
  .link-form {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: flex-end;
  }
  .link-form .field {
    flex: 1;
  }
  .tip {
    padding: 2px var(--chamado-space-2);
    overflow: visible;
    color: var(--chamado-color-surface);
    font-size: var(--chamado-size-small);
    background: var(--chamado-color-text);
    border: 0;
    border-radius: calc(var(--chamado-corner) * 0.75);
    box-shadow: none;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .tool {
      border-color: transparent;
    }
    .tool[aria-pressed='true'] {
      border-color: Highlight;
    }
    .tip {
      border: 1px solid CanvasText;
    }
  }
  ${unsafeCSS([...inks, ...fills].join('\n'))}
`;
