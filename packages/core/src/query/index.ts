/** Questions to lists: filters, search, sort, pages, extraction. */
export { Filter, Query, Search, Sort, type Operator } from './query.schema.ts';
export type { Column, ColumnSet, Kind } from './column.ts';
export { operatorsOf, wordsOf } from './filter.ts';
export { evaluate, type CountedPage } from './evaluate.ts';
export { createTable, type Table } from './table.ts';
export { toCsv, type CsvOptions } from './csv.ts';
