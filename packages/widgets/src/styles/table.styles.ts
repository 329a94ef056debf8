/** Tables: quiet head, one line between rows, the row under the hand tinted. */
import { css } from 'lit';

/** Acts on native tables; the list of tickets has rows of its own. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    padding-block-end: var(--chamado-space-2);
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    text-align: start;
  }
  th,
  td {
    padding: var(--chamado-row) var(--chamado-space-3);
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--chamado-color-line);
  }
  thead th {
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    white-space: nowrap;
    background: var(--chamado-color-sunken);
  }
  tbody tr:hover {
    background: var(--chamado-color-hover);
  }
  tbody tr[aria-selected='true'] {
    background: var(--chamado-color-soft);
  }
  /* Around a table that cannot become cards: it scrolls, the page never does. */
  .wide {
    overflow-x: auto;
    border-radius: var(--chamado-corner);
  }
  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  @media (forced-colors: active) {
    tbody tr[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
