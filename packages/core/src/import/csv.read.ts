/** Reads a CSV file as RFC 4180 has it, strictly: a file that is not one is refused, with the line. */
import { DeskError } from '../shared/desk-error.ts';

/** The cells of one line, by the names of the heading. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * The rows under the heading. Commas, quotes with `""` inside, CRLF or LF, a byte order mark: all as spreadsheets write them.
 *
 * @throws DeskError `invalid` naming the line where a quote is not closed, or a row has more or fewer cells than the heading.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const [heading = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  return lines.map((cells, index) => {
    if (cells.length !== heading.length) {
      throw faultIn(index + 2, `has ${cells.length} cells under a heading of ${heading.length}`);
    }
    return Object.fromEntries(heading.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** One cell, quoted or bare, and what ends it. */
const CELL = /"([^"]*(?:""[^"]*)*)"(,|\r?\n|$)|([^",\r\n]*)(,|\r?\n|$)/y;

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || row.length > 0) {
    const found = CELL.exec(text);
    if (!found) throw faultIn(rows.length + 1, 'has a quote where none may stand, or one that is never closed');
    const [, quoted, afterQuoted, bare = '', afterBare] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if ((afterQuoted ?? afterBare) === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const faultIn = (line: number, fault: string): DeskError =>
  new DeskError('invalid', `Row ${line} of the file ${fault}`, { fields: [{ field: `rows.${line}`, code: 'csv' }] });
