/** How two texts are compared everywhere: accents and case never matter (PWS 2.3.2, P4). */

/** The text's comparison key: no accents, lower case. Costly: fold once when a text arrives, and keep the key. */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  // Decomposing costs the most: the letters of Portuguese come from a table, at under half the time.
  if (/^[\0-\xff]*$/.test(text)) return text.toLowerCase().replace(/[\xe0-\xff]/g, (letter) => bare[letter] ?? letter);
  return withoutMarks(text).toLowerCase();
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

const accented = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ';
const bare: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(accented, (letter) => [letter, withoutMarks(letter)]),
);
