/** The number at the end: calm, with what happens next below it. */
import { css } from 'lit';

export const sentStyles = css`
  .sent {
    display: grid;
    gap: var(--chamado-space-4);
    justify-items: start;
    max-inline-size: var(--chamado-measure);
    padding-block: var(--chamado-space-4);
  }
  .seal {
    color: var(--chamado-tone-green);
    font-size: 2em;
    line-height: 1;
  }
  .seal[data-waits] {
    color: var(--chamado-tone-amber);
  }
  .sent h2 {
    font-variant-numeric: tabular-nums;
  }
  .sent h2:focus-visible,
  .answers :is(h3, p):focus-visible {
    outline: none;
  }
  .next {
    display: grid;
    gap: var(--chamado-space-2);
  }
  .next li {
    display: flex;
    gap: var(--chamado-space-3);
  }
  .next .icon {
    margin-block-start: 0.125em;
    color: var(--chamado-color-muted);
  }
`;
