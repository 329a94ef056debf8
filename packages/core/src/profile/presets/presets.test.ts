/** The five presets: each a profile that checks, in three languages. */
import { expect } from 'chai';
import { checkProfile } from '../profile.check.ts';
import { callCenter } from './call-center.ts';
import { erpVendor } from './erp-vendor.ts';
import { fieldService } from './field-service.ts';
import { helpDesk } from './help-desk.ts';
import { productSupport } from './product-support.ts';

for (const preset of [fieldService, callCenter, erpVendor, helpDesk, productSupport]) {
  describe(`the preset ${preset.id}`, () => {
    it('is whole: every name in it is the name of something', () => {
      expect(checkProfile(preset)).to.deep.equal(preset);
    });
  });
}
