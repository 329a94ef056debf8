/** An article as one reads it: a title, who it is for, and lines no longer than the eye likes. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  :host([embedded]) .panel {
    background: none;
    border: 0;
  }
  :host([embedded]) .panel-body {
    padding: 0;
  }
  .panel:focus {
    outline: none;
  }
  header {
    display: grid;
    gap: var(--chamado-space-2);
    max-inline-size: var(--chamado-measure);
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-1) var(--chamado-space-3);
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
  }
  .about > :not(:last-child)::after {
    margin-inline-start: var(--chamado-space-3);
    content: '·';
  }
  .rich {
    line-height: 1.6;
  }
  .rich > :is(h2, h3, h4):not(:first-child) {
    margin-block-start: 1.5em;
  }
  .rich > :is(h2, h3, h4) + * {
    margin-block-start: 0.4em;
  }
  .ballot {
    display: grid;
    gap: var(--chamado-space-3);
    max-inline-size: var(--chamado-measure);
    padding-block-start: var(--chamado-space-5);
    border-block-start: 1px solid var(--chamado-color-line);
  }
  .ballot .row {
    gap: var(--chamado-space-2) var(--chamado-space-3);
  }
  .ballot .row > p {
    margin-inline-end: var(--chamado-space-2);
  }
  @container panel (inline-size < 30em) {
    .ballot .row > p {
      flex: 1 0 100%;
    }
    .ballot .row > button {
      flex: 1;
    }
  }
  .thanks:focus {
    outline: none;
  }
  .thanks .icon {
    margin-inline-end: var(--chamado-space-2);
    color: var(--chamado-tone-green);
  }
`;

export const articleStyles = [panelStyles, cardStyles, skeletonStyles, buttonStyles, own];
