/** A quiet strip to put files on, and one line for each. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { previewStyles } from '../../files/preview-dialog.ts';

const own = css`
  .attachments {
    display: grid;
    gap: var(--chamado-space-2);
    container-type: inline-size;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-2) var(--chamado-space-3);
    align-items: center;
    padding: var(--chamado-space-3);
    border: 1px dashed var(--chamado-color-control);
    border-radius: var(--chamado-corner);
  }
  .place .hint {
    flex: 1 1 16em;
  }
  .place[data-hovering] {
    background: var(--chamado-color-soft);
    border: 1px solid var(--chamado-color-accent);
    outline: 1px solid var(--chamado-color-accent);
  }
  .files {
    display: grid;
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--chamado-space-1) var(--chamado-space-3);
    align-items: center;
    padding-block: var(--chamado-space-2);
  }
  .file + .file {
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .thumb {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    color: var(--chamado-color-muted);
    background: var(--chamado-color-sunken);
    border: 1px solid var(--chamado-color-line);
    border-radius: var(--chamado-corner);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--chamado-space-2);
    align-items: baseline;
  }
  .name {
    min-inline-size: 0;
    font-weight: var(--chamado-weight-strong);
    overflow-wrap: anywhere;
  }
  .actions .quiet {
    color: var(--chamado-color-muted);
  }
  .retry {
    margin-inline-start: var(--chamado-space-1);
    color: inherit;
    font-weight: var(--chamado-weight-strong);
  }
  .actions {
    display: flex;
    gap: var(--chamado-space-1);
  }
  .file .note {
    grid-column: 2;
    min-block-size: calc(var(--chamado-target) - 8px);
    font-size: var(--chamado-size-small);
  }
  .file :is(.fault, progress) {
    grid-column: 2;
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    background: var(--chamado-color-hover);
    border: 0;
    border-radius: 99px;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--chamado-color-fill);
    border-radius: 99px;
  }
  progress::-moz-progress-bar {
    background: var(--chamado-color-fill);
  }
  @container (inline-size < 26em) {
    .place > * {
      flex: 1 1 100%;
    }
    .file :is(.note, .fault, progress) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;

export const attachmentsStyles = [buttonStyles, fieldStyles, dialogStyles, previewStyles, own];
