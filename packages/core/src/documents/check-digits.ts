/** The two check digits of CPF and CNPJ: modulo 11, each over all that stands before it. */

/** The two digits that belong behind `body`. `weightAt` counts from the character before the digit: 0, 1, 2 … */
export function checkDigits(body: string, weightAt: (fromTheRight: number) => number): string {
  const first = checkDigit(body, weightAt);
  return first + checkDigit(body + first, weightAt);
}

// A letter counts as its code less that of "0" (Receita Federal, IN RFB 2.229/2024): a digit so counts as itself.
function checkDigit(body: string, weightAt: (fromTheRight: number) => number): string {
  const sum = Array.from(body).reduce(
    (total, character, at) => total + (character.charCodeAt(0) - ZERO) * weightAt(body.length - 1 - at),
    0,
  );
  const rest = sum % 11;
  return rest < 2 ? '0' : String(11 - rest);
}

const ZERO = '0'.charCodeAt(0);

/** Whether one character is all there is. */
export const isRepeated = (text: string): boolean => new Set(text).size === 1;
