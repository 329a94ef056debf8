/** The rows: each of one fixed height, which is what makes a hundred thousand of them cost no more than thirty. */
import { css } from 'lit';
import { cardsStyles } from './cards.styles.ts';

const table = css`
  .grid {
    position: relative;
    max-block-size: var(--chamado-list-height, min(70vb, 46rem));
    overflow: hidden auto;
    overflow-anchor: none;
    border-block-start: 1px solid var(--chamado-color-line);
    scrollbar-width: thin;
    scrollbar-color: var(--chamado-color-control) transparent;
  }
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: var(--chamado-color-sunken);
    border-block-end: 1px solid var(--chamado-color-line);
  }
  .heads,
  [data-layout='table'] .item {
    display: grid;
    grid-template-columns: var(--chamado-list-tracks);
    column-gap: 1em;
    padding-inline: var(--chamado-space-7) var(--chamado-space-4);
  }
  .sort {
    gap: var(--chamado-space-1);
    justify-content: start;
    inline-size: calc(100% + 1em);
    min-block-size: max(36px, var(--chamado-target) - 8px);
    margin-inline: -0.5em;
    padding-inline: 0.5em;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    background: none;
    border: 0;
  }
  [aria-sort='ascending'] > .sort,
  [aria-sort='descending'] > .sort {
    color: var(--chamado-color-text);
  }
  .sort:focus-visible {
    outline-offset: -2px;
  }
  .rows {
    position: relative;
    contain: layout style;
  }
  .item {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    align-items: center;
    block-size: calc(1.5em + 2 * var(--chamado-row) + 1px);
    border-block-end: 1px solid var(--chamado-color-line);
    contain: strict;
    cursor: pointer;
  }
  .item[aria-busy='true'] {
    cursor: progress;
  }
  .probe {
    visibility: hidden;
  }
  .item:hover {
    background: var(--chamado-color-hover);
  }
  .item:focus-visible {
    z-index: 1;
    outline-offset: -2px;
  }
  .cell {
    display: flex;
    gap: var(--chamado-space-1);
    align-items: center;
    min-inline-size: 0;
    overflow: hidden;
    font-size: var(--chamado-size-small);
  }
  .cell[data-name='subject'],
  .cell[data-name='number'] {
    font-size: inherit;
  }
  .cell[data-name='number'] {
    font-variant-numeric: tabular-nums;
  }
  .text {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .cell .badge {
    max-inline-size: 100%;
  }
  .cell .badge > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;

const marks = css`
  .item[data-unread] .cell[data-name='subject'],
  .item[data-unread] .cell[data-name='number'] {
    font-weight: var(--chamado-weight-strong);
  }
  /* In the gutter, so that numbers stand under one another. */
  .mark {
    position: absolute;
    inset-inline-start: 8px;
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 18px;
    color: var(--chamado-color-danger);
  }
  .mark[data-waits] {
    color: var(--chamado-tone-amber);
  }
  .dot {
    inline-size: 8px;
    block-size: 8px;
    background: var(--chamado-color-accent);
    border-radius: 50%;
  }
  .late {
    color: var(--chamado-color-danger);
    font-weight: var(--chamado-weight-strong);
  }
  .cell:not(.late) > .icon {
    display: none;
  }
  /* On its way: what its nodes showed before is no part of it. */
  .item[aria-busy='true'] .cell > * {
    visibility: hidden;
  }
  .item[aria-busy='true'] .cell::before {
    position: absolute;
    inline-size: 5em;
    block-size: 0.75em;
    content: '';
    background: var(--chamado-color-hover);
    border-radius: 99px;
  }
  @media (forced-colors: active) {
    .dot {
      background: CanvasText;
    }
  }
`;

export const rowsStyles = [table, marks, cardsStyles];
