/** The map: a calm bar for each tab of the list, which leads there. */
import type { TileView } from '@chamado/core/views/home';
import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale/format.ts';
import { labelText } from '../../locale/label.ts';

export const mapTemplate = (tiles: readonly TileView[], choose: (tab: string) => void): TemplateResult => html`
  <ul class="map">
    ${tiles.map((tile) => html`<li>${tileTemplate(tile, choose)}</li>`)}
  </ul>
`;

function tileTemplate({ id, label, count, share, asks }: TileView, choose: (tab: string) => void): TemplateResult {
  const look = ['tile', asks && count > 0 ? 'asks' : '', count === 0 ? 'none' : ''].join(' ').trim();
  return html`
    <button
      class=${look}
      part="tile"
      data-tab=${id}
      @click=${() => {
        choose(id);
      }}
    >
      <span>${labelText(label)}</span>
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="rail" width="100" height="4"></rect>
        ${svg`<rect class="share" width=${share * 100} height="4"></rect>`}
      </svg>
      <span class="number">${formatNumber(count)}</span>
    </button>
  `;
}
