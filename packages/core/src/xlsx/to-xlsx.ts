/** Extraction of a list as a workbook: numbers stay numbers, moments moments, and whatever people wrote stays words (TOTALL 3, T3). */
import { strToU8, zipSync } from 'fflate';
import { wallTimeAt } from '../calendar/zoned.ts';
import { columnNamed, type Cell, type Column, type ColumnSet } from '../query/column.ts';
import { DeskError } from '../shared/desk-error.ts';
import { booleanCell, emptyCell, momentCell, numberCell, textCell } from './xlsx.cells.ts';
import { packageParts, sheetXml } from './xlsx.parts.ts';

/** How the workbook is written. */
export type XlsxOptions<Row> = {
  /** The zone whose clock moments show: a workbook knows none. */
  readonly timeZone: string;
  /** Name of the sheet; what a workbook forbids in it is left out. */
  readonly sheet?: string;
  /** Which columns, in which order; all by default. Refuses (`invalid`) an unknown one. */
  readonly only?: readonly string[];
  /** Header of each column, by its name; the name itself by default. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Words for a cell, such as a stage's label; null leaves the cell as it is. */
  readonly say?: (column: Column<Row>, cell: Cell) => string | null;
};

/** The MIME type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of a sheet, its header among them. */
const MOST_ROWS = 1_048_576;

/**
 * The bytes of a workbook of one sheet, header first. Nothing in it runs: it holds no formula, and a text is stored as a
 * text whatever it begins with.
 *
 * @throws DeskError `too_large` where a sheet has no room for so many rows.
 */
export function toXlsx<Row>(columns: ColumnSet<Row>, rows: Iterable<Row>, options: XlsxOptions<Row>): Uint8Array {
  const { labels = {}, say = () => null, timeZone, sheet = '' } = options;
  const chosen = options.only?.map((name) => columnNamed(columns, name)) ?? columns;
  const lines = [chosen.map(({ name }) => textCell(labels[name] ?? name))];
  for (const row of rows) {
    if (lines.length === MOST_ROWS) throw tooMany();
    lines.push(chosen.map((column) => written(column, column.read(row), say, timeZone)));
  }
  const files = Object.entries({ ...packageParts(sheet), 'xl/worksheets/sheet1.xml': sheetXml(lines, chosen.length) });
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)])), { mtime: EPOCH });
}

// The same list gives the same bytes: a workbook has no clock of its own.
const EPOCH = '1980-01-01T00:00:00';

function written<Row>(
  column: Column<Row>,
  cell: Cell,
  say: (column: Column<Row>, cell: Cell) => string | null,
  timeZone: string,
): string {
  const said = say(column, cell);
  if (said !== null) return textCell(said);
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberCell(cell) : emptyCell;
  if (typeof cell === 'boolean') return booleanCell(cell);
  if (typeof cell !== 'string') return cell ? textCell(cell.join(', ')) : emptyCell;
  const isMoment = column.kind === 'instant' && Number.isFinite(Date.parse(cell));
  return isMoment ? momentCell(wallTimeAt(cell, timeZone)) : textCell(cell);
}

const tooMany = (): DeskError =>
  new DeskError('too_large', `A sheet has room for ${String(MOST_ROWS - 1)} rows; narrow the list, or write it as CSV`);
