/** Documents at their edges: what is nearly a number stays as it is written, and a strict reading takes two forms only. */
import { expect } from 'chai';
import {
  formatCep,
  formatCnpj,
  formatCompanyDocument,
  formatCpf,
  formatPhone,
  readCep,
  readCnpj,
  readCompanyDocument,
  readCpf,
  readPhone,
  type DocumentReading,
} from './index.ts';

const told = ({ value, fault }: DocumentReading): string => value ?? fault.code;
const faultOf = ({ fault }: DocumentReading) =>
  fault ? [fault.code, fault.params['is'], fault.params['right']] : ['nothing'];
const strict = { strict: true };

describe('a strict reading', () => {
  it('takes the bare number and the one with its points, and no other', () => {
    expect(['88390000', '88390-000', '88390 000'].map((text) => told(readCep(text, strict)))).to.deep.equal([
      '88390000',
      '88390000',
      'form',
    ]);
    expect(['29537995593', '295.379.955-93', '295379955-93'].map((text) => told(readCpf(text, strict)))).to.deep.equal([
      '29537995593',
      '29537995593',
      'form',
    ]);
    expect(
      ['12ABC34501DE35', '12.ABC.345/01DE-35', '12ABC345/01DE35'].map((text) => told(readCnpj(text, strict))),
    ).to.deep.equal(['12ABC34501DE35', '12ABC34501DE35', 'form']);
  });

  it('is asked for: any writing is taken otherwise, and what would be right is said', () => {
    expect(told(readCep('88390 000'))).to.equal('88390000');
    expect(faultOf(readCep('88390 000', strict))).to.deep.equal(['form', undefined, '88390-000']);
  });
});

describe('what is not quite a number', () => {
  it('is left as it is written, longer at either end', () => {
    for (const [format, number] of [
      [formatCep, '88390000'],
      [formatCpf, '29537995593'],
      [formatCnpj, '12ABC34501DE35'],
      [formatPhone, '+5548991234567'],
      [formatPhone, '08001234567'],
      [formatPhone, '40031234'],
    ] as const) {
      expect(format(number), number).to.not.equal(number);
      expect(format(`9${number}`), number).to.equal(`9${number}`);
      expect(format(`${number}99`), number).to.equal(`${number}99`);
    }
  });

  it('is a CPF where it has eleven digits and no letter, whatever else it has', () => {
    expect(told(readCompanyDocument('295.379.955-93'))).to.equal('29537995593');
    expect(told(readCompanyDocument('54.550.752/0001-55'))).to.equal('54550752000155');
    expect(faultOf(readCompanyDocument('295379955'))).to.deep.equal(['length', 9, 14]);
    expect(faultOf(readCompanyDocument('AB29537995593'))).to.deep.equal(['length', 13, 14]);
    expect(formatCompanyDocument('29537995593')).to.equal('295.379.955-93');
  });
});

describe('a telephone number', () => {
  it('is of Brazil with its code however it is set apart, and foreign with another', () => {
    expect(
      [' +55 48 99123-4567', '+ 55 48 99123-4567', '0055 48 99123-4567'].map((text) => told(readPhone(text))),
    ).to.deep.equal(Array.from({ length: 3 }, () => '+5548991234567'));
    expect(
      ['+351 21 555 0142', '  +351 21 555 0142', '+3551234567890'].map((text) => told(readPhone(text))),
    ).to.deep.equal(Array.from({ length: 3 }, () => 'foreign'));
    expect(told(readPhone('48 99123-4567 ou +351'))).to.not.equal('foreign');
  });

  it('has no area code where it is of no place, with the country’s code too', () => {
    expect(
      ['0800 123 4567', '0800 12 4567', '4003 1234', '+55 0800 123 4567', '55 4003 1234', '55 3003 1234'].map((text) =>
        told(readPhone(text)),
      ),
    ).to.deep.equal(['08001234567', '0800124567', '40031234', '08001234567', '40031234', '30031234']);
    expect(['40031234567', '9 0800 123 4567', '55 5003 1234'].map((text) => told(readPhone(text)))).to.deep.equal([
      'area_unknown',
      'length',
      // 55 is the area code of Santa Maria.
      '+555550031234',
    ]);
  });

  it('is told what lacks', () => {
    expect(faultOf(readPhone('3555-0142'))).to.deep.equal(['area_missing', '35550142', undefined]);
    expect(faultOf(readPhone('48 9123-4567'))).to.deep.equal(['ninth_digit', undefined, '(48) 99123-4567']);
    expect(faultOf(readPhone('48 1123-4567'))).to.deep.equal(['prefix', '1', undefined]);
    expect(faultOf(readPhone('48 1923-4567'))).to.deep.equal(['prefix', '1', undefined]);
    expect(faultOf(readPhone('48 89123-4567'))).to.deep.equal(['prefix', '8', undefined]);
  });

  it('loses the 0 of a long-distance call and its carrier, and nothing else', () => {
    expect(
      ['048 99123-4567', '0 21 48 99123-4567', '0 15 48 3555-0142'].map((text) => told(readPhone(text))),
    ).to.deep.equal(['+5548991234567', '+5548991234567', '+554835550142']);
    expect(faultOf(readPhone('0 21 48 99123-45678'))[0]).to.equal('length');
    expect(faultOf(readPhone('0 48 99123-45678901'))[0]).to.equal('length');
    // Nothing is taken off what would still be none.
    for (const [digits, code, is] of [
      ['5567461058972153', 'length', 16],
      ['0055431466103969', 'length', 16],
      ['085313286946831', 'length', 15],
      ['005505002', 'area_missing', '005505002'],
      ['08552744682882', 'area_unknown', '52'],
    ] as const) {
      expect(faultOf(readPhone(digits)).slice(0, 2), digits).to.deep.equal([code, is]);
    }
  });
});
