// The sum in the last line of `npm test` must not flatter.
import { expect } from 'chai';
import { countTests } from './test-count.mjs';

describe('the count of tests', () => {
  it("reads mocha's words, coloured or not", () => {
    const output =
      '  \u001b[32m✔\u001b[39m a case\n\n\u001b[32m  51 passing\u001b[39m (1s)\n  2 pending\n  3 failing\n';
    expect(countTests({ code: 3, output })).to.deep.equal({ passed: 51, failed: 3, skipped: 2 });
  });

  it('takes the last of a runner that counts as it goes', () => {
    const output = 'Chrome: 0/2 | 0 passed, 0 failed\nChrome: 2/2 | 7 passed, 1 failed, 4 skipped\n';
    expect(countTests({ code: 1, output })).to.deep.equal({ passed: 7, failed: 1, skipped: 4 });
  });

  it('counts a command that broke before any test as a failure', () => {
    expect(countTests({ code: 1, output: 'Cannot find module' })).to.include({ passed: 0, failed: 1 });
    expect(countTests({ code: 1, output: '9 passed, 0 failed' })).to.include({ passed: 9, failed: 1 });
  });

  it('adds nothing for a command without tests', () => {
    expect(countTests({ code: 0, output: 'All clean' })).to.include({ passed: 0, failed: 0 });
  });
});
