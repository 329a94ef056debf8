/** The ticket's own sheet: head, two columns where there is room, and a timeline along one quiet line. */
import { css } from 'lit';
import { badgeStyles } from '../../styles/badge.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { timelineStyles } from './timeline.styles.ts';

const own = css`
  .panel-body {
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: grid;
    gap: var(--chamado-space-1);
  }
  .head .spread {
    flex-wrap: nowrap;
    align-items: flex-start;
  }
  .marks {
    gap: var(--chamado-space-2) var(--chamado-space-3);
    min-block-size: var(--chamado-target);
  }
  .marks > .number {
    color: var(--chamado-color-muted);
    font-weight: var(--chamado-weight-strong);
  }
  .actions {
    display: grid;
    gap: var(--chamado-space-3);
  }
  .awaited {
    min-block-size: var(--chamado-target);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--chamado-space-6);
  }
  .data {
    padding-block-end: var(--chamado-space-5);
    border-block-end: 1px solid var(--chamado-color-line);
  }
  .main {
    display: grid;
    gap: var(--chamado-space-6);
    align-content: start;
    min-inline-size: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
    gap: var(--chamado-space-3) var(--chamado-space-5);
  }
  .fact {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fact dt {
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    font-weight: var(--chamado-weight-normal);
  }
  .composer {
    padding-block-start: var(--chamado-space-5);
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .composer[data-internal] {
    padding: var(--chamado-space-4);
    background: var(--chamado-tone-amber-soft);
    border: 0;
    border-radius: var(--chamado-corner);
  }
  .composer .spread {
    align-items: center;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  /* Their own heights, so that nothing moves when they come. */
  :is(chamado-editor, chamado-attachments, chamado-rating, chamado-lifecycle):not(:defined) {
    display: block;
  }
  chamado-editor:not(:defined) {
    min-block-size: calc(var(--chamado-editor-min, 9em) + var(--chamado-target) + 3px);
  }
  chamado-attachments:not(:defined) {
    min-block-size: calc(var(--chamado-target) + 2 * var(--chamado-space-3) + 2px);
  }
  chamado-rating:not(:defined) {
    min-block-size: calc(var(--chamado-target) * 2);
  }
  @container panel (inline-size >= 30em) {
    .facts {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }
  }
  @container panel (inline-size >= 52em) {
    .columns {
      grid-template:
        'main data' auto
        'main way' 1fr / minmax(0, 1fr) 20em;
      gap: 0 var(--chamado-space-7);
    }
    .main {
      grid-area: main;
    }
    .data {
      grid-area: data;
      padding-block-end: 0;
      border-block-end: 0;
    }
    .way {
      grid-area: way;
      padding-block-start: var(--chamado-space-6);
    }
    .data,
    .way {
      padding-inline-start: var(--chamado-space-6);
      border-inline-start: 1px solid var(--chamado-color-line);
    }
    .data .facts {
      grid-template-columns: 1fr;
      gap: var(--chamado-space-2);
    }
    .data .fact {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: var(--chamado-space-3);
      align-items: baseline;
    }
  }
`;

export const ticketStyles = [
  ...[panelStyles, badgeStyles, cardStyles, skeletonStyles, buttonStyles],
  ...fieldStyles,
  own,
  timelineStyles,
];
