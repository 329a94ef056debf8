/** The scale: as many equal places as it has steps, one under the other where there is little room. */
import { css } from 'lit';

export const ratingStyles = css`
  fieldset {
    container: rating / inline-size;
  }
  legend {
    padding-block-end: var(--chamado-space-2);
  }
  .steps {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: var(--chamado-space-2);
  }
  .step {
    display: grid;
    gap: var(--chamado-space-1);
    justify-items: center;
    align-content: center;
    min-block-size: calc(var(--chamado-target) * 1.4);
    padding: var(--chamado-space-2);
    text-align: center;
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
    cursor: pointer;
  }
  .step:hover {
    background: var(--chamado-color-hover);
  }
  .step:has(:checked) {
    background: var(--chamado-color-soft);
    border-color: var(--chamado-color-accent);
    box-shadow: inset 0 0 0 1px var(--chamado-color-accent);
  }
  .step:has(:focus-visible) {
    outline: 2px solid var(--chamado-color-focus);
    outline-offset: 2px;
  }
  .step input:focus-visible {
    outline: none;
  }
  @container rating (inline-size < 26em) {
    .steps {
      grid-auto-flow: row;
    }
    .step {
      grid-template-columns: auto 1fr;
      gap: var(--chamado-space-3);
      padding-inline: var(--chamado-space-3);
      justify-items: start;
      align-items: center;
      min-block-size: var(--chamado-target);
      text-align: start;
    }
  }
`;
