/** What a look at a query tells, held against the schema. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { TicketQuery } from './ticket-query.schema.ts';
import { usualQuery } from './usual-query.rules.ts';

const column = 'openedAt';
const usual = [
  {},
  { scope: 'mine', stages: ['opened', 'pending'], filters: [], sort: [{ column, direction: 'ascending' }] },
  { scope: undefined, limit: 500, after: 'abc' },
  { search: { text: 'erro', columns: ['number', 'subject'] } },
  { filters: [{ column: 'outcome', operator: 'differs', value: 'expired' }] },
  { filters: [{ column: 'rating', operator: 'empty', value: true }] },
  { filters: [{ column: 'rating', operator: 'empty', value: false }], limit: 1 },
  { search: { text: 'a'.repeat(500), columns: ['n'.repeat(64)] }, sort: [{ column: 'a', direction: 'descending' }] },
  { filters: Array.from({ length: 50 }, () => ({ column, operator: 'equals', value: '' })) },
];
const unusual = [
  ...[null, 7, 'all', [], { scope: 'yours' }, { stages: 'opened' }, { stages: ['lost'] }, { limit: 0 }],
  ...[{ limit: 501 }, { limit: 1.5 }, { limit: '50' }, { after: 7 }, { sort: [{ column }] }, { sort: [null] }],
  ...[{ sort: [{ column: '', direction: 'ascending' }] }, { search: { text: 'a', columns: [] } }, { search: 'a' }],
  ...[
    { search: { text: 'a'.repeat(501), columns: ['number'] } },
    { filters: [{ column, operator: 'like', value: '' }] },
  ],
  ...[{ filters: [{ column, operator: 'empty', value: '' }] }, { filters: Array.from({ length: 51 }, () => ({})) }],
  ...[{ filters: [{ column, operator: 'equals', value: null }] }, { filters: [{ column, operator: 'equals' }] }],
  ...[{ sort: Array.from({ length: 11 }, () => ({ column, direction: 'ascending' })) }, { scope: null }],
  ...[{ search: { text: 'a', columns: 'number' } }],
  ...[{ limit: '5' }, { limit: null }, { search: { columns: ['number'] } }, { search: null }],
];

describe('a look at a query', () => {
  it('reads what is usual as the schema does', () => {
    for (const query of usual) expect(usualQuery(query), JSON.stringify(query)).to.deep.equal(read(query));
  });

  it('leaves to the schema whatever that would refuse', () => {
    for (const query of unusual) {
      expect(usualQuery(query), JSON.stringify(query)).to.equal(null);
      expect(() => read(query), JSON.stringify(query)).to.throw();
    }
  });

  it('leaves to the schema what it does not know', () => {
    for (const query of [
      new Date(),
      { colour: 'red' },
      { filters: [{ column, operator: 'between', value: ['a', 'b'] }] },
    ])
      expect(usualQuery(query)).to.equal(null);
  });
});

/** Without what is only said to be absent. */
const read = (query: unknown): unknown => JSON.parse(JSON.stringify(parse(TicketQuery, query)));
