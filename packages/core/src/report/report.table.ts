/** A report as a list of columns: what CSV and workbook are written from, and a screen's table reads. */
import type { ColumnSet } from '../query/column.ts';
import { kindOf } from './report.facts.ts';
import type { Report, ReportRow } from './report.schema.ts';

/** How the columns of a report are read: first what is put side by side, then the figures; shares as 0…1, times in hours. */
export const reportColumns = ({ by, measures }: Pick<Report, 'by' | 'measures'>): ColumnSet<ReportRow> => [
  ...by.map((name, at) => ({
    name,
    kind: 'text' as const,
    read: ({ labels, keys }: ReportRow) => labels[at] ?? keys[at],
  })),
  ...measures.map((name, at) => ({
    name,
    kind: 'number' as const,
    read: ({ cells }: ReportRow) => rounded(cells[at]?.value ?? null, kindOf(name) === 'share' ? 4 : 2),
  })),
];

/** The rows of the table, the total last where it says more than the one row there is. */
export const reportLines = ({ rows, total, by }: Report): readonly ReportRow[] =>
  by.length === 0 ? [total] : [...rows, total];

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));
