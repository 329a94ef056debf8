/** How every icon is drawn: one line weight, the colour of the text around it, a quarter larger than its letters. */
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Decoration only: the word beside an icon says what it means, and a button of an icon alone has an `aria-label`. */
export const icon = (drawing: SVGTemplateResult): TemplateResult => html`
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${drawing}
  </svg>
`;
