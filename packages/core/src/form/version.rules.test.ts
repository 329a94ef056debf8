/** Versions as people type them. */
import { expect } from 'chai';
import { versionStanding } from './version.rules.ts';

const against = (current: string, ...typed: string[]) => typed.map((each) => versionStanding(each, current));

describe('a typed version', () => {
  it('is compared number by number, not letter by letter', () => {
    expect(against('8.2', '8.10', '8.1', '7.9', '10.0')).to.deep.equal(['newer', 'older', 'older', 'newer']);
    expect(against('8.10', '8.2', '8.9.9')).to.deep.equal(['older', 'older']);
  });

  it('is current when it is the supported one, more precisely or not yet', () => {
    expect(against('8.2', '8.2', 'v8.2', '8,2', 'Versão 8.2 (build 1234)', '8.2.15', '8', '8.', '08.02')).to.deep.equal(
      Array(8).fill('current'),
    );
  });

  it('says nothing where there is no number', () => {
    expect(against('8.2', '', 'a última', '.')).to.deep.equal(['unknown', 'unknown', 'unknown']);
  });
});
