/** A field: label, hint, native control and fault, one under the other, all in one shadow root. */
import { css } from 'lit';

const controls = css`
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--chamado-target);
    margin: 0;
    padding: var(--chamado-space-1) var(--chamado-space-3);
    color: var(--chamado-color-text);
    font: inherit;
    line-height: 1.5;
    background: var(--chamado-color-surface);
    border: 1px solid var(--chamado-color-control);
    border-radius: var(--chamado-corner);
    appearance: none;
  }
  textarea {
    min-block-size: 7.5em;
    padding-block: var(--chamado-space-2);
    field-sizing: content;
    max-block-size: 60vb;
    resize: vertical;
  }
  select {
    padding-inline-end: var(--chamado-space-7);
    text-overflow: ellipsis;
    /* Drawn, not loaded: a page's img-src may forbid data: images. */
    background-image:
      linear-gradient(45deg, transparent calc(50% - 0.5px), currentcolor calc(50% + 0.5px)),
      linear-gradient(-45deg, transparent calc(50% - 0.5px), currentcolor calc(50% + 0.5px));
    background-repeat: no-repeat;
    background-position:
      right 18px center,
      right 12px center;
    background-size: 6px 6px;
    cursor: pointer;
  }
  select:dir(rtl) {
    background-position:
      left 12px center,
      left 18px center;
  }
  input[type='search']::-webkit-search-cancel-button {
    cursor: pointer;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--chamado-color-accent);
    cursor: pointer;
  }
  ::placeholder {
    color: var(--chamado-color-muted);
    opacity: 1;
  }
  :is(input, select, textarea):focus-visible {
    outline-offset: 0;
    border-color: var(--chamado-color-focus);
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--chamado-color-danger);
    box-shadow: inset 0 0 0 1px var(--chamado-color-danger);
  }
  :is(input, select, textarea):is(:disabled, :read-only:not(select, [type='checkbox'], [type='radio'])) {
    background-color: var(--chamado-color-sunken);
    border-color: var(--chamado-color-line);
  }
`;

const arrangement = css`
  .field {
    display: grid;
    gap: var(--chamado-space-1);
    align-content: start;
    min-inline-size: 0;
  }
  .field > label:not(.choice),
  .field > legend,
  .label {
    font-weight: var(--chamado-weight-strong);
  }
  .optional {
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    font-weight: var(--chamado-weight-normal);
  }
  .hint,
  .fault {
    max-inline-size: var(--chamado-measure);
    font-size: var(--chamado-size-small);
  }
  .hint {
    color: var(--chamado-color-muted);
  }
  .fault {
    display: flex;
    gap: var(--chamado-space-1);
    color: var(--chamado-color-danger);
  }
  .choice {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
    min-block-size: var(--chamado-target);
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--chamado-space-5);
  }
  /* Side by side, controls stand on one line, whether or not their neighbours have a hint. */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--chamado-space-1) var(--chamado-space-4);
    margin-block-end: calc(-1 * var(--chamado-space-2));
  }
  .fields > .field {
    grid-row: span 4;
    grid-template-rows: subgrid;
    padding-block-end: var(--chamado-space-2);
  }
  .fields > .field > * {
    grid-row: 3;
  }
  .fields > .field > :is(label:not(.choice), .label) {
    grid-row: 1;
    align-self: end;
  }
  .fields > .field:not(:has(> .hint)) > :is(label:not(.choice), .label) {
    grid-row: 1 / 3;
  }
  .fields > .field > .hint {
    grid-row: 2;
    align-self: end;
  }
  .fields > .field > .fault {
    grid-row: 4;
  }
  @media (forced-colors: active) {
    select {
      background-image: none;
      appearance: auto;
    }
    :is(input, select, textarea)[aria-invalid='true'] {
      border-width: 2px;
      border-style: dashed;
    }
  }
`;

/** What `field` draws, and every native control where it stands. */
export const fieldStyles = [controls, arrangement];
