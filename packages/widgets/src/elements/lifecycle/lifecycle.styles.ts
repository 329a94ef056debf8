/** The drawing's own sheet: quiet lines, the way taken in the accent, the current stage in its tone. */
import { css, unsafeCSS } from 'lit';
import { badgeStyles } from '../../styles/badge.styles.ts';
import { skeletonStyles } from '../../styles/card.styles.ts';
import { tones } from '../../words/tone.ts';

const toned = tones
  .map(
    (tone) => `.place[data-tone='${tone}'] {
      --chamado-place-ink: var(--chamado-tone-${tone});
      --chamado-place-fill: var(--chamado-tone-${tone}-soft);
    }`,
  )
  .join('');

const own = css`
  .lifecycle {
    display: grid;
    gap: var(--chamado-space-4);
  }
  .scroll {
    overflow-x: auto;
  }
  .picture {
    display: block;
    margin-inline: auto;
    max-inline-size: 100%;
    block-size: auto;
    min-inline-size: 240px;
  }
  .way {
    fill: none;
    stroke: var(--chamado-color-line);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .head,
  .start {
    fill: var(--chamado-color-line);
  }
  .next .way {
    stroke: var(--chamado-color-control);
    stroke-dasharray: 4 3;
  }
  .next .head {
    fill: var(--chamado-color-control);
  }
  .taken .way {
    stroke: var(--chamado-color-accent);
    stroke-width: 2.5;
  }
  .taken .head {
    fill: var(--chamado-color-accent);
  }
  .start {
    fill: var(--chamado-color-control);
  }
  .place rect {
    fill: var(--chamado-color-surface);
    stroke: var(--chamado-color-line);
    stroke-width: 1;
  }
  .word {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
    block-size: 100%;
    padding-inline: 12px;
    color: var(--chamado-color-muted);
    font-size: 13px;
    line-height: 1;
  }
  .word .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .name {
    flex: 1;
    overflow: hidden;
    line-height: 1.4;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .visits {
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  ${unsafeCSS(toned)}
  .place[data-visited] rect {
    stroke: var(--chamado-color-accent);
  }
  .place[data-visited] .word {
    color: var(--chamado-color-text);
  }
  .place[data-current] rect {
    fill: var(--chamado-place-fill);
    stroke: var(--chamado-place-ink);
    stroke-width: 2;
  }
  .place[data-tone='strong'][data-current] rect {
    stroke: var(--chamado-color-fill-line);
  }
  .place[data-current] .word {
    color: var(--chamado-place-ink);
    font-weight: var(--chamado-weight-strong);
  }
  section.next {
    display: grid;
    gap: var(--chamado-space-2);
  }
  section.next ul {
    display: grid;
    gap: var(--chamado-space-2);
  }
  section.next li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-1) var(--chamado-space-2);
    align-items: baseline;
  }
  @media (forced-colors: active) {
    .way,
    .place rect {
      stroke: CanvasText;
    }
    .head,
    .start {
      fill: CanvasText;
    }
    .taken .way,
    .place[data-current] rect {
      stroke: Highlight;
    }
  }
`;

export const lifecycleStyles = [badgeStyles, skeletonStyles, own];
