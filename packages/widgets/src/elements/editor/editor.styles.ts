/** The editor as long as nobody writes: a text field with room on top for its toolbar. */
import { css } from 'lit';

export const editorStyles = css`
  :host {
    --chamado-tool: max(28px, calc(var(--chamado-target) - 8px));
  }
  @media (any-pointer: coarse) {
    :host {
      --chamado-tool: var(--chamado-target);
    }
  }
  .frame {
    display: grid;
    color: var(--chamado-color-text);
    background: var(--chamado-color-surface);
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
    container-type: inline-size;
  }
  .frame:focus-within {
    border-color: var(--chamado-color-focus);
  }
  .frame:has(.text:focus-within) {
    outline: 2px solid var(--chamado-color-focus);
    outline-offset: 0;
  }
  .frame[data-invalid] {
    border-color: var(--chamado-color-danger);
    box-shadow: inset 0 0 0 1px var(--chamado-color-danger);
  }
  /* The toolbar's own height, so that nothing moves when it arrives. */
  .toolbar-place {
    min-block-size: calc(var(--chamado-tool) + 9px);
    border-block-end: 1px solid var(--chamado-color-line);
  }
  @container (inline-size < 43em) {
    .toolbar-place {
      min-block-size: calc(var(--chamado-tool) * 2 + 11px);
    }
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--chamado-editor-min, 9em);
    max-block-size: 60vb;
    margin: 0;
    padding: var(--chamado-space-3);
    color: inherit;
    font: inherit;
    background: none;
    border: 0;
    border-radius: inherit;
    outline: none;
    field-sizing: content;
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--chamado-color-muted);
    opacity: 1;
  }
  .plain-note {
    padding: 0 var(--chamado-space-3) var(--chamado-space-2);
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  @media (forced-colors: active) {
    .frame[data-invalid] {
      border: 2px dashed;
    }
  }
`;
