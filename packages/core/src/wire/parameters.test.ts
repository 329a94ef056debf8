/** A query in an address: what is read back is what was asked, whatever it holds. */
import { expect } from 'chai';
import fc from 'fast-check';
import { AgendaQuery } from '../agenda/agenda.schema.ts';
import { ArticleQuery } from '../knowledge/article.schema.ts';
import { TicketQuery } from '../port/ticket-query.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse, type Schema } from '../shared/parse.ts';
import { isTooLong, parametersOf } from './parameters.ts';
import { readParameters } from './read-parameters.ts';

const back = (schema: Schema, query: Readonly<Record<string, unknown>>): unknown =>
  parse(schema, readParameters(schema, new URLSearchParams(parametersOf(query))));

describe('a query in an address', () => {
  it('comes back as it was asked', () => {
    const query = {
      scope: 'mine' as const,
      stages: ['opened', 'pending'] as const,
      filters: [
        { column: 'openedAt', operator: 'between' as const, value: ['2026-01-01T00:00:00.000Z', 7] as const },
        { column: 'critical', operator: 'equals' as const, value: true },
      ],
      search: { text: 'impressora & "cupom" = 100%', columns: ['subject'] },
      sort: [{ column: 'openedAt', direction: 'descending' as const }],
      limit: 20,
      after: 'W10',
    };
    expect(back(TicketQuery, query)).to.deep.equal(parse(TicketQuery, query));
  });

  it('reads a text as it is, also one that could be a number, a flag or a list', () => {
    for (const text of ['5', 'true', 'null', '[1]', '"x"', '{', ' ', ''])
      expect(back(ArticleQuery, { text })).to.deep.equal({ text, limit: 5 });
  });

  it('reads what is either a word or a thing', () => {
    for (const who of ['me', { technicianId: 'bruno' }])
      expect(back(AgendaQuery, { who })).to.have.deep.property('who', who);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 20 }), (text, after) => {
        const query = { search: { text, columns: ['subject'] }, after };
        expect(back(TicketQuery, query)).to.deep.include({ search: query.search, after });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  it('refuses a parameter that nobody reads, or a misspelt filter would be a list of everything', () => {
    expect(() => back(TicketQuery, { scop: 'mine' }))
      .to.throw(DeskError, 'scope')
      .with.deep.property('fields', [{ field: 'scop', code: 'unknown' }]);
  });

  it('is too long for an address only when it is long', () => {
    expect(isTooLong(parametersOf({ text: 'a'.repeat(1900) }))).to.equal(false);
    expect(isTooLong(parametersOf({ text: 'ã'.repeat(500) }))).to.equal(true);
  });
});
