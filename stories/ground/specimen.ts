/** Story elements: every shared sheet at work in one shadow root, as a widget would use them. */
import {
  badgeStyles,
  buttonStyles,
  cardStyles,
  ChamadoElement,
  dialogStyles,
  fieldStyles,
  panelStyles,
  richStyles,
  skeletonStyles,
  tableStyles,
} from '@chamado/widgets/ground';
import { css, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

const swatches = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: var(--chamado-space-3);
  }
  .swatch {
    display: grid;
    gap: var(--chamado-space-1);
    font-size: var(--chamado-size-small);
  }
  .swatch::before {
    block-size: 3.5em;
    content: '';
    background: var(--chamado-swatch);
    border: 1px solid var(--chamado-color-line);
    border-radius: var(--chamado-corner);
  }
`;

/** Draws whatever template it is given, with all sheets. */
export class ChamadoSpecimen extends ChamadoElement {
  static override styles = [
    ChamadoElement.styles,
    panelStyles,
    buttonStyles,
    ...fieldStyles,
    badgeStyles,
    cardStyles,
    skeletonStyles,
    tableStyles,
    dialogStyles,
    richStyles,
    swatches,
  ];

  @property({ attribute: false }) drawing: (() => TemplateResult) | undefined;

  protected override render() {
    return this.drawing?.();
  }
}

if (!customElements.get('chamado-specimen')) customElements.define('chamado-specimen', ChamadoSpecimen);
