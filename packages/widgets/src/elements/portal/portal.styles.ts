/** The portal's own sheet: a calm row of places, and the place itself. */
import { css } from 'lit';
import { badgeStyles } from '../../styles/badge.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';

const own = css`
  .portal {
    display: grid;
    gap: var(--chamado-space-5);
    container: portal / inline-size;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-1);
    border-block-end: 1px solid var(--chamado-color-line);
  }
  nav a {
    display: inline-flex;
    gap: var(--chamado-space-2);
    align-items: center;
    min-block-size: var(--chamado-target);
    padding-inline: var(--chamado-space-3);
    color: var(--chamado-color-muted);
    text-decoration: none;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
  }
  nav a:hover {
    color: var(--chamado-color-text);
    background: var(--chamado-color-hover);
    border-start-start-radius: var(--chamado-corner);
    border-start-end-radius: var(--chamado-corner);
  }
  nav a[data-here] {
    color: var(--chamado-color-text);
    font-weight: var(--chamado-weight-strong);
    border-block-end-color: var(--chamado-color-accent);
  }
  nav .end {
    margin-inline-start: auto;
  }
  .place {
    display: grid;
    gap: var(--chamado-space-5);
    min-inline-size: 0;
  }
  /* Nothing asks for the person's word, or it is not known yet: the home begins with the map. */
  chamado-approval:state(quiet) {
    display: none;
  }
  .place:focus-visible {
    outline-offset: 4px;
  }
  @container portal (inline-size < 30em) {
    nav ul {
      flex-wrap: nowrap;
      gap: 0;
      justify-content: space-between;
    }
    nav a {
      flex-direction: column;
      gap: 0;
      justify-content: center;
      padding: var(--chamado-space-1);
      font-size: var(--chamado-size-small);
    }
    nav .end {
      margin-inline-start: 0;
    }
  }
`;

export const portalStyles = [badgeStyles, buttonStyles, cardStyles, skeletonStyles, own];
