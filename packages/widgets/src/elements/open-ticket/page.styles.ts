/** The page around the form: heading, help beside it where there is room, and what stands where the form does not. */
import { css } from 'lit';

const around = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-1) var(--chamado-space-4);
    align-items: baseline;
    justify-content: space-between;
  }
  .about {
    flex: 1 0 100%;
  }
  .who::before {
    content: '· ';
  }
  .leave {
    display: inline-flex;
    justify-self: start;
  }
  .columns {
    display: grid;
    gap: var(--chamado-space-6);
  }
  form.stack,
  form > .stack {
    gap: var(--chamado-space-5);
  }
  .columns > * {
    min-inline-size: 0;
  }
  aside {
    order: -1;
    font-size: var(--chamado-size-small);
  }
  aside .channels,
  aside .hours .hint {
    display: none;
  }
  .hours {
    min-block-size: 1.5em;
  }
  .hours p:first-child {
    display: flex;
    gap: var(--chamado-space-2);
  }
  .guidance h3 {
    display: none;
  }
  .guidance button {
    min-block-size: var(--chamado-target);
    margin-inline-start: -2px;
    padding-inline: 0;
    font-weight: var(--chamado-weight-strong);
  }
  .guidance ul {
    display: none;
    gap: var(--chamado-space-2);
    max-inline-size: var(--chamado-measure);
  }
  .guidance ul[data-open] {
    display: grid;
  }
  .guidance li {
    padding-inline-start: var(--chamado-space-3);
    border-inline-start: 2px solid var(--chamado-color-line);
  }
  .channels dl {
    display: grid;
    gap: var(--chamado-space-2);
  }
  .channels dt {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
    font-weight: inherit;
    color: var(--chamado-color-muted);
  }
  .channels dd .hint {
    display: block;
  }
  @container panel (inline-size >= 52em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 16em;
      gap: var(--chamado-space-7);
    }
    aside {
      order: 0;
      position: sticky;
      inset-block-start: var(--chamado-space-4);
      align-self: start;
      gap: var(--chamado-space-6);
      padding-inline-start: var(--chamado-space-6);
      border-inline-start: 1px solid var(--chamado-color-line);
    }
    aside .channels,
    aside .hours .hint {
      display: block;
    }
    .hours .hint {
      padding-inline-start: calc(1.25em + var(--chamado-space-2));
    }
    .guidance h3 {
      display: block;
      margin-block-end: var(--chamado-space-2);
    }
    .guidance button {
      display: none;
    }
    .guidance ul {
      display: grid;
    }
  }
`;

const instead = css`
  .forms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--chamado-space-3);
  }
  .form {
    justify-content: space-between;
    inline-size: 100%;
    block-size: 100%;
    padding: var(--chamado-space-4);
    font-weight: inherit;
    text-align: start;
    border-color: var(--chamado-color-line);
  }
  .form .hint {
    display: block;
  }
  .form > .icon {
    color: var(--chamado-color-muted);
  }
`;

export const pageStyles = [around, instead];
