/** A form of another preset, on a page: what is computed is shown, and nobody types it. */
import { erpVendor } from '@chamado/core/presets/erp-vendor';
import { expect } from 'chai';
import { axeFaults } from '../../testing/axe.ts';
import { settled } from '../../testing/settled.ts';
import { render } from './open-ticket.scene.browser.test.ts';

describe('a form with a computed criticality', () => {
  it('V6 shows the level that follows from the answers, and no control to type it', async () => {
    const page = await render({ profile: erpVendor, tickets: [] });
    await page.ready();
    const level = () => page.find('#field-criticality');
    expect([level().localName, level().textContent]).to.deep.equal(['output', 'Baixa']);
    expect(page.find('label[for="field-criticality"]').textContent.trim()).to.equal('Criticidade');
    await page.write('effect', 'sistema-parado');
    await settled(() => level().textContent === 'Alta', 'the level follows the effect');
    expect(await axeFaults(page.desk)).to.deep.equal([]);
  });
});
