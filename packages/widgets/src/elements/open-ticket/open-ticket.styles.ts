/** A form that reads like a page: one column of questions, their hints, and what is said beside them. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';
import { pageStyles } from './page.styles.ts';

const fields = css`
  .fields[data-wide] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  /* A neighbour's explanation below its list makes no other control taller, and a hint stays with its label. */
  .fields > .field > :is(input, .list, .hint) {
    align-self: start;
  }
  .list {
    display: grid;
    gap: var(--chamado-space-1);
    align-content: start;
  }
  select[data-waits] {
    color: var(--chamado-color-muted);
    background-color: var(--chamado-color-sunken);
    border-color: var(--chamado-color-line);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--chamado-space-2);
    margin-block-start: var(--chamado-space-1);
  }
  .option {
    display: flex;
    gap: var(--chamado-space-3);
    min-block-size: var(--chamado-target);
    padding: var(--chamado-space-3);
    border: 1px solid var(--chamado-color-line);
    border-radius: var(--chamado-corner);
    cursor: pointer;
  }
  .option:has(:checked) {
    background: var(--chamado-color-soft);
    border-color: var(--chamado-color-accent);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 2px solid var(--chamado-color-focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  .option input {
    margin-block-start: 0.125em;
  }
  .option .hint {
    display: block;
  }
  chamado-attachments:not(:defined) {
    display: grid;
    gap: var(--chamado-space-2);
  }
  chamado-attachments > .hint {
    display: grid;
    align-items: center;
    min-block-size: calc(var(--chamado-target) + 2 * var(--chamado-space-3) + 2px);
    padding: var(--chamado-space-3);
    max-inline-size: none;
    border: 1px dashed var(--chamado-color-control);
    border-radius: var(--chamado-corner);
  }
  chamado-attachments:focus-visible {
    outline: none;
  }
`;

export const openTicketStyles = [
  panelStyles,
  buttonStyles,
  fieldStyles,
  cardStyles,
  skeletonStyles,
  ...pageStyles,
  fields,
].flat();
