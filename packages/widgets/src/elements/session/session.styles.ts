/** One line: who sits here, and the choice of whom else to be. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  /* Among other things in one line, the longest name must not widen a narrow page. */
  :host {
    min-inline-size: 0;
  }
  .stack {
    grid-template-columns: minmax(0, 1fr);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2);
    align-items: center;
    color: var(--chamado-color-muted);
  }
  .who select {
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: min(18em, 100%);
  }
  .who label {
    display: inline-flex;
    gap: var(--chamado-space-2);
    align-items: center;
  }
`;

export const sessionStyles = [panelStyles, buttonStyles, fieldStyles, cardStyles, own];
