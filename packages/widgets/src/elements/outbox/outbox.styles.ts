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
    grid-template-columns: auto 1fr auto;
    gap: 0 var(--chamado-space-3);
    align-items: baseline;
    padding: var(--chamado-row) var(--chamado-space-2);
    border-radius: var(--chamado-corner);
    cursor: pointer;
  }
  summary:hover {
    background: var(--chamado-color-hover);
  }
  summary .icon {
    align-self: center;
    color: var(--chamado-color-muted);
    transition: transform var(--chamado-motion);
  }
  details[open] .icon {
    transform: rotate(180deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .subject {
    font-weight: var(--chamado-weight-strong);
  }
  .to {
    grid-column: 2 / -1;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  .subject,
  .to {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container panel (inline-size < 30em) {
    .when {
      grid-row: 3;
      grid-column: 2 / -1;
    }
    .subject {
      grid-column: 2 / -1;
    }
  }
  .body {
    max-inline-size: var(--chamado-measure);
    margin: 0 0 var(--chamado-space-4) 0.625em;
    padding-inline-start: calc(var(--chamado-space-3) + 0.5em);
    white-space: pre-line;
    border-inline-start: 2px solid var(--chamado-color-line);
  }
`;

export const outboxStyles = [panelStyles, buttonStyles, cardStyles, skeletonStyles, own];
