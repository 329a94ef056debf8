/** The sheet of what is done with a ticket: more buttons, dialogs, and its print. */
import { css } from 'lit';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { ticketPrintStyles } from './ticket.print.styles.ts';

const own = css`
  .more > summary {
    display: inline-flex;
    gap: var(--chamado-space-1);
    align-items: center;
    min-block-size: var(--chamado-target);
    color: var(--chamado-color-accent);
    font-weight: var(--chamado-weight-strong);
    list-style: none;
    cursor: pointer;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more[open] > summary .icon {
    transform: rotate(180deg);
  }
  .more > .row {
    gap: 0;
    margin-inline-start: calc(-1 * var(--chamado-space-4));
  }
`;

export const workStyles = [dialogStyles, own, ticketPrintStyles];
