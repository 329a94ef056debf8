/** Every page for every reader: axe in both themes, and no page wider than a small telephone. */
import { expect } from 'chai';
import { faultsForReaders } from '../e2e/axe.ts';
import { arrive, places } from '../e2e/pages.ts';
import { stage } from '../e2e/stage.ts';

describe('every page', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  for (const place of places) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is readable by everybody: ${place.name}, ${colorScheme}`, async () => {
        const page = await visit(place.path, await newcomer({ colorScheme }));
        await arrive(page, place);
        expect(await faultsForReaders(page)).to.deep.equal([]);
      });
    }

    it(`fits 320 px: ${place.name}`, async () => {
      const page = await visit(place.path, await newcomer({ viewport: { width: 320, height: 640 } }));
      await arrive(page, place);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).to.be.at.most(320);
    });
  }
});
