/** The unsent: one calm line while it waits, a notice for each that was not taken. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles } from '../../styles/card.styles.ts';

const own = css`
  :host(:state(empty)) {
    display: none;
  }
  .unsent {
    display: grid;
    gap: var(--chamado-space-3);
  }
  ul {
    display: grid;
    gap: var(--chamado-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .told {
    display: grid;
    flex: 1;
    gap: var(--chamado-space-2);
    min-inline-size: 0;
  }
  .words {
    max-inline-size: var(--chamado-measure);
    max-block-size: 12em;
    padding-inline-start: var(--chamado-space-3);
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-line;
    border-inline-start: 2px solid color-mix(in oklch, currentcolor 25%, transparent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2) var(--chamado-space-4);
    align-items: center;
  }
  /* Its words stand under the others; what it covers when pointed at reaches beyond them. */
  .quiet {
    margin-inline-start: calc(var(--chamado-space-2) * -1);
    padding-inline: var(--chamado-space-2);
  }
  summary {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
    min-block-size: var(--chamado-target);
    cursor: pointer;
  }
  details[open] > ul {
    padding-block: var(--chamado-space-2);
  }
  summary .icon {
    flex: none;
    margin-inline-start: auto;
    color: var(--chamado-color-muted);
    transition: transform var(--chamado-motion);
  }
  details[open] > summary .icon {
    transform: rotate(180deg);
  }
  .waiting {
    flex: 1;
    min-inline-size: 0;
  }
  .notice:has(summary) > .icon {
    margin-block-start: calc((var(--chamado-target) - 1.25em) / 2);
  }
  .notice.warning > .icon {
    margin-block-start: 0.125em;
  }
`;

export const unsentStyles = [cardStyles, buttonStyles, own];
