/** The home's own sheet: a map of calm bars, and the hours. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  .columns {
    display: grid;
    gap: var(--chamado-space-6);
  }
  @container panel (inline-size >= 52em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(20em, 26em);
      gap: var(--chamado-space-8);
    }
  }
  .map {
    display: grid;
    gap: var(--chamado-space-1);
  }
  .tile {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(4em, 1fr) 4ch;
    gap: var(--chamado-space-3);
    align-items: center;
    inline-size: 100%;
    padding: var(--chamado-space-1) var(--chamado-space-2);
    font-weight: var(--chamado-weight-normal);
    text-align: start;
    background: none;
    border: 0;
  }
  .tile:hover {
    background: var(--chamado-color-hover);
  }
  .tile .number {
    font-weight: var(--chamado-weight-strong);
    text-align: end;
  }
  .tile.asks {
    color: var(--chamado-color-accent);
    font-weight: var(--chamado-weight-strong);
  }
  .tile.none {
    color: var(--chamado-color-muted);
  }
  .bar {
    inline-size: 100%;
    block-size: 0.5em;
    overflow: visible;
  }
  .bar .rail {
    fill: var(--chamado-color-sunken);
  }
  .bar .share {
    fill: var(--chamado-color-control);
  }
  .asks .bar .share {
    fill: var(--chamado-color-accent);
  }
  .help .ask {
    display: flex;
    gap: var(--chamado-space-2);
  }
  .help input {
    flex: 1;
    min-inline-size: 0;
  }
  /* Its words stand where the text above them begins. */
  .quiet.start {
    justify-self: start;
    margin-inline: calc(-1 * var(--chamado-space-4));
  }
  progress {
    inline-size: 8em;
    accent-color: var(--chamado-color-accent);
  }
  .hours {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
  }
  .hours .icon {
    color: var(--chamado-color-muted);
  }
  .hours.open .icon {
    color: var(--chamado-tone-green);
  }
  .channels {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--chamado-space-1) var(--chamado-space-4);
  }
  .channels dt {
    color: var(--chamado-color-muted);
    font-weight: var(--chamado-weight-normal);
  }
  @container panel (inline-size < 26em) {
    .tile {
      grid-template-columns: 1fr auto;
    }
    .tile .bar {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .channels {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .channels dd {
      padding-block-end: var(--chamado-space-2);
    }
  }
  @media (forced-colors: active) {
    .bar .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .share {
      fill: Highlight;
    }
  }
`;

export const homeStyles = [panelStyles, cardStyles, skeletonStyles, buttonStyles, ...fieldStyles, own];
