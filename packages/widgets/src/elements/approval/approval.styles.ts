/** The approval's own sheet: what was answered, quoted, and three words to choose from. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  .panel-body {
    grid-template-columns: minmax(0, 60em);
  }
  h2 {
    justify-self: start;
  }
  .head {
    display: grid;
    gap: var(--chamado-space-1);
  }
  .queue {
    color: var(--chamado-color-accent);
    font-weight: var(--chamado-weight-strong);
  }
  .proposals {
    display: grid;
    gap: var(--chamado-space-1);
  }
  .proposals .link {
    min-block-size: var(--chamado-target);
    text-align: start;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  /* Its own height, so that nothing moves when it comes. */
  chamado-rating:not(:defined) {
    display: block;
    min-block-size: calc(var(--chamado-target) * 2);
  }
  .answer {
    display: grid;
    gap: var(--chamado-space-2);
    padding-inline-start: var(--chamado-space-4);
    border-inline-start: 3px solid var(--chamado-color-line);
  }
  /* What waits for the reader is the loudest thing on any screen. */
  .panel.asks {
    border-color: var(--chamado-color-accent);
    border-block-start-width: 4px;
  }
  .words {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--chamado-space-2);
  }
  .word {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--chamado-space-3);
    align-items: center;
    min-block-size: var(--chamado-target);
    padding: var(--chamado-space-1) var(--chamado-space-3);
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
    cursor: pointer;
  }
  .word:hover {
    background: var(--chamado-color-hover);
  }
  .word:has(:checked) {
    background: var(--chamado-color-soft);
    border-color: var(--chamado-color-accent);
  }
`;

export const approvalStyles = [...[panelStyles, cardStyles, skeletonStyles, buttonStyles], ...fieldStyles, own];
