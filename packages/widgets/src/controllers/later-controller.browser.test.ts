/** What a widget can do without at first: it comes when the page rests, and what did not come can be asked for again. */
import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { settled } from '../testing/settled.ts';
import { LaterController } from './later-controller.ts';

function begun(load: () => Promise<string>) {
  let updates = 0;
  const host = {
    addController: (_: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const later = new LaterController(host, load);
  return { later, updates: () => updates };
}

describe('what comes later', () => {
  it('comes by itself once its host was drawn and the page rests, and is asked for once', async () => {
    let asked = 0;
    const { later, updates } = begun(() => Promise.resolve(`part ${String((asked += 1))}`));
    expect([later.waits, asked]).to.deep.equal([true, 0]);
    later.hostUpdated();
    later.hostUpdated();
    await settled(() => later.part === 'part 1', 'it comes');
    expect([later.waits, later.failed, updates(), asked]).to.deep.equal([false, false, 1, 1]);
  });

  it('says that it did not come, and comes when it is asked for again', async () => {
    let isAway = true;
    const { later, updates } = begun(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve('part')));
    await later.fetch();
    expect([later.failed, later.waits, later.part, updates()]).to.deep.equal([true, false, undefined, 1]);
    isAway = false;
    await later.fetch();
    expect([later.failed, later.part]).to.deep.equal([false, 'part']);
  });
});
