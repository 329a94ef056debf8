/** What lists can be asked about. */
import { expect } from 'chai';
import { evaluate } from '../query/evaluate.ts';
import type { Query } from '../query/query.schema.ts';
import { anAttendant, aProfile, aTechnician, aTicket, AT } from '../testing/index.ts';
import { refOf } from '../shared/person.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { searchedColumns, ticketColumns } from './ticket.columns.ts';
import { withinScope } from './ticket-query.rules.ts';

const profile = aProfile();
const columns = ticketColumns(profile);
const read = (name: string, ticket: Ticket): unknown => columns.find((column) => column.name === name)?.read(ticket);
const idsOf = (query: Query, tickets: readonly Ticket[]): readonly string[] =>
  evaluate(columns, tickets, query).items.map(({ id }) => id);

describe('the columns of a ticket', () => {
  it('have a name each, and hold every column that the profile’s list shows', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const { name } of profile.columns) expect(names).to.include(name);
    for (const name of searchedColumns) expect(names).to.include(name);
  });

  it('have one for each answer of the forms, of the answer’s kind', () => {
    const kinds = Object.fromEntries(columns.map(({ name, kind }) => [name, kind]));
    expect(kinds).to.include({ 'fields.service': 'choice', 'fields.version': 'text' });
    expect(kinds).not.to.have.any.keys('fields.subject', 'fields.description', 'fields.requester', 'fields.company');
  });

  it('read the description as a reader does', () => {
    const ticket = aTicket({ description: '<p>Nota&nbsp;fiscal <b>rejeitada</b></p>' });
    expect(read('description', ticket)).to.equal('Nota fiscal rejeitada');
  });

  it('read status and reason as people say them', () => {
    const ticket = aTicket({ stage: 'pending', justification: 'informacoes-do-cliente' });
    expect(read('status', ticket)).to.equal('4. Pendente');
    expect(read('justification', ticket)).to.equal('Aguardando informações do cliente');
    expect(read('justification', aTicket({ justification: 'Não preciso mais' }))).to.equal('Não preciso mais');
  });

  it('read nothing where nothing is known yet', () => {
    for (const name of ['assignee', 'erpNumber', 'rating', 'outcome'])
      expect(read(name, aTicket()) ?? null).to.equal(null);
  });

  it('read answers of any kind, and an answer of the wrong kind as its words or as nothing', () => {
    const form = profile.forms[0];
    const field = { label: 'x', required: false } as const;
    const fields = [
      { ...field, name: 'copies', kind: 'number' as const },
      { ...field, name: 'urgent', kind: 'flag' as const },
      { ...field, name: 'cc', kind: 'emails' as const },
      { ...field, name: 'notes', kind: 'richText' as const },
      { ...field, name: 'model', kind: 'text' as const },
    ];
    const own = ticketColumns(aProfile({ forms: form ? [{ ...form, fields }] : [] }));
    const all = (values: Ticket['fields']) => {
      const ticket = aTicket({ fields: values });
      return own.filter(({ name }) => name.startsWith('fields.')).map((column) => column.read(ticket));
    };
    const right = { copies: 3, urgent: true, cc: ['a@b.co'], notes: '<p>Oi</p>', model: 'X1' };
    expect(all(right)).to.deep.equal([3, true, ['a@b.co'], 'Oi', 'X1']);
    const wrong = { copies: 'três', urgent: 'sim', cc: 'a@b.co', notes: 7, model: ['X1', 'X2'] };
    expect(all(wrong)).to.deep.equal([null, null, ['a@b.co'], '7', 'X1, X2']);
  });

  it('T7 answer the manual’s questions: by number, subject or description, by who is responsible, late ones first', () => {
    const tickets = [
      aTicket({ id: 'a', subject: 'Emissão de nota', deadline: '2026-03-20T12:00:00.000Z' }),
      aTicket({ id: 'b', subject: 'Impressora', assignee: refOf(anAttendant()), deadline: AT }),
      aTicket({ id: 'c', subject: 'Outra', number: '202603/0099', assignee: refOf(aTechnician()), deadline: null }),
    ];
    const search = (text: string): Query => ({ search: { text, columns: searchedColumns } });
    expect(idsOf(search('emissao'), tickets)).to.deep.equal(['a']);
    expect(idsOf(search('0099'), tickets)).to.deep.equal(['c']);
    expect(idsOf({ filters: [{ column: 'assignee', operator: 'contains', value: 'ANA' }] }, tickets)).to.deep.equal([
      'b',
    ]);
    expect(idsOf({ sort: [{ column: 'deadline', direction: 'ascending' }] }, tickets)).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('a query to tickets', () => {
  const tickets = (['opened', 'pending', 'concluded'] as const).map((stage) => aTicket({ id: stage, stage }));

  it('asks for its stages in the query language, beside its own filters', () => {
    expect(idsOf(withinScope({ stages: ['opened', 'pending'] }), tickets)).to.deep.equal(['opened', 'pending']);
    expect(idsOf(withinScope({ stages: [] }), tickets)).to.deep.equal([]);
    expect(idsOf(withinScope({}), tickets)).to.have.lengthOf(3);
    const filters = [{ column: 'number', operator: 'contains' as const, value: '9999' }];
    expect(idsOf(withinScope({ stages: ['opened'], filters }), tickets)).to.deep.equal([]);
  });
});
