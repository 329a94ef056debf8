/** A text that others wrote, in `.rich`: calm type, and their few colours, sizes and faces in our tokens. */
import { css, unsafeCSS } from 'lit';
import { textTokens } from '../rich-text/tokens.ts';

const coloured = textTokens.color.map((name) => `.rich [data-color='${name}'] { color: var(--chamado-tone-${name}); }`);
const highlighted = textTokens.highlight.map(
  (name) => `.rich [data-highlight='${name}'] { background: var(--chamado-tone-${name}-soft); }`,
);

/** For cleaned HTML: it dresses what cleaning leaves, and nothing else. */
export const richStyles = css`
  .rich {
    max-inline-size: var(--chamado-measure);
    overflow-wrap: anywhere;
  }
  .rich > :not(:first-child) {
    margin-block-start: 0.75em;
  }
  .rich :is(h2, h3, h4) {
    margin-block: 1.25em 0.25em;
    font-size: inherit;
    font-weight: var(--chamado-weight-strong);
    line-height: 1.35;
  }
  .rich :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .rich ul {
    list-style: disc;
  }
  .rich ol {
    list-style: decimal;
  }
  .rich li + li {
    margin-block-start: 0.25em;
  }
  .rich li::marker {
    color: var(--chamado-color-muted);
  }
  .rich blockquote {
    padding-inline-start: var(--chamado-space-4);
    color: var(--chamado-color-muted);
    border-inline-start: 2px solid var(--chamado-color-line);
  }
  .rich :is(code, pre),
  .rich [data-font='mono'] {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.9em;
  }
  .rich [data-font='serif'] {
    font-family: ui-serif, Georgia, 'Times New Roman', serif;
  }
  .rich [data-size='small'] {
    font-size: var(--chamado-size-small);
  }
  .rich [data-size='large'] {
    font-size: var(--chamado-size-large);
  }
  .rich :not(pre) > code {
    padding: 0.1em 0.3em;
    background: var(--chamado-color-sunken);
    border-radius: 4px;
  }
  .rich pre {
    padding: var(--chamado-space-3) var(--chamado-space-4);
    overflow-x: auto;
    white-space: pre;
    background: var(--chamado-color-sunken);
    border-radius: var(--chamado-corner);
  }
  .rich img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--chamado-corner);
  }
  .rich table {
    display: block;
    inline-size: max-content;
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .rich hr {
    margin-block: 1.5em;
    border: 0;
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .rich :is([data-highlight], mark) {
    padding-inline: 0.15em;
    color: inherit;
    background: var(--chamado-tone-amber-soft);
    border-radius: 3px;
  }
  mark {
    color: inherit;
    font-weight: var(--chamado-weight-strong);
    background: var(--chamado-tone-amber-soft);
    border-radius: 3px;
  }
  ${unsafeCSS([...coloured, ...highlighted].join('\n'))}
`;
