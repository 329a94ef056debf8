/** Cents add up. */
import { expect } from 'chai';
import { centsOf, isWholeCents, totalOf } from './money.ts';

describe('money', () => {
  it('adds up to the cent, where fractions would drift', () => {
    expect(0.1 + 0.2).not.to.equal(0.3);
    expect(totalOf([0.1, 0.2])).to.equal(0.3);
    expect(totalOf(Array.from({ length: 100 }, () => 0.07))).to.equal(7);
    expect(totalOf([])).to.equal(0);
    expect(centsOf(1.15)).to.equal(115);
  });

  it('knows what has no whole cents', () => {
    expect([5, 5.1, 1.15, 19.99, 1234567.89].map(isWholeCents)).not.to.include(false);
    expect([5.005, 0.001].map(isWholeCents)).not.to.include(true);
  });
});
