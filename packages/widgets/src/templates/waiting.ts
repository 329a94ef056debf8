/** What a widget shows while it has nothing to show: a skeleton, or one calm line that says why. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskStatus } from '../controllers/desk-controller.ts';

/** Lines that appear once a wait has lasted 300 ms (`skeletonStyles`). */
export const skeleton = (lines = 5): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">${Array.from({ length: lines }, () => html`<span></span>`)}</div>
`;

/** Instead of a widget whose desk is not open. A desk that failed says so itself. */
export function waitingForDesk(status: DeskStatus, lines?: number): TemplateResult | typeof nothing {
  if (status === 'absent')
    return html`<p class="muted">${msg('Este componente precisa de um chamado-desk em volta')}</p>`;
  return status === 'opening' ? skeleton(lines) : nothing;
}
