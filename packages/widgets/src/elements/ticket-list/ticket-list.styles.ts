/** The frame of the list: tabs on its upper edge, tools below them, the foot under the rows. */
import { css } from 'lit';
import { badgeStyles } from '../../styles/badge.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { rowsStyles } from './rows.styles.ts';
import { toolsStyles } from './tools.styles.ts';

const tabs = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    padding: var(--chamado-space-2) var(--chamado-space-4) 0;
    border-block-end: 1px solid var(--chamado-color-line);
  }
  .tab {
    gap: var(--chamado-space-2);
    padding-inline: var(--chamado-space-3);
    color: var(--chamado-color-muted);
    white-space: nowrap;
    background: none;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: var(--chamado-corner) var(--chamado-corner) 0 0;
    margin-block-end: -1px;
  }
  .tab[aria-selected='true'] {
    color: var(--chamado-color-text);
    background: none;
    border-color: var(--chamado-color-accent);
  }
  .tab .count {
    font-weight: var(--chamado-weight-normal);
  }
  .tab[aria-selected='true'] .count {
    color: var(--chamado-color-accent);
    background: var(--chamado-color-soft);
  }
  .tab[data-asks] {
    color: var(--chamado-color-accent);
  }
  .tab[data-asks] .count {
    color: var(--chamado-color-on-fill);
    font-weight: var(--chamado-weight-strong);
    background: var(--chamado-color-fill);
  }
  @container panel (inline-size < 30em) {
    .tabs {
      flex-wrap: nowrap;
      padding-inline: var(--chamado-space-2) var(--chamado-space-7);
      overflow-x: auto;
      scrollbar-width: none;
      mask-image: linear-gradient(to left, transparent, black var(--chamado-space-7));
    }
  }
  @container panel (inline-size < 30em) {
    .tabs:dir(rtl) {
      mask-image: linear-gradient(to right, transparent, black var(--chamado-space-7));
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;

const foot = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2) var(--chamado-space-4);
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(var(--chamado-target) + 2 * var(--chamado-space-2));
    padding: var(--chamado-space-2) var(--chamado-space-4);
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .seen {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--chamado-space-2);
    font-size: var(--chamado-size-small);
  }
  .foot progress {
    inline-size: 8em;
    accent-color: var(--chamado-color-accent);
  }
  .trouble {
    padding: var(--chamado-space-4);
  }
  chamado-unsent {
    margin: var(--chamado-space-3) var(--chamado-space-4);
  }
`;

export const ticketListStyles = [
  ...[panelStyles, buttonStyles, ...fieldStyles, cardStyles, skeletonStyles, badgeStyles],
  ...[tabs, toolsStyles, rowsStyles, foot],
];
