/** A wish names whoever and whatever its short texts may be, however deep they stand. */
import { expect } from 'chai';
import { namedIn } from './named-in.ts';

describe('what a wish may name', () => {
  it('is every text that could be an address, once', () => {
    const wish = {
      type: 'ticket.comment',
      text: 'x'.repeat(65),
      mail: { to: [{ id: 'carla' }, { id: 'ana' }, { id: 'ana' }], subject: '' },
      attachments: [{ id: 'f1', size: 3, note: null }],
    };
    expect([...namedIn(wish)].sort()).to.deep.equal(['ana', 'carla', 'f1', 'ticket.comment']);
  });

  it('is nothing where nothing is wished', () => {
    expect([undefined, null, 7, ''].flatMap(namedIn)).to.deep.equal([]);
  });
});
