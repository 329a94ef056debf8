/** CPF: the number of a natural person, eleven digits of which the last two check the others. */
import { checkDigits, isRepeated } from './check-digits.ts';
import { faulty, sound, type DocumentReading, type ReadOptions } from './document.fault.ts';

/** Reads a CPF; the value is its eleven digits. Punctuation does not matter unless `strict`. */
export function readCpf(text: string, { strict = false }: ReadOptions = {}): DocumentReading {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return faulty('cpf', 'required');
  if (digits.length !== 11) return faulty('cpf', 'length', { is: digits.length, right: 11 });
  if (strict && text !== digits && text !== formatCpf(digits))
    return faulty('cpf', 'form', { right: formatCpf(digits) });
  if (isRepeated(digits)) return faulty('cpf', 'repeated');
  if (digits === EXAMPLE) return faulty('cpf', 'example');
  const [is, right] = [digits.slice(9), checkDigits(digits.slice(0, 9), (at) => at + 2)];
  return is === right ? sound(digits) : faulty('cpf', 'check_digits', { is, right });
}

/** `29537995593` as `295.379.955-93`; what has not eleven digits is left as it is. */
export const formatCpf = (value: string): string => value.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4');

// Its digits check, and it is in every form's example: nobody means it.
const EXAMPLE = '12345678909';
