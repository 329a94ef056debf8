/** What is shown on the page, and what is only saved. */
import { expect } from 'chai';
import { showableAs } from './file-kind.ts';

describe('a file on the page', () => {
  it('is shown where it is only a picture or a film', () => {
    const types = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'IMAGE/PNG'];
    expect(types.map(showableAs)).to.deep.equal(types.map(() => 'image'));
    expect(showableAs('video/webm')).to.equal('video');
  });

  it('is saved where it could run something, or where browsers do not draw it', () => {
    const types = ['image/svg+xml', 'image/svg', 'image/heic', 'text/html', 'application/pdf', ''];
    expect(types.map(showableAs)).to.deep.equal(types.map(() => null));
  });
});
