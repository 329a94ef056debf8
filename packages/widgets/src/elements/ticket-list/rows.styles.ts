/** The rows: each of one fixed height, which is what makes a hundred thousand of them cost no more than thirty. */
import { css } from 'lit';

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

const cards = css`
  [data-layout='cards'] .item {
    display: grid;
    grid-template-areas: 'number status' 'subject subject' 'who deadline';
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(7em, 1fr) minmax(0, auto);
    gap: var(--chamado-space-1) var(--chamado-space-3);
    block-size: calc(6.25em + 2 * var(--chamado-row) + 2 * var(--chamado-space-1) + 1px);
    padding: var(--chamado-row) var(--chamado-space-4);
  }
  [data-layout='cards'] .mark {
    position: static;
    order: 1;
  }
  [data-layout='cards'] .cell[data-name='number'] .text {
    flex: none;
  }
  [data-layout='cards'] .cell[data-name='number'] {
    grid-area: number;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  [data-layout='cards'] .cell:is([data-name='status'], [data-name='statusId'], [data-name='stage']) {
    grid-area: status;
    justify-content: end;
  }
  [data-layout='cards'] .cell[data-name='subject'] {
    grid-area: subject;
    align-self: start;
    inline-size: 0;
    min-inline-size: 100%;
  }
  [data-layout='cards'] .cell[data-name='subject'] .text {
    display: -webkit-box;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [data-layout='cards'] .cell:is([data-name='requester'], [data-name='assignee']) {
    grid-area: who;
    color: var(--chamado-color-muted);
    inline-size: 0;
    min-inline-size: 100%;
  }
  /* There is room for one of them: who answers, once somebody does. */
  [data-layout='cards'] .item:has([data-name='assignee'] .text:not(:empty)) .cell[data-name='requester'] {
    visibility: hidden;
  }
  [data-layout='cards'] .cell[data-name='deadline'] {
    grid-area: deadline;
    justify-content: end;
  }
`;

export const rowsStyles = [table, marks, cards];
