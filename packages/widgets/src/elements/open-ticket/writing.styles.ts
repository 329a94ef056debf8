/** What comes up among the fields while somebody writes: whether it is kept, what still lacks, what is at fault. */
import { css } from 'lit';

export const writingStyles = css`
  .draft {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: baseline;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  .draft .icon {
    align-self: start;
  }
  .room {
    justify-self: end;
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    font-variant-numeric: tabular-nums;
  }
  .room[data-over] {
    color: var(--chamado-color-danger);
  }
  .coach,
  .covered {
    display: flex;
    gap: var(--chamado-space-2);
  }
  .covered {
    color: var(--chamado-tone-green);
    font-size: var(--chamado-size-small);
  }
  .coach {
    padding-inline-start: var(--chamado-space-3);
    border-inline-start: 2px dotted var(--chamado-color-accent);
  }
  .coach .icon {
    color: var(--chamado-color-accent);
  }
  .coach.done,
  .coach.done .icon {
    color: var(--chamado-tone-green);
    border-color: currentcolor;
  }
  .notice[part='faults'] > .icon {
    margin-block-start: 0.125em;
  }
  .notice li {
    margin-block-start: var(--chamado-space-1);
  }
`;
