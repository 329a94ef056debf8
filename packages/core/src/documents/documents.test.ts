/** Documents are read however they are written, refused with what would be right, and formatted back. */
import { expect } from 'chai';
import fc from 'fast-check';
import { textOf } from '../shared/text.ts';
import { checkDigits } from './check-digits.ts';
import {
  explainFault,
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

const valueOf = ({ value, fault }: DocumentReading): string => value ?? `refused: ${fault.code}`;
const saidOf = ({ fault }: DocumentReading, locale = 'pt-BR'): string =>
  fault ? textOf(explainFault(fault), locale) : 'nothing wrong';

describe('a CPF', () => {
  it('is read with points or without, and kept as its digits', () => {
    expect(['295.379.955-93', ' 29537995593 ', '295 379 955 93'].map((text) => valueOf(readCpf(text)))).to.deep.equal(
      Array.from({ length: 3 }, () => '29537995593'),
    );
    expect(formatCpf('29537995593')).to.equal('295.379.955-93');
    expect(formatCpf('2953')).to.equal('2953');
  });

  it('is refused with what would be right', () => {
    expect(
      ['', '2953799559', '29537995592', '22222222222', '12345678909'].map((text) => saidOf(readCpf(text))),
    ).to.deep.equal([
      'Informe o CPF.',
      'Confira o CPF: tem 11 caracteres, e aqui há 10.',
      'Confira o CPF: termina em 92, e com os outros números terminaria em 93.',
      'Confira o CPF: um caractere repetido não é de ninguém.',
      'Confira o CPF: este é o número dos exemplos.',
    ]);
    expect(saidOf(readCpf('295.379.955--93', { strict: true }), 'en')).to.equal(
      'Write the CPF like this: 295.379.955-93.',
    );
  });

  it('ends in one way only: of a hundred endings one is sound', () => {
    const bodies = fc.stringMatching(/^\d{9}$/).filter((body) => new Set(body).size > 1 && body !== '123456789');
    const endings = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
    fc.assert(
      fc.property(bodies, (body) => {
        const right = checkDigits(body, (at) => at + 2);
        return endings.every((ending) => (readCpf(body + ending).fault === null) === (ending === right));
      }),
    );
  });
});

describe('a CNPJ', () => {
  it('is read with letters too, in any case, and formatted', () => {
    expect(['54.550.752/0001-55', '12.abc.345/01de-35'].map((text) => valueOf(readCnpj(text)))).to.deep.equal([
      '54550752000155',
      '12ABC34501DE35',
    ]);
    expect(formatCnpj('12ABC34501DE35')).to.equal('12.ABC.345/01DE-35');
  });

  it('is refused with what would be right', () => {
    const refused = ['', '5455075200015', '54550752000154', '12ABC34501DE3A', '00000000000000'];
    expect(refused.map((text) => saidOf(readCnpj(text)))).to.deep.equal([
      'Informe o CNPJ.',
      'Confira o CNPJ: tem 14 caracteres, e aqui há 13.',
      'Confira o CNPJ: termina em 54, e com os outros números terminaria em 55.',
      'Confira o CNPJ: os dois últimos caracteres são números, e aqui está 3A.',
      'Confira o CNPJ: um caractere repetido não é de ninguém.',
    ]);
    expect(saidOf(readCnpj('12abc34501de35', { strict: true }), 'es')).to.equal(
      'Escriba el CNPJ así: 12.ABC.345/01DE-35.',
    );
  });

  it('is told from a CPF by its length and its letters', () => {
    expect(
      ['295.379.955-93', '12ABC34501DE35', '2953799559A'].map((text) => valueOf(readCompanyDocument(text))),
    ).to.deep.equal(['29537995593', '12ABC34501DE35', 'refused: length']);
    expect(['29537995593', '12ABC34501DE35'].map(formatCompanyDocument)).to.deep.equal([
      '295.379.955-93',
      '12.ABC.345/01DE-35',
    ]);
  });
});

describe('a CEP', () => {
  it('is eight digits, formatted with its hyphen, and none is below 01000-000', () => {
    expect([valueOf(readCep('88390-000')), formatCep('88390000')]).to.deep.equal(['88390000', '88390-000']);
    expect(['', '8839000', '00999999'].map((text) => saidOf(readCep(text)))).to.deep.equal([
      'Informe o CEP.',
      'Confira o CEP: tem 8 caracteres, e aqui há 7.',
      'Confira o CEP: o menor que existe é 01000-000.',
    ]);
    expect(valueOf(readCep('01000000'))).to.equal('01000000');
    expect(valueOf(readCep('88 390 000', { strict: true }))).to.equal('refused: form');
  });
});

describe('a Brazilian telephone number', () => {
  it('is the same however it is written: with the country, the 0, a carrier or nothing', () => {
    const written = [
      '(48) 99123-4567',
      '+55 48 99123 4567',
      '5548991234567',
      '005548991234567',
      '048 99123-4567',
      '0 41 48 991234567',
    ];
    expect(new Set(written.map((text) => valueOf(readPhone(text))))).to.deep.equal(new Set(['+5548991234567']));
    expect(formatPhone('+5548991234567')).to.equal('(48) 99123-4567');
    expect(formatPhone(valueOf(readPhone('62 5555 0142')))).to.equal('(62) 5555-0142');
  });

  it('of Santa Maria is not taken for one with the country’s code', () => {
    expect(['55 3222-1234', '55 99123-4567', '55 55 3222-1234'].map((text) => valueOf(readPhone(text)))).to.deep.equal([
      '+555532221234',
      '+5555991234567',
      '+555532221234',
    ]);
  });

  it('without an area code of its own is kept as it is dialled', () => {
    const dialled = ['0800 123 4567', '0800 12 3456', '4003-0015', '3003 0015'].map((text) => valueOf(readPhone(text)));
    expect(dialled).to.deep.equal(['08001234567', '0800123456', '40030015', '30030015']);
    expect(dialled.map(formatPhone)).to.deep.equal(['0800 123 4567', '0800 12 3456', '4003-0015', '3003-0015']);
  });

  it('is refused with what would be right', () => {
    const refused = [
      '',
      '99123-4567',
      '+1 212 555 0100',
      '(20) 3222-1234',
      '48 9123-4567',
      '48 1222-1234',
      '48 12345 6789',
      '190',
    ];
    expect(refused.map((text) => saidOf(readPhone(text)))).to.deep.equal([
      'Informe o telefone.',
      'Falta o DDD: escreva, por exemplo, (48) 991234567.',
      'Confira o telefone: os do Brasil começam com +55.',
      'Não existe o DDD 20. Confira o telefone.',
      'Falta o nono dígito do celular: seria (48) 99123-4567.',
      'Depois do DDD, um fixo começa com 2 a 5 e um celular com 9; aqui começa com 1.',
      'Depois do DDD, um fixo começa com 2 a 5 e um celular com 9; aqui começa com 1.',
      'Confira o telefone: tem 10–11 caracteres, e aqui há 3.',
    ]);
  });

  it('stays itself when it is formatted and read again', () => {
    const numbers = fc.tuple(fc.constantFrom('11', '48', '55', '99'), fc.stringMatching(/^(9\d{8}|[2-5]\d{7})$/));
    fc.assert(
      fc.property(numbers, ([area, number]) => {
        const { value } = readPhone(area + number);
        return (
          value === `+55${area}${number}` &&
          readPhone(formatPhone(value)).value === value &&
          readPhone(value).value === value
        );
      }),
    );
  });
});
