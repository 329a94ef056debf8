/** CNPJ: the number of a company; since July 2026 its first twelve places hold letters too (IN RFB 2.229/2024). */
import { checkDigits, isRepeated } from './check-digits.ts';
import { faulty, sound, type DocumentReading, type ReadOptions } from './document.fault.ts';

/** Reads a CNPJ; the value is its fourteen digits and capital letters. Punctuation and case do not matter unless `strict`. */
export function readCnpj(text: string, { strict = false }: ReadOptions = {}): DocumentReading {
  const value = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (value === '') return faulty('cnpj', 'required');
  if (value.length !== 14) return faulty('cnpj', 'length', { is: value.length, right: 14 });
  if (strict && text !== value && text !== formatCnpj(value)) {
    return faulty('cnpj', 'form', { right: formatCnpj(value) });
  }
  if (isRepeated(value)) return faulty('cnpj', 'repeated');
  const [body, is] = [value.slice(0, 12), value.slice(12)];
  const right = checkDigits(body, (at) => 2 + (at % 8));
  if (/\D/.test(is)) return faulty('cnpj', 'letters', { is, right });
  return is === right ? sound(value) : faulty('cnpj', 'check_digits', { is, right });
}

/** `12ABC34501DE35` as `12.ABC.345/01DE-35`; what has not fourteen characters is left as it is. */
export const formatCnpj = (value: string): string =>
  value.replace(/^(\w{2})(\w{3})(\w{3})(\w{4})(\d{2})$/, '$1.$2.$3/$4-$5');
