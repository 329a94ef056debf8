/** How iCalendar writes a line: escaped, folded, in UTF-8 (RFC 5545, 3.1 and 3.3). A library that cuts letters in two was left out. */
import type { Instant } from '../shared/instant.ts';

/** Octets of UTF-8 that a line may have, its break not counted. */
const LONGEST = 75;

/** A line as it is sent: folded where it is too long, between letters and never within one, and ended by CRLF. */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const length = octetsOf(letter);
    if (octets + length > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += length;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT: what would end it is escaped, and control characters, which it may not hold, are left out. */
export const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    // A tab and the end of a line are the only ones it may.
    .replace(/(?![\t\n\x80-\x9f])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A moment in UTC, to the second: `20260309T130000Z`. */
export const dateTime = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
