/** How two texts are compared everywhere: accents and case never matter (PWS 2.3.2, P4). */

/** The text's comparison key: no accents, lower case. Costly: fold once when a text arrives, and keep the key. */
export const fold = (text: string): string =>
  isPlain(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();

// Most texts of a desk are ASCII: seeing that is ten times cheaper than decomposing them.
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
