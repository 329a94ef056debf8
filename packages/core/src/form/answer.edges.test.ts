/** Answers at their edges: the longest that is taken, the least that says something, and what a fault tells. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { says } from './answer.rules.ts';
import { answersOf, checkAnswers } from './answers.rules.ts';
import { lacking } from './coach.rules.ts';
import { holds, isAnswered } from './condition.rules.ts';
import type { Field, FieldKind, FormDefinition } from './form.schema.ts';
import { catalogueOf } from './options.rules.ts';
import { settle } from './settle.rules.ts';
import { versionStanding } from './version.rules.ts';

const options = [
  { id: 'red', label: 'Vermelho' },
  { id: 'blue', label: 'Azul' },
];
const profile = { catalogues: { colour: options } };
const aField = (kind: FieldKind, over: Partial<Field> = {}): Field => ({
  name: 'it',
  kind,
  label: 'it',
  required: false,
  ...over,
});
const aForm = (...fields: Field[]): FormDefinition => ({ id: 'f', label: 'f', fields, coach: [], guidance: [] });
const checked = (field: Field, it: FieldValues[string]) => checkAnswers(aForm(field), profile, { it });
const codesOf = (kind: FieldKind, texts: readonly string[]) =>
  texts.map((text) => checked(aField(kind), text).faults[0]?.code ?? 'taken');

describe('an answer at its edge', () => {
  it('is an address of up to 254 characters, and nothing after it', () => {
    const host = `${'a'.repeat(60)}.`.repeat(4);
    const longest = `${'b'.repeat(254 - host.length - 4)}@${host}com`;
    expect(longest).to.have.length(254);
    expect(codesOf('email', [longest, `b${longest}`, 'carla@aurora.com.', 'carla@aurora.com,x'])).to.deep.equal([
      'taken',
      'not_an_email',
      'not_an_email',
      'not_an_email',
    ]);
  });

  it('is a telephone of eight digits or more, with nothing but what parts them', () => {
    expect(codesOf('phone', ['3555-0142', '3555-014', 'fone 3555-0142', '3555-0142 ramal'])).to.deep.equal([
      'taken',
      'not_a_phone',
      'not_a_phone',
      'not_a_phone',
    ]);
  });

  it('is a rich text of up to half a million characters with its markup', () => {
    const markup = (length: number) => `<p>a</p>${' '.repeat(length - 8)}`;
    expect(codesOf('richText', [markup(500_000), markup(500_001)])).to.deep.equal(['taken', 'too_long']);
  });

  it('is an empty text only where it says nothing', () => {
    expect(says(aField('text'), ' ')).to.equal(false);
    expect(says(aField('text'), 0)).to.equal(true);
    expect(says(aField('number'), undefined)).to.equal(false);
    expect(says(aField('flag'), false)).to.equal(false);
    expect(says(aField('richText'), '<p> </p>')).to.equal(false);
    expect(says(aField('text'), '<p> </p>')).to.equal(true);
    expect(says(aField('richText'), 7)).to.equal(true);
    expect(says(aField('emails'), [])).to.equal(false);
  });

  it('of several addresses in one text is parted by any of the signs, however many', () => {
    const { values } = checked(aField('emails'), 'a@x.example,; b@x.example  A@X.example');
    expect(values['it']).to.deep.equal(['A@X.example', 'b@x.example']);
  });

  it('of a wrong shape is named as that, with nothing made up about it', () => {
    expect(checked(aField('number'), 'sete').faults).to.deep.equal([{ field: 'it', code: 'wrong_type' }]);
    expect(checked(aField('text'), ['a']).faults).to.deep.equal([{ field: 'it', code: 'wrong_type' }]);
    expect(checked(aField('email'), 'carla').faults).to.deep.equal([{ field: 'it', code: 'not_an_email' }]);
    const sixfold = Array.from({ length: 21 }, (_, at) => `p${String(at)}@x.example`);
    expect(checked(aField('emails'), sixfold).faults).to.deep.equal([{ field: 'it', code: 'too_many' }]);
    expect(checked(aField('emails'), ['nobody']).faults).to.deep.equal([
      { field: 'it', code: 'not_an_email', params: { value: 'nobody' } },
    ]);
  });

  it('is refused in one sentence: what it is, its figures, and what would be right for a choice', () => {
    const form = aForm(
      aField('choice', { name: 'colour', catalogue: 'colour' }),
      aField('text', { name: 'short', maxLength: 2 }),
      aField('date', { name: 'day' }),
      aField('text', { name: 'owed', required: true }),
    );
    const values = { colour: 'green', short: 'abc', day: 'amanhã' };
    const [message, fields] = ((): [string, unknown] => {
      try {
        answersOf(form, profile, values);
      } catch (thrown) {
        const error = DeskError.from(thrown);
        return [error.message, error.fields];
      }
      return ['taken', []];
    })();
    expect(message).to.equal(
      'colour: not_a_choice (right would be red, blue); short: too_long (max 2); day: not_a_date; owed: required',
    );
    expect(fields).to.deep.equal([
      { field: 'colour', code: 'not_a_choice' },
      { field: 'short', code: 'too_long', params: { max: 2 } },
      { field: 'day', code: 'not_a_date' },
      { field: 'owed', code: 'required' },
    ]);
  });
});

describe('what a form reads', () => {
  it('holds a condition by a text, a flag or any of a list', () => {
    expect(holds({ field: 'it', is: ['true'] }, { it: true })).to.equal(true);
    expect(holds({ field: 'it', is: ['b'] }, { it: ['a', 'b'] })).to.equal(true);
    expect(holds({ field: 'it', is: ['undefined'] }, {})).to.equal(false);
    expect([isAnswered(undefined), isAnswered(['', ' ']), isAnswered(7)]).to.deep.equal([false, false, true]);
  });

  it('offers options only for a choice of a catalogue that is there, and its levels for a criticality', () => {
    const levels = [{ id: 'alta', label: 'Alta', critical: true }];
    expect(catalogueOf(aField('choice', { catalogue: 'colour' }), profile)).to.equal(options);
    expect(catalogueOf(aField('choice', { catalogue: 'toString' }), profile)).to.deep.equal([]);
    expect(catalogueOf(aField('choice'), profile)).to.deep.equal([]);
    expect(catalogueOf(aField('text', { catalogue: 'colour' }), profile)).to.deep.equal([]);
    expect(catalogueOf(aField('criticality'), profile)).to.deep.equal([]);
    expect(
      catalogueOf(aField('criticality'), { ...profile, criticality: { levels, rules: [], otherwise: 'alta' } }),
    ).to.equal(levels);
  });

  it('begins with what the form presets, and with nothing else', () => {
    const form = aForm(aField('text', { name: 'a', initial: 'x' }), aField('text', { name: 'b' }));
    expect(settle(form, profile, {})).to.not.have.property('b');
  });

  it('coaches by the words of a rich text, by the signs of a plain one, and by nothing that was not said', () => {
    const rule = { field: 'it', present: '^<p>', id: 'r', label: 'Onde', ask: 'Onde?', example: '…' } as const;
    const coached = (kind: FieldKind, values: FieldValues) =>
      lacking({ ...aForm(aField(kind), aField('richText', { name: 'other' })), coach: [rule] }, values).length;
    expect(coached('text', { it: '<p>Vendas</p>' })).to.equal(0);
    expect(coached('richText', { it: '<p>Vendas</p>' })).to.equal(1);
    expect(coached('text', {})).to.equal(1);
    const anything = { ...rule, present: '.' };
    expect(lacking({ ...aForm(aField('text')), coach: [anything] }, {}).length).to.equal(1);
    expect(
      lacking({ ...aForm(aField('text')), coach: [{ ...rule, filled: 'version' }] }, { version: '8' }),
    ).to.deep.equal([]);
  });

  it('reads only so much of a text at every keystroke', () => {
    const rule = { field: 'it', present: 'fim', id: 'r', label: 'Onde', ask: 'Onde?', example: '…' } as const;
    const form = { ...aForm(aField('text')), coach: [rule] };
    expect(lacking(form, { it: `${'a'.repeat(19_997)}fim` })).to.deep.equal([]);
    expect(lacking(form, { it: `${'a'.repeat(19_998)}fim` })).to.have.length(1);
  });

  it('tells an older version from a newer one by every number that both have', () => {
    expect(versionStanding('8.1', '8.2')).to.equal('older');
    expect(versionStanding('8.2.3', '8.2.4')).to.equal('older');
    expect(versionStanding('8.3', '8.2.9')).to.equal('newer');
  });
});
