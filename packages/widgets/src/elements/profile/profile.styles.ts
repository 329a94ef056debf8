/** The profile's own sheet: groups one under the other, their fields side by side. */
import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { cardStyles, skeletonStyles } from '../../styles/card.styles.ts';
import { fieldStyles } from '../../styles/field.styles.ts';
import { panelStyles } from '../../styles/panel.styles.ts';

const own = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--chamado-space-3) var(--chamado-space-7);
    padding: var(--chamado-space-3) var(--chamado-space-4);
    background: var(--chamado-color-sunken);
    border-radius: var(--chamado-corner);
  }
  .facts dt {
    color: var(--chamado-color-muted);
    font-size: var(--chamado-size-small);
    font-weight: var(--chamado-weight-normal);
  }
  .facts .word::first-letter {
    text-transform: uppercase;
  }
  form,
  .facts {
    max-inline-size: 66em;
  }
  form {
    display: grid;
    gap: var(--chamado-space-5);
  }
  fieldset {
    padding-block-start: var(--chamado-space-5);
    border-block-start: 1px solid var(--chamado-color-line);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding-block-end: var(--chamado-space-3);
  }
  .fields {
    clear: both;
  }
  .said {
    display: flex;
    gap: var(--chamado-space-2);
    align-items: center;
    color: var(--chamado-color-muted);
  }
  .said:empty {
    display: none;
  }
  .said .icon {
    color: var(--chamado-tone-green);
  }
`;

export const profileStyles = [panelStyles, cardStyles, skeletonStyles, buttonStyles, ...fieldStyles, own];
