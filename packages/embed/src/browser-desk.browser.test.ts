/** A desk of this browser, deleted: nothing of it is left, and nothing of another is touched. */
import { DeskError, deskId, keptKey } from '@chamado/core';
import { expect } from 'chai';
import { forgetDesk, openBrowserDesk } from './browser-desk.ts';

describe('a desk of this browser', () => {
  it('takes its drafts and marks with it when it is forgotten, and leaves another desk its own', async () => {
    const [one, other] = [await openBrowserDesk('test-one'), await openBrowserDesk('test-other')];
    const me = (await one.me()).id;
    const keys = [one, other].flatMap((desk) => ['draft', 'seen'].map((kind) => keptKey(deskId(desk), kind, me)));
    for (const key of keys) localStorage.setItem(key, '{}');
    await one.close();
    await forgetDesk({ opened: one, src: 'idb:test-one' });
    expect(keys.map((key) => localStorage.getItem(key))).to.deep.equal([null, null, '{}', '{}']);
    await other.close();
    await forgetDesk({ opened: other, src: 'idb:test-other' });
    expect(keys.filter((key) => localStorage.getItem(key) !== null)).to.deep.equal([]);
  });

  it('is not deleted where it is somebody else’s', async () => {
    const refused = await forgetDesk({ opened: undefined, src: 'https://desk.example' }).catch(DeskError.from);
    expect(refused).to.have.property('code', 'unsupported');
  });
});
