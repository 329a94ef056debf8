/** The timeline: one line down the side, a dot for each thing that happened, the desk's own notes tinted. */
import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    display: grid;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 0 var(--chamado-space-3);
    padding-block-end: var(--chamado-space-5);
  }
  .entry:last-child {
    padding-block-end: 0;
  }
  .entry:not(:last-child)::before {
    position: absolute;
    inset-block: 32px 0;
    inset-inline-start: 15.5px;
    border-inline-start: 1px solid var(--chamado-color-line);
    content: '';
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    color: var(--chamado-color-muted);
    background: var(--chamado-color-sunken);
    border-radius: 50%;
  }
  .dot .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .entry[data-mine] .dot {
    color: var(--chamado-color-accent);
    background: var(--chamado-color-soft);
  }
  .told {
    display: grid;
    gap: var(--chamado-space-2);
    min-inline-size: 0;
    padding-block-start: 4px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: baseline;
  }
  .who > .muted {
    margin-inline-start: 0.35em;
  }
  .who > .badge {
    margin-inline-start: var(--chamado-space-1);
  }
  .move .badge {
    white-space: normal;
  }
  .move .row > .icon {
    inline-size: 1em;
    block-size: 1em;
    color: var(--chamado-color-muted);
  }
  .move .row > .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .told .ago {
    display: none;
  }
  .typed {
    max-inline-size: var(--chamado-measure);
    white-space: pre-line;
  }
  .entry[data-internal] .told {
    padding: var(--chamado-space-3) var(--chamado-space-4);
    background: var(--chamado-tone-amber-soft);
    border-radius: var(--chamado-corner);
  }
  .entry[data-internal] .dot {
    color: var(--chamado-tone-amber);
    background: var(--chamado-tone-amber-soft);
  }
  @media (forced-colors: active) {
    .entry[data-internal] .told {
      border: 1px dashed CanvasText;
    }
    .dot {
      border: 1px solid CanvasText;
    }
  }
`;
