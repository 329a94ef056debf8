/** Where there is no room for a table, each row is a card: the same cells, two beside each other. */
import { css } from 'lit';

export const cardsStyles = css`
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
