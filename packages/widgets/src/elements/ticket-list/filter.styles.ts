/** The form in which a filter is built, and the filters that there are. */
import { css } from 'lit';

export const filterStyles = css`
  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: var(--chamado-space-3);
    align-items: end;
    padding: var(--chamado-space-4);
    background: var(--chamado-color-sunken);
    border-radius: var(--chamado-corner);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2);
  }
  .chips li {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    font-size: var(--chamado-size-small);
  }
  .chips li:not(.all) {
    padding-inline-start: var(--chamado-space-3);
    background: var(--chamado-color-soft);
    border-radius: 99px;
  }
  .chips .remove {
    min-block-size: max(28px, var(--chamado-target) - 8px);
    min-inline-size: max(28px, var(--chamado-target) - 8px);
    padding: 0;
    background: none;
    border: 0;
    border-radius: 99px;
  }
  .chips .all {
    padding-inline: var(--chamado-space-2);
  }
  @media (forced-colors: active) {
    .chips li {
      border: 1px solid CanvasText;
    }
  }
`;
