/** The desk's own sheet: the tokens for everything inside, and the looks of its one failure. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles } from '../../styles/card.styles.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';

const own = css`
  .notice {
    margin-block-end: var(--chamado-space-4);
  }
`;

export const deskStyles = [tokenStyles, hostStyles, panelStyles, buttonStyles, cardStyles, own];
