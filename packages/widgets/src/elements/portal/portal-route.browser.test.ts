/** Every place in the portal has an address, and an address of the page's own is left alone. */
import { expect } from 'chai';
import { hashOf, routeFrom, type PortalRoute } from './portal-route.ts';

describe('an address in the portal', () => {
  it('leads back to the place it was made from', () => {
    const places: readonly PortalRoute[] = [
      { view: 'home' },
      { view: 'open' },
      { view: 'profile' },
      { view: 'tickets' },
      { view: 'tickets', ticketId: 'a/b ç#' },
      { view: 'help', articleId: 'nfe-rejeicao' },
    ];
    for (const place of places) expect(routeFrom(hashOf(place))).to.deep.equal(place);
  });

  it('is not taken for ours when it is the page’s, or broken', () => {
    expect(['', '#contato', '#chamado/nada', '#chamado/'].map(routeFrom)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(routeFrom('#chamado/tickets/%E0%A4%A')).to.deep.equal({ view: 'tickets' });
  });
});
