/** Dates, numbers and sizes as a Brazilian reads them. */
import { expect } from 'chai';
import { formatBytes } from './bytes.ts';
import { formatDate, formatDuration, formatMoney, formatNumber, formatRelative } from './format.ts';

const AT = '2017-09-19T18:40:00.000Z';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a reader of pt-BR sees', () => {
  it('has the day before the month', () => {
    expect(formatDate(AT)).to.equal('19/09/2017');
  });

  it('has points between thousands, and a comma before cents', () => {
    expect([formatNumber(1204), plain(formatMoney(350, 'BRL'))]).to.deep.equal(['1.204', 'R$ 350,00']);
  });

  it('says how long ago, in whole units that have passed', () => {
    expect(formatRelative('2017-09-17T12:00:00.000Z', AT)).to.equal('há 2 dias');
    expect(formatRelative('2017-09-19T17:41:00.000Z', AT)).to.equal('há 59 minutos');
    expect(formatRelative('2017-09-19T21:40:00.000Z', AT)).to.equal('em 3 horas');
    expect(formatRelative(AT, AT)).to.equal('agora');
  });

  it('counts in the largest unit that fits', () => {
    expect([formatDuration(2 * 86_400_000), formatDuration(90_000), formatDuration(500)].map(plain)).to.deep.equal([
      '2 dias',
      '1 minuto',
      '0 segundo',
    ]);
  });

  it('measures files as a file manager does', () => {
    expect([0, 340_000, 2_400_000, 25_000_000].map((bytes) => plain(formatBytes(bytes)))).to.deep.equal([
      '0 byte',
      '340 kB',
      '2,4 MB',
      '25 MB',
    ]);
  });
});
