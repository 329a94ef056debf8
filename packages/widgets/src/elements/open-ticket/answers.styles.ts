/** What comes up while somebody writes: quiet, beside the field it belongs to. */
import { css } from 'lit';

export const answersStyles = css`
  .answers {
    position: relative;
    display: grid;
    gap: var(--chamado-space-2);
    padding: var(--chamado-space-3) var(--chamado-space-4);
    padding-inline-end: calc(var(--chamado-target) + var(--chamado-space-2));
    background: var(--chamado-color-sunken);
    border-radius: var(--chamado-corner);
    animation: chamado-answer var(--chamado-motion);
  }
  .answers h3:not(:first-of-type) {
    margin-block-start: var(--chamado-space-2);
  }
  .answers ul {
    display: grid;
    gap: var(--chamado-space-2);
  }
  .answers li {
    display: flex;
    gap: var(--chamado-space-3);
  }
  .answers li > .icon {
    margin-block-start: 0.125em;
    color: var(--chamado-color-muted);
  }
  .answers li .link {
    padding-block: 2px;
    font-weight: var(--chamado-weight-strong);
  }
  .dismiss {
    position: absolute;
    inset: 0 0 auto auto;
  }
  .clip {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .thanks {
    display: grid;
    gap: var(--chamado-space-3);
  }
  .reading {
    gap: var(--chamado-space-3);
  }
  @keyframes chamado-answer {
    from {
      opacity: 0;
    }
  }
`;
