/** The cells of a sheet, as SpreadsheetML writes them (ECMA-376, part 1, 18.3.1.4). */
import { DAY_MS } from '../shared/instant.ts';

/** A cell that holds nothing. */
export const emptyCell = '<c/>';

/** Words: typed as such, so that no spreadsheet reads a formula, a number or a date into them. */
export const textCell = (text: string): string =>
  text === '' ? emptyCell : `<c t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`;

export const numberCell = (value: number): string => `<c><v>${String(value)}</v></c>`;

export const booleanCell = (value: boolean): string => `<c t="b"><v>${value ? '1' : '0'}</v></c>`;

/** What a wall clock showed, as days since the end of 1899; before 1900 there are none, and it stays words. */
export function momentCell(wall: string): string {
  const days = (Date.parse(`${wall}Z`) - DAY_ZERO) / DAY_MS;
  return days < FIRST_SURE_DAY ? textCell(wall) : `<c s="1"><v>${String(days)}</v></c>`;
}
const DAY_ZERO = Date.UTC(1899, 11, 30);
// Spreadsheets count a 29 February 1900 that never was.
const FIRST_SURE_DAY = 61;

/** Characters a cell holds; what is longer would make a spreadsheet refuse the file. */
const MOST_CHARACTERS = 32_767;

/** Text as XML takes it: what XML forbids is written the way spreadsheets read it back (`_x000B_`). */
export const escapedXml = (text: string): string =>
  shortened(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, coded)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const coded = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
