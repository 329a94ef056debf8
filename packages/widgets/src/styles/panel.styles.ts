/** The sheet of paper a widget lies on, and the container whose width decides its layout. */
import { css } from 'lit';

/**
 * `.panel` is the outermost node of a headline widget. Below it, `@container panel (inline-size < 30em)` is one column,
 * up to 52em the middle, above it table and side panel (LOOK).
 */
export const panelStyles = css`
  .panel {
    container: panel / inline-size;
    background: var(--chamado-color-surface);
    border: 1px solid var(--chamado-color-line);
    border-radius: calc(var(--chamado-corner) * 1.5);
  }
  .panel-body {
    display: grid;
    gap: var(--chamado-space-5);
    padding: var(--chamado-space-6);
  }
  .stack {
    display: grid;
    gap: var(--chamado-space-4);
    align-content: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2);
    align-items: center;
  }
  .row.end {
    justify-content: flex-end;
  }
  @container panel (inline-size < 30em) {
    .panel-body {
      padding: var(--chamado-space-4);
    }
    .row.end > * {
      flex: 1 1 auto;
    }
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-3);
    align-items: baseline;
    justify-content: space-between;
  }
  .prose {
    max-inline-size: var(--chamado-measure);
  }
  .rule {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--chamado-color-line);
  }
`;
