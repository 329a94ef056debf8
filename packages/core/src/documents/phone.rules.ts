/** Brazilian telephone numbers, however people write them: with or without +55, the 0 before the area code, a carrier's code. */
import { faulty, sound, type DocumentReading } from './document.fault.ts';

/**
 * Reads a telephone number of Brazil. The value is `+55`, area code and number (`+5548991234567`); of numbers that have no
 * area code, such as 0800 and 4003, it is the digits alone.
 */
export function readPhone(text: string): DocumentReading {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return faulty('phone', 'required');
  if (/^\s*\+(?!\s*55)/.test(text)) return faulty('phone', 'foreign', { right: '+55' });
  const national = nationalOf(digits);
  if (isNonGeographic(national)) return sound(national);
  return geographic(withoutTrunk(national));
}

/** `+5548991234567` as `(48) 99123-4567`, 0800 and 4003 numbers in their groups; anything else is left as it is. */
export const formatPhone = (value: string): string =>
  value
    .replace(/^\+55(\d{2})(\d{4,5})(\d{4})$/, '($1) $2-$3')
    .replace(/^(0[3589]00)(\d{2,3})(\d{4})$/, '$1 $2 $3')
    .replace(/^([34]\d{3})(\d{4})$/, '$1-$2');

function geographic(number: string): DocumentReading {
  if (number.length === 8 || number.length === 9) return faulty('phone', 'area_missing', { is: number });
  if (number.length !== 10 && number.length !== 11) {
    return faulty('phone', 'length', { is: number.length, right: '10–11' });
  }
  const [area, subscriber] = [number.slice(0, 2), number.slice(2)];
  if (!areaCodes.has(area)) return faulty('phone', 'area_unknown', { is: area });
  const isMobile = subscriber.length === 9;
  if (isMobile ? subscriber.startsWith('9') : /^[2-5]/.test(subscriber)) return sound(`+55${number}`);
  // Mobile numbers had eight digits until 2016, and some are still written so.
  if (/^[6-9]/.test(subscriber) && !isMobile) {
    return faulty('phone', 'ninth_digit', { right: formatPhone(`+55${area}9${subscriber}`) });
  }
  return faulty('phone', 'prefix', { is: subscriber.slice(0, 1) });
}

/** Without the country's code. Of 10 or 11 digits, 55 is the area code of Santa Maria. */
const nationalOf = (digits: string): string => digits.replace(/^(00)?55(?=(0?\d{10,11}|[34]00\d{5})$)/, '');

const isNonGeographic = (number: string): boolean => /^(0[3589]00\d{6,7}|[34]00\d{5})$/.test(number);

/** Without the 0 of a long-distance call, and the two digits of the carrier that may follow it. */
const withoutTrunk = (number: string): string => number.replace(/^0(?:\d{2}(?=\d{10,11}$)|(?=\d{10,11}$))/, '');

/** The 67 area codes (DDD) in use (Anatel). */
const areaCodes: ReadonlySet<string> = new Set(
  [
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55',
    '61 62 63 64 65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99',
  ].flatMap((row) => row.split(' ')),
);
