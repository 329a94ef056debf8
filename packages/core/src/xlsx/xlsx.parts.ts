/** The files inside a workbook (ECMA-376, part 2): the fewest that spreadsheets open without a word. */
import { emptyCell, escapedXml } from './xlsx.cells.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** Everything but the sheet, by path. */
export const packageParts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  ),
  '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapedXml(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
  ]),
  // Style 1 is a moment; 22 is the short date and time of whoever opens it.
  'xl/styles.xml': xml(
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ),
});

/** The sheet of these lines: the header stays in sight, and every column can be filtered. */
export function sheetXml(lines: readonly (readonly string[])[], width: number): string {
  const letters = Array.from({ length: width }, (_, at) => columnName(at + 1));
  const rows = lines.map((cells, at) => rowXml(cells, letters, String(at + 1))).join('');
  const filter = width > 0 ? `<autoFilter ref="A1:${columnName(width)}${String(lines.length)}"/>` : '';
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return xml(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${rows}</sheetData>${filter}</worksheet>`,
  );
}

// Every cell says where it stands: not every reader counts.
const rowXml = (cells: readonly string[], letters: readonly string[], row: string): string =>
  `<row r="${row}">${cells
    .map((cell, at) => (cell === emptyCell ? '' : `<c r="${letters[at] ?? ''}${row}"${cell.slice('<c'.length)}`))
    .join('')}</row>`;

const relations = (targets: readonly (readonly [kind: string, path: string])[]): string =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(([kind, path], at) => `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/${kind}" Target="${path}"/>`)
      .join('')}</Relationships>`,
  );

/** At most 31 characters, without those that name places in a workbook, and never empty. */
const sheetName = (name: string): string =>
  Array.from(name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' '))
    .slice(0, 31)
    .join('')
    .replace(/^['\s]+|['\s]+$/g, '') || 'Chamados';

/** The letters of the nth column: 1 is A, 27 AA. */
const columnName = (n: number): string =>
  n === 0 ? '' : `${columnName(Math.floor((n - 1) / 26))}${String.fromCharCode(65 + ((n - 1) % 26))}`;
