/** On paper: all of the ticket, nothing to press, and the exact times instead of "two days ago" (P17). */
import { css } from 'lit';

export const ticketPrintStyles = css`
  @media print {
    .panel {
      border: 0;
    }
    .panel-body {
      padding: 0;
    }
    .actions,
    .composer,
    .print,
    .ago,
    chamado-lifecycle,
    ::slotted([slot='back']) {
      display: none !important;
    }
    .columns {
      display: flex;
      flex-direction: column;
    }
    .data {
      order: -1;
      padding: 0;
      border: 0;
    }
    .entry {
      break-inside: avoid;
    }
    .who time .visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
    }
  }
`;
