/** One large field, and below it answers as quiet lines: the words found are what the eye meets first. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const page = css`
  .search,
  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--chamado-space-5);
  }
  .back {
    justify-self: start;
    margin-block: calc(-1 * var(--chamado-space-2)) calc(-1 * var(--chamado-space-3));
    margin-inline-start: calc(-1 * var(--chamado-space-3));
    padding-inline: var(--chamado-space-3);
  }
  .status {
    display: flex;
    gap: var(--chamado-space-4);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--chamado-target);
    color: var(--chamado-color-muted);
  }
  .turn {
    display: flex;
    gap: var(--chamado-space-2);
  }
  .turn .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .none {
    display: grid;
    gap: var(--chamado-space-3);
    justify-items: start;
    padding-block: var(--chamado-space-4);
  }
  .none .asked {
    font-size: var(--chamado-size-large);
    font-weight: var(--chamado-weight-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .none .link {
    font-weight: var(--chamado-weight-strong);
  }
  .way-on {
    display: grid;
    gap: var(--chamado-space-3) var(--chamado-space-6);
    align-items: center;
    padding-block-start: var(--chamado-space-5);
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .way-on .tips {
    display: grid;
    gap: var(--chamado-space-1);
    max-inline-size: var(--chamado-measure);
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  .way-on button {
    justify-self: start;
  }
  @container panel (inline-size >= 40em) {
    .way-on {
      grid-template-columns: 1fr auto;
    }
  }
`;

const bar = css`
  form {
    display: grid;
    gap: var(--chamado-space-2);
  }
  .words {
    position: relative;
  }
  .words > .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: var(--chamado-space-4);
    color: var(--chamado-color-muted);
    pointer-events: none;
  }
  form :is(#words, #scope) {
    min-block-size: calc(var(--chamado-target) * 1.25);
  }
  form #words {
    padding-inline-start: calc(var(--chamado-space-4) + 1.25em + var(--chamado-space-3));
    font-size: max(var(--chamado-size-normal), 1.0625em);
    text-overflow: ellipsis;
  }
  @container panel (inline-size >= 34em) {
    form:has(#scope) {
      grid-template-columns: minmax(9em, 15em) 1fr;
      gap: 0;
    }
    form:has(#scope) #scope {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    form:has(#scope) #words {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      border-inline-start-color: transparent;
    }
    form:has(#scope) #words:focus-visible {
      border-inline-start-color: var(--chamado-color-focus);
    }
    form :is(#words, #scope):focus-visible {
      position: relative;
      z-index: 1;
    }
    .words > .icon {
      z-index: 2;
    }
  }
`;

const results = css`
  .results > li {
    position: relative;
    display: grid;
    gap: var(--chamado-space-1);
    padding: var(--chamado-space-3) var(--chamado-space-4);
    margin-inline: calc(-1 * var(--chamado-space-4));
    border-radius: var(--chamado-corner);
  }
  .results > li + li::before {
    position: absolute;
    inset: 0 var(--chamado-space-4) auto;
    border-block-start: 1px solid var(--chamado-color-line);
    content: '';
  }
  .results > li:hover {
    background: var(--chamado-color-hover);
  }
  .hit {
    justify-content: start;
    text-decoration: none;
    font-weight: var(--chamado-weight-strong);
  }
  .hit:active {
    opacity: 1;
  }
  /* The whole line is the target; the ring goes around it too. */
  .hit::after {
    position: absolute;
    inset: 0;
    border-radius: var(--chamado-corner);
    content: '';
  }
  .hit:focus-visible {
    outline: none;
  }
  .hit:focus-visible::after {
    outline: 2px solid var(--chamado-color-focus, Highlight);
    outline-offset: -2px;
  }
  .introduction {
    display: -webkit-box;
    max-inline-size: var(--chamado-measure);
    overflow: hidden;
    color: var(--chamado-color-muted);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .product {
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  /* Not by the tint alone: a stroke below the word, as of a marker. */
  li mark {
    color: inherit;
    background: var(--chamado-tone-amber-soft);
    box-shadow: inset 0 -0.14em color-mix(in oklch, var(--chamado-tone-amber) 55%, transparent);
  }
  .introduction mark {
    color: var(--chamado-color-text);
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
  }
`;

export const knowledgeSearchStyles = [
  ...[panelStyles, cardStyles, skeletonStyles, buttonStyles],
  ...fieldStyles,
  ...[page, bar, results],
];
