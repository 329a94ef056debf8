/** Where a text speaks of a person: his name, addresses and numbers, in whatever case, accents and spacing they were typed. */
import { fold } from '../shared/fold.ts';
import type { Person } from '../shared/person.schema.ts';
import { wordsOf } from './personal.fields.ts';

/** What stands where he was named in a text: never longer than what it replaces. */
const GONE = '[…]';

/** What stands where his address was: nobody is reached by it. */
export const NO_ADDRESS = 'x@x.invalid';

/** Takes every mention of the person out of a text. */
export function withoutMentions(person: Person): (text: string) => string {
  const patterns = wordsOf(person).map((word) => {
    const isAddress = word.includes('@');
    const before = isAddress ? '(?<![\\p{L}\\p{N}._+-])' : '(?<![\\p{L}\\p{N}])';
    return [new RegExp(`${before}${patternOf(word)}(?![\\p{L}\\p{N}])`, 'giu'), isAddress ? NO_ADDRESS : GONE] as const;
  });
  return (text) => patterns.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
}

/**
 * A regular expression, for JavaScript and PostgreSQL alike and whatever the case, that finds every JSON text which may
 * speak of the person: as a storage looks for what it need not read.
 */
export const mentionsPattern = (person: Person): string =>
  [`"${escaped(person.id)}"`, ...wordsOf(person).map(patternOf)].join('|');

/** Ten digits or more are a number, however it is spaced; all else is a text. */
function patternOf(word: string): string {
  const digits = word.replace(/\D/gu, '');
  const isNumber = digits.length >= 10 && /^[\d\s().+/-]+$/u.test(word);
  if (isNumber) return Array.from(digits.replace(/^55(?=\d{10,11}$)/u, '')).join(String.raw`[\s().+/-]*`);
  return word.trim().normalize('NFC').split(/\s+/u).map(lettersOf).join(GAP);
}

// Within JSON a line's end is written as an escape.
const GAP = String.raw`(?:\s|\\[nrt])+`;
const MARKS = String.raw`[\u0300-\u036f]*`;

const lettersOf = (word: string): string => Array.from(word, letterOf).join('');

function letterOf(letter: string): string {
  if (letter === '"' || letter === '\\') return String.raw`\\*${letter === '\\' ? '\\\\' : letter}`;
  const bare = fold(letter);
  const accented = variants[bare];
  return accented === undefined ? escaped(letter) : `[${accented}]${MARKS}`;
}

/** The letters of Portuguese, Spanish and their neighbours, by their bare one; both cases, since not every engine folds them. */
const variants: Readonly<Record<string, string>> = {
  a: 'aAàáâãäåÀÁÂÃÄÅ',
  c: 'cCçÇ',
  e: 'eEèéêëÈÉÊË',
  i: 'iIìíîïÌÍÎÏ',
  n: 'nNñÑ',
  o: 'oOòóôõöÒÓÔÕÖ',
  u: 'uUùúûüÙÚÛÜ',
  y: 'yYýÿÝŸ',
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
