/** The desk's own sheet: the tokens for everything inside, and the looks of its one failure. */
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles } from '../../styles/card.styles.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';

export const deskStyles = [tokenStyles, hostStyles, panelStyles, buttonStyles, cardStyles];
