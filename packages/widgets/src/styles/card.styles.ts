/** Cards, notices and what is shown while nothing is: lines before boxes, boxes before shadows. */
import { css } from 'lit';

/** For `.card`, `.notice` and `.empty`; a tone is added by `.warning` or `.failure`. */
export const cardStyles = css`
  .card {
    display: grid;
    gap: var(--chamado-space-2);
    padding: var(--chamado-space-4);
    background: var(--chamado-color-surface);
    border: 1px solid var(--chamado-color-line);
    border-radius: var(--chamado-corner);
  }
  .notice {
    display: flex;
    gap: var(--chamado-space-3);
    align-items: flex-start;
    padding: var(--chamado-space-3) var(--chamado-space-4);
    color: var(--chamado-color-text);
    background: var(--chamado-color-soft);
    border-inline-start: 3px solid var(--chamado-color-accent);
    border-start-end-radius: var(--chamado-corner);
    border-end-end-radius: var(--chamado-corner);
  }
  .notice > .icon {
    margin-block-start: 0.125em;
    color: var(--chamado-color-accent);
  }
  .notice:has(button) > .icon {
    margin-block-start: calc((var(--chamado-target) - 1.25em) / 2);
  }
  .notice.warning {
    background: var(--chamado-tone-amber-soft);
    border-color: var(--chamado-tone-amber);
  }
  .notice.warning > .icon {
    color: var(--chamado-tone-amber);
  }
  .notice.failure {
    background: var(--chamado-tone-red-soft);
    border-color: var(--chamado-tone-red);
  }
  .notice.failure > .icon {
    color: var(--chamado-tone-red);
  }
  .empty {
    display: grid;
    gap: var(--chamado-space-3);
    justify-items: center;
    padding: var(--chamado-space-8) var(--chamado-space-4);
    color: var(--chamado-color-muted);
    text-align: center;
  }
`;

/** `skeleton()` draws these; they show only once a wait has lasted 300 ms. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--chamado-space-3);
    padding: var(--chamado-space-4);
    opacity: 0;
    animation: chamado-appear 150ms ease-out 300ms forwards;
  }
  .skeleton > span {
    block-size: 1em;
    background: var(--chamado-color-hover);
    border-radius: 99px;
  }
  .skeleton > span:nth-child(3n) {
    inline-size: 60%;
  }
  .skeleton > span:nth-child(3n + 2) {
    inline-size: 85%;
  }
  @keyframes chamado-appear {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .skeleton > span {
      border: 1px solid GrayText;
    }
  }
`;
