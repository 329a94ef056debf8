/** `<dialog>` and `[popover]`: the only things that float, and so the only ones with a shadow. */
import { css } from 'lit';

/** Acts on the native elements: opening, closing and focus are the browser’s. */
export const dialogStyles = css`
  dialog,
  [popover] {
    max-inline-size: min(36rem, 100vi - 32px);
    max-block-size: calc(100vb - 32px);
    padding: var(--chamado-space-6);
    overflow: auto;
    color: var(--chamado-color-text);
    background: var(--chamado-color-raised);
    border: 1px solid var(--chamado-color-line);
    border-radius: calc(var(--chamado-corner) * 1.5);
    box-shadow: var(--chamado-shadow);
  }
  dialog {
    inline-size: 100%;
    margin: auto;
  }
  [popover] {
    padding: var(--chamado-space-2);
  }
  dialog::backdrop {
    background: oklch(0 0 0 / 0.45);
  }
  dialog[open],
  [popover]:popover-open {
    animation: chamado-open var(--chamado-motion);
  }
  @keyframes chamado-open {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }
  @media (forced-colors: active) {
    dialog,
    [popover] {
      border: 2px solid CanvasText;
    }
  }
`;
