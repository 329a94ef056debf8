/** Typed words come back as they were typed, and never as markup. */
import { expect } from 'chai';
import fc from 'fast-check';
import { plainTextOf } from './plain-text.ts';
import { richTextOf } from './rich-text.ts';

describe('typed words, as rich text', () => {
  it('are a paragraph for each block, and a break for each line', () => {
    expect(richTextOf('Ao confirmar:\n 1. abre\n\n\nNada mais')).to.equal(
      '<p>Ao confirmar:<br>1. abre</p><p>Nada mais</p>',
    );
  });

  it('are empty where nothing was typed', () => {
    expect(richTextOf(' \n \n ')).to.equal('');
  });

  it('are never markup', () => {
    expect(richTextOf('<b onclick="x">a & b</b>')).to.equal('<p>&lt;b onclick="x"&gt;a &amp; b&lt;/b&gt;</p>');
  });

  it('are read back as they were typed, line by line', () => {
    const lines = fc.array(fc.stringMatching(/^[\w<>&;"' ]*$/), { maxLength: 6 });
    fc.assert(
      fc.property(lines, (typed) => {
        const said = typed.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
        expect(plainTextOf(richTextOf(typed.join('\n')))).to.equal(said.join('\n'));
      }),
    );
  });
});
