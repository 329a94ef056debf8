/** A cursor goes round by an address and comes back whole; a forged one is refused. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import type { ColumnSet } from './column.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Sort } from './query.schema.ts';

type Row = { id: string; subject: string; at: string; tags: string[] };
const columns: ColumnSet<Row> = [
  { name: 'subject', kind: 'text', read: (row) => row.subject },
  { name: 'at', kind: 'instant', read: (row) => row.at },
  { name: 'tags', kind: 'list', read: (row) => row.tags },
];
const sort: Sort[] = [
  { column: 'subject', direction: 'ascending' },
  { column: 'at', direction: 'descending' },
  { column: 'tags', direction: 'ascending' },
];
const cursor = { keys: ['água 😀 \ud800', 5, ['a', 'b']], id: 't-1' };

describe('a cursor', () => {
  it('comes back as it was, any text in it', () => {
    expect(readCursor(columns, sort, writeCursor(sort, cursor))).to.deep.equal(cursor);
    const empty = { keys: [null, null, null], id: 'é' };
    expect(readCursor(columns, sort, writeCursor(sort, empty))).to.deep.equal(empty);
  });

  it('can stand in an address as it is', () => {
    expect(writeCursor(sort, { keys: ['ÿ?>~~~', 1, null], id: '???>>>' })).to.match(/^[\w-]+$/u);
  });

  it('is refused when it is broken, of another sort, or of other kinds', () => {
    const descending: Sort[] = [{ column: 'at', direction: 'descending' }];
    const bad = [
      '',
      'não',
      '====',
      btoa('{}'),
      btoa('[["descending at"],[5],""]'),
      btoa('[["descending at"],["5"],"a"]'),
      btoa('[["descending at"],[],"a"]'),
      btoa('[["descending at"],[5,5],"a"]'),
      btoa('[["ascending at"],[5],"a"]'),
      writeCursor(sort, cursor),
      writeCursor(descending, { keys: [5], id: 'a' }).slice(0, -3),
    ];
    for (const after of bad) {
      expect(() => readCursor(columns, descending, after), after)
        .to.throw(DeskError, /cursor/u)
        .that.deep.includes({ code: 'invalid', fields: [{ field: 'after', code: 'malformed' }] });
    }
  });
});
