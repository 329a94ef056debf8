/** A CSV file is read as spreadsheets write it, or refused with the row at fault. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { readCsv } from './csv.read.ts';

const faultOf = (text: string): string => {
  try {
    readCsv(text);
    return 'none';
  } catch (thrown) {
    return DeskError.from(thrown).message;
  }
};

describe('a CSV file', () => {
  it('gives its rows by the names of its heading', () => {
    expect(readCsv('ticket,what\n1,aberto\n2,fechado\n')).to.deep.equal([
      { ticket: '1', what: 'aberto' },
      { ticket: '2', what: 'fechado' },
    ]);
  });

  it('keeps commas, quotes and line ends inside quotes', () => {
    expect(readCsv('a,b\r\n"x, ""y""","1\r\n2"\r\n')).to.deep.equal([{ a: 'x, "y"', b: '1\r\n2' }]);
  });

  it('may begin with a byte order mark, end without a line end, and hold empty cells', () => {
    expect(readCsv('\uFEFFa,b\n,\n"",x')).to.deep.equal([
      { a: '', b: '' },
      { a: '', b: 'x' },
    ]);
    expect(readCsv('a,b')).to.deep.equal([]);
    expect(readCsv('')).to.deep.equal([]);
  });

  it('is refused with the row where cells are missing or too many', () => {
    expect(faultOf('a,b\n1,2\n3\n')).to.equal('Row 3 of the file has 1 cells under a heading of 2');
    expect(faultOf('a,b\n1,2,3\n')).to.contain('Row 2');
  });

  it('is refused with the row where a quote is out of place or never closed', () => {
    expect(faultOf('a,b\n1,"2\n3,4\n')).to.contain('Row 2 of the file has a quote');
    expect(faultOf('a,b\n1,2"\n')).to.contain('Row 2');
    expect(faultOf('a,b\n1,"2"3\n')).to.contain('Row 2');
  });
});
