/** Mails as they would lie on a table: one under the other, opened one at a time. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  .mails > li + li {
    border-block-start: 1px solid var(--chamado-color-line);
  }
  summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--chamado-space-4);
    padding-block: var(--chamado-row);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .subject {
    font-weight: var(--chamado-weight-strong);
  }
  .to {
    grid-column: 1 / -1;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  .body {
    max-inline-size: var(--chamado-measure);
    padding: 0 0 var(--chamado-space-4) var(--chamado-space-4);
    white-space: pre-line;
    border-inline-start: 2px solid var(--chamado-color-line);
  }
`;

export const outboxStyles = [panelStyles, buttonStyles, cardStyles, skeletonStyles, own];
