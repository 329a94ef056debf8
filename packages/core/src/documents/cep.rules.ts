/** CEP: the Brazilian postal code, eight digits. */
import { faulty, sound, type DocumentReading, type ReadOptions } from './document.fault.ts';

/** Reads a CEP; the value is its eight digits. Punctuation does not matter unless `strict`. Whether a street has it, no digit says. */
export function readCep(text: string, { strict = false }: ReadOptions = {}): DocumentReading {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return faulty('cep', 'required');
  if (digits.length !== 8) return faulty('cep', 'length', { is: digits.length, right: 8 });
  if (strict && text !== digits && text !== formatCep(digits))
    return faulty('cep', 'form', { right: formatCep(digits) });
  return digits < LOWEST ? faulty('cep', 'unassigned', { right: formatCep(LOWEST) }) : sound(digits);
}

/** `88390000` as `88390-000`; what has not eight digits is left as it is. */
export const formatCep = (value: string): string => value.replace(/^(\d{5})(\d{3})$/, '$1-$2');

// The city of São Paulo begins there; below it nothing was ever given.
const LOWEST = '01000000';
