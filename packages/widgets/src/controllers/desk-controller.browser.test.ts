/** A widget finds its desk in whatever order a page defines the two. */
import { createMemoryBackend } from '@chamado/core/memory';
import { aProfile, aRequester, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import { settled } from '../testing/settled.ts';
import { DeskController } from './desk-controller.ts';

class EarlyWidget extends LitElement {
  readonly seat = new DeskController(this);
  changes = 0;
  readonly counted = new DeskController(this, () => (this.changes += 1));
}
customElements.define('early-widget', EarlyWidget);

const carla = aRequester();
const port = createMemoryBackend({ profile: aProfile(), people: [carla], now: () => AT }).deskFor(carla);

describe('a desk controller', () => {
  it('waits for a desk that is defined after its widget, and hears of it once', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    render(html`<chamado-desk .port=${port}><early-widget></early-widget></chamado-desk>`, place);
    const widget = place.querySelector<EarlyWidget>('early-widget');
    expect(widget?.seat.status).to.equal('absent');
    await import('../elements/desk/desk.define.ts');
    await settled(() => widget?.seat.status === 'open', 'the desk is found');
    expect([widget?.seat.desk?.me.name, widget?.changes]).to.deep.equal([carla.name, 1]);
    widget?.remove();
    expect([widget?.seat.desk, widget?.changes]).to.deep.equal([undefined, 2]);
    place.remove();
  });
});
