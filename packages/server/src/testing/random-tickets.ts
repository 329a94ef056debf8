/** Tickets and questions at random: accents, nulls, ties, and characters on both sides of the surrogates. */
import { parse, Stage, Ticket, type Filter, type FormDefinition, type PortalProfile, type Sort } from '@chamado/core';
import { operatorsOf, type ColumnSet } from '@chamado/core/query';
import { aProfile, aTicket } from '@chamado/core/testing';
import fc from 'fast-check';

const form: FormDefinition = {
  id: 'random',
  label: 'Ao acaso',
  fields: [
    { name: 'words', kind: 'text', label: 'Texto', required: false },
    { name: 'amount', kind: 'number', label: 'Número', required: false },
    { name: 'yes', kind: 'flag', label: 'Sim', required: false },
    { name: 'copies', kind: 'emails', label: 'Lista', required: false },
    { name: 'pick', kind: 'choice', label: 'Escolha', required: false },
    { name: 'rich', kind: 'richText', label: 'Rico', required: false },
  ],
  coach: [],
  guidance: [],
};

/** A profile that asks for an answer of every kind. */
export const randomProfile: PortalProfile = aProfile({ forms: [...aProfile().forms, form] });

// Few letters, so that ties and hits are many: marks alone, what LIKE would read as its own, NUL, and astral characters.
const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'á', 'Ã', 'b', 'ç', ' ', '\u0301', '😀', '\uFF21', '0', '%', '_', '\\', '\0', "'"),
  maxLength: 5,
});
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3, nil: null });
const instant = fc.constantFrom(
  '2026-01-01T00:00:00.010Z',
  '2026-01-01T00:00:00.000Z',
  '2025-12-31T23:59:59.999Z',
  '1969-07-20T20:17:40.000Z',
);
const number = fc.constantFrom(-1, -0, 0, 0.1, 0.5, 2, 1e21);
const person = fc.constantFrom('carla', 'rui', 'otavio', 'bruno', 'ana');
const ref = person.map((id) => ({ id, name: id.toUpperCase(), role: 'requester' as const }));
const answers = fc.record(
  {
    words: text,
    amount: number,
    yes: fc.boolean(),
    pick: text,
    rich: text.map((one) => `<p>${one}</p>`),
    copies: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** So many tickets of one seed, with ids of their own. */
export const randomTickets = (count: number, seed: number): readonly Ticket[] =>
  fc
    .sample(ticket, { numRuns: count, seed })
    .map((over, at) => parse(Ticket, carried({ ...aTicket(), ...over, id: `${over.id}${at}` })));

// As it comes out of JSON: −0 is 0 there.
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const ticket = fc.record({
  id: fc.constantFrom('a', 'B', 'é', '😀', '\uE000'),
  number: text,
  erpNumber: some(text),
  subject: text,
  description: text,
  stage: fc.constantFrom(...Stage.options),
  fields: answers,
  requester: ref,
  openedBy: ref,
  assignee: some(ref),
  companyId: some(fc.constantFrom('aurora', 'horizonte')),
  companyName: some(text),
  territory: some(fc.constantFrom('sul', 'norte')),
  justification: some(text),
  critical: fc.boolean(),
  openedAt: instant,
  deadline: some(instant),
  rating: some(fc.record({ score: fc.integer({ min: 1, max: 3 }), comment: text, at: instant })),
});

/** Any question that the columns can be asked; pages are small, so that there are several. */
export function anyQuestion<Row>(columns: ColumnSet<Row>) {
  const column = fc.constantFrom(...columns);
  const operand = {
    text,
    number,
    instant,
    flag: fc.boolean(),
    choice: fc.constantFrom('opened', 'a', 'sul', ''),
    list: text,
  };
  const filter: fc.Arbitrary<Filter> = column.chain(({ name, kind }) =>
    fc.constantFrom(...operatorsOf[kind]).chain((operator): fc.Arbitrary<Filter> => {
      const asked = { column: fc.constant(name) };
      const scale = kind === 'number' ? number : kind === 'instant' ? instant : text;
      switch (operator) {
        case 'empty':
          return fc.record({ ...asked, operator: fc.constant(operator), value: fc.boolean() });
        case 'between':
          return fc.record({ ...asked, operator: fc.constant(operator), value: fc.tuple(scale, scale) });
        case 'greater':
        case 'less':
          return fc.record({ ...asked, operator: fc.constant(operator), value: scale });
        case 'equals':
        case 'differs':
          return fc.record({ ...asked, operator: fc.constant(operator), value: operand[kind] });
        default:
          return fc.record({ ...asked, operator: fc.constant(operator), value: text });
      }
    }),
  );
  const searchable = columns.filter(({ kind }) => kind === 'text' || kind === 'list').map(({ name }) => name);
  const sort: fc.Arbitrary<Sort> = fc.record({
    column: column.map(({ name }) => name),
    direction: fc.constantFrom('ascending', 'descending'),
  });
  return fc.record(
    {
      scope: fc.constantFrom('mine' as const, 'all' as const),
      stages: fc.subarray([...Stage.options]),
      filters: fc.array(filter, { maxLength: 2 }),
      search: fc.record({ text, columns: fc.subarray(searchable, { minLength: 1, maxLength: 4 }) }),
      sort: fc.array(sort, { maxLength: 3 }),
      limit: fc.integer({ min: 1, max: 60 }),
    },
    { requiredKeys: ['scope'] },
  );
}
