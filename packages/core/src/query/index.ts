/** Questions to lists: filters, search, sort, pages, extraction. */
export { Filter, Query, Search, Sort, type Operator } from './query.schema.ts';
export { columnNamed, keyOf, type Column, type ColumnSet, type Key, type Kind } from './column.ts';
export { readCursor, type Cursor } from './cursor.ts';
export { operatorsOf, searchFor, testFor, wantedKey, wordsOf } from './filter.ts';
export { evaluate, nextOf, type CountedPage } from './evaluate.ts';
export { createTable, type Table } from './table.ts';
export { toCsv, type CsvOptions } from './csv.ts';
