/** Search, period and scope: one line where there is room, one under the other where there is not. */
import { css } from 'lit';

export const toolsStyles = css`
  .controls {
    display: grid;
    gap: var(--chamado-space-3);
    padding: var(--chamado-space-4);
  }
  .controls:empty {
    display: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2) var(--chamado-space-3);
    align-items: center;
  }
  .search {
    position: relative;
    flex: 1 1 16em;
  }
  .search > .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: var(--chamado-space-3);
    color: var(--chamado-color-muted);
    pointer-events: none;
  }
  .search > input[type='search'] {
    padding-inline-start: calc(1.25em + 2 * var(--chamado-space-3) - 2px);
  }
  select.period {
    inline-size: auto;
    flex: 0 1 auto;
  }
  .filters {
    font-weight: var(--chamado-weight-normal);
  }
  .filters[aria-expanded='true'] {
    background: var(--chamado-color-hover);
  }
  .segments {
    display: flex;
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
  }
  .segments label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .segments span {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--chamado-target) - 2px);
    padding-inline: var(--chamado-space-3);
    border-radius: calc(var(--chamado-corner) - 1px);
  }
  .segments input:checked + span {
    color: var(--chamado-color-accent);
    font-weight: var(--chamado-weight-strong);
    background: var(--chamado-color-soft);
    box-shadow: inset 0 0 0 1px var(--chamado-color-accent);
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--chamado-color-focus);
    outline-offset: 2px;
  }
  .ordering {
    display: flex;
    gap: var(--chamado-space-2) var(--chamado-space-3);
  }
  @container panel (inline-size < 30em) {
    .search {
      flex-basis: 100%;
    }
    select.period {
      flex: 1 1 0;
      min-inline-size: 0;
    }
    .segments {
      flex: 1 1 100%;
    }
    .ordering > select {
      flex: 1;
    }
    .segments label,
    .segments span {
      flex: 1;
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .segments input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
