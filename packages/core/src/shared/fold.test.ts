/** Folding by table must agree with folding by decomposition: search, sort and file rules all stand on it. */
import { expect } from 'chai';
import { fold } from './fold.ts';

describe('folding a text', () => {
  it('drops accents and case', () => expect(fold('IMPRESSÃO não Saiu, José')).to.equal('impressao nao saiu, jose'));

  it('gives the same for a letter by table as by decomposing it', () => {
    for (let code = 0; code <= 0xff; code++) {
      const text = `a${String.fromCharCode(code)}B`;
      expect(fold(text), text).to.equal(
        text
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase(),
      );
      expect(`${fold(text)}→`, text).to.equal(fold(`${text}→`));
    }
  });

  it('changes nothing a second time', () => {
    for (const text of ['İstanbul', 'ΑΣ', 'Ǆ', 'ﬁ', '한국', 'ẞ', 'Ⓐ'])
      expect(fold(fold(text)), text).to.equal(fold(text));
  });
});
