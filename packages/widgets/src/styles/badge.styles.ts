/** A stage or a mark in a few letters: icon, word and tone, never the tone alone. */
import { css, unsafeCSS } from 'lit';
import { tones } from '../words/tone.ts';

const toned = tones
  .map(
    (tone) => `.badge[data-tone='${tone}'] {
      --chamado-badge-text: var(--chamado-tone-${tone});
      --chamado-badge-fill: var(--chamado-tone-${tone}-soft);
    }`,
  )
  .join('');

/** `<span class="badge" data-tone="amber">`: `stageBadge` writes one. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    gap: var(--chamado-space-1);
    align-items: baseline;
    padding: 1px var(--chamado-space-2) 1px 6px;
    color: var(--chamado-badge-text, var(--chamado-color-text));
    font-size: var(--chamado-size-small);
    font-weight: var(--chamado-weight-strong);
    line-height: 1.5;
    white-space: nowrap;
    background: var(--chamado-badge-fill, var(--chamado-color-hover));
    border: 1px solid transparent;
    border-radius: 99px;
  }
  .badge .icon {
    align-self: center;
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .badge[data-tone='muted'] {
    border-color: var(--chamado-color-line);
  }
  ${unsafeCSS(toned)}
  .count {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    font-size: var(--chamado-size-small);
    font-variant-numeric: tabular-nums;
    text-align: center;
    background: var(--chamado-color-hover);
    border-radius: 99px;
  }
  @media (forced-colors: active) {
    .badge,
    .count {
      border: 1px solid CanvasText;
    }
    .badge[data-tone='strong'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
