/** Extraction of a list as CSV that opens as it stands in a spreadsheet, and runs nothing there (TOTALL 3, T3). */
import { columnNamed, type Cell, type Column, type ColumnSet } from './column.ts';

/** How the file is written. The defaults are what a Brazilian spreadsheet opens. */
export type CsvOptions<Row> = {
  /** Between cells; `;` by default. */
  readonly separator?: ';' | ',' | '\t';
  /** Decimal mark of numbers; `,` by default, `.` where the separator is `,`. */
  readonly decimal?: ',' | '.';
  /** A byte order mark first, by which spreadsheets know UTF-8; true by default. */
  readonly bom?: boolean;
  /** Which columns, in which order; all by default. Refuses (`invalid`) an unknown one. */
  readonly only?: readonly string[];
  /** Header of each column, by its name; the name itself by default. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Words for a cell, such as a stage's label or a moment in the reader's time zone; null leaves the cell as it is. */
  readonly say?: (column: Column<Row>, cell: Cell) => string | null;
};

/**
 * The lines of the file, header first, each ended by CRLF (RFC 4180).
 *
 * A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, their full-width forms, TAB or
 * a line break) gets an apostrophe before it, headers too; a number, and only a true one, stays a number.
 */
export function* toCsv<Row>(
  columns: ColumnSet<Row>,
  rows: Iterable<Row>,
  options: CsvOptions<Row> = {},
): Generator<string, void> {
  const { separator = ';', bom = true, labels = {}, say = () => null } = options;
  const decimal = options.decimal ?? (separator === ',' ? '.' : ',');
  const chosen = options.only?.map((name) => columnNamed(columns, name)) ?? columns;
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;

  const written = (column: Column<Row>, row: Row): string => {
    const cell = column.read(row);
    const said = say(column, cell);
    if (said === null && typeof cell === 'number')
      return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
    return harmless(said ?? plain(cell));
  };

  yield (bom ? '\uFEFF' : '') + line(chosen.map(({ name }) => harmless(labels[name] ?? name)));
  for (const row of rows) yield line(chosen.map((column) => written(column, row)));
}

const plain = (cell: Cell): string => (typeof cell === 'object' ? (cell?.join(', ') ?? '') : String(cell ?? ''));

const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

const quoted = (cell: string, separator: string): string =>
  /["\r\n]/u.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
