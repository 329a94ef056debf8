/** What a form takes, and what it says of the rest. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { answersOf } from './answers.rules.ts';
import type { Field, FieldKind, FormDefinition } from './form.schema.ts';

const profile = {
  catalogues: {
    colour: [
      { id: 'red', label: 'Vermelho' },
      { id: 'blue', label: 'Azul' },
    ],
    shade: [
      { id: 'dark', label: 'Escuro', parents: ['red'] },
      { id: 'light', label: 'Claro', parents: ['red'] },
      { id: 'only', label: 'Único', parents: ['blue'] },
    ],
  },
};

const aField = (kind: FieldKind, over: Partial<Field> = {}): Field => ({
  name: 'it',
  kind,
  label: 'it',
  required: false,
  ...over,
});
const aForm = (...fields: Field[]): FormDefinition => ({ id: 'f', label: 'f', fields, coach: [], guidance: [] });

const colour = aField('choice', { name: 'colour', catalogue: 'colour', required: true });
const shade = aField('choice', { name: 'shade', catalogue: 'shade', cascadesFrom: 'colour', required: true });

function refusal(form: FormDefinition, values: FieldValues): DeskError {
  try {
    answersOf(form, profile, values);
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('The answers were taken.');
}
const faultsOf = (form: FormDefinition, values: FieldValues) =>
  refusal(form, values).fields.map(({ field, code }) => `${field} ${code}`);

const valueOf = (field: Field, it: FieldValues[string]) => answersOf(aForm(field), profile, { it })['it'];
const codeOf = (field: Field, it: FieldValues[string]) => refusal(aForm(field), { it }).fields[0]?.code;

describe('the answers of a form', () => {
  it('come out clean: trimmed, without blanks, and only what was asked', () => {
    const form = aForm(
      aField('text', { name: 'a' }),
      aField('text', { name: 'b' }),
      aField('requester', { name: 'c' }),
    );
    expect(answersOf(form, profile, { a: ' x ', b: '  ', c: 'Carla', stray: 'y' })).to.deep.equal({ a: 'x' });
  });

  it('name every field at fault, in the form’s order', () => {
    const form = aForm(
      colour,
      aField('text', { name: 'subject', required: true }),
      aField('richText', { name: 'description', required: true }),
      aField('email', { name: 'email' }),
    );
    expect(faultsOf(form, { description: '<p>&nbsp;</p>', email: 'carla@', subject: ' ' })).to.deep.equal([
      'colour required',
      'subject required',
      'description required',
      'email not_an_email',
    ]);
  });

  it('say in the message what would be right', () => {
    const error = refusal(aForm(colour, aField('text', { name: 'subject', maxLength: 3 })), {
      colour: 'green',
      subject: 'four',
    });
    expect(error.code).to.equal('invalid');
    expect(error.message).to.equal('colour: not_a_choice (right would be red, blue); subject: too_long (max 3)');
    expect(error.fields[1]).to.deep.equal({ field: 'subject', code: 'too_long', params: { max: 3 } });
  });

  it('follow a cascade, and let a lone option choose itself', () => {
    const form = aForm(colour, shade);
    expect(answersOf(form, profile, { colour: 'blue' })).to.deep.equal({ colour: 'blue', shade: 'only' });
    expect(answersOf(form, profile, { colour: 'blue', shade: '' })).to.deep.equal({ colour: 'blue', shade: 'only' });
    expect(faultsOf(form, { colour: 'blue', shade: 'dark' })).to.deep.equal(['shade not_a_choice']);
    expect(faultsOf(form, { colour: 'red' })).to.deep.equal(['shade required']);
  });

  it('blame the choice above, not the one that hangs on it', () => {
    expect(faultsOf(aForm(colour, shade), { colour: 'green', shade: 'dark' })).to.deep.equal(['colour not_a_choice']);
    expect(faultsOf(aForm(colour, shade), {})).to.deep.equal(['colour required', 'shade required']);
  });

  it('ask nothing of a hidden field', () => {
    const hidden = aField('text', { required: true, shownWhen: { field: 'colour', is: ['red'] } });
    expect(answersOf(aForm(colour, hidden), profile, { colour: 'blue', it: 'x' })).to.deep.equal({ colour: 'blue' });
    expect(faultsOf(aForm(colour, hidden), { colour: 'red' })).to.deep.equal(['it required']);
  });
});

describe('an answer', () => {
  it('of rich text is measured without its markup, and kept with it', () => {
    const field = aField('richText', { maxLength: 4 });
    expect(valueOf(field, '<p><strong>a&nbsp;b&ccedil;</strong></p>')).to.equal(
      '<p><strong>a&nbsp;b&ccedil;</strong></p>',
    );
    expect(codeOf(field, '<p>abcde</p>')).to.equal('too_long');
    expect(codeOf(field, `a<p ${'x'.repeat(500_000)}>`)).to.equal('too_long');
  });

  it('is never endless, even where the profile names no limit', () => {
    expect(codeOf(aField('text'), 'x'.repeat(501))).to.equal('too_long');
    expect(codeOf(aField('longText'), 'x'.repeat(20_001))).to.equal('too_long');
  });

  it('of e-mails is a list, or one text that parts them; a repeated address counts once', () => {
    const field = aField('emails');
    expect(valueOf(field, 'ana@a.example; rui@b.com.br,\n ana@A.example ')).to.deep.equal([
      'ana@A.example',
      'rui@b.com.br',
    ]);
    expect(valueOf(field, [' ana@a.example '])).to.deep.equal(['ana@a.example']);
    expect(valueOf(field, ' ; ')).to.equal(undefined);
    expect(codeOf({ ...field, required: true }, [])).to.equal('required');
    expect(
      codeOf(
        field,
        Array.from({ length: 21 }, (_, n) => `p${n}@a.example`),
      ),
    ).to.equal('too_many');
  });

  it('that is a wrong address names it', () => {
    expect(refusal(aForm(aField('emails')), { it: ['ana@a.example', 'rui'] }).fields).to.deep.equal([
      { field: 'it', code: 'not_an_email', params: { value: 'rui' } },
    ]);
    const wrong = [
      'a@b',
      '@a.example',
      'a b@a.example',
      'a@a..example',
      'a,b@a.example',
      `${'a'.repeat(65)}@a.example`,
      `a@${'b.'.repeat(126)}example`,
    ];
    expect(wrong.map((each) => codeOf(aField('email'), each))).to.deep.equal(wrong.map(() => 'not_an_email'));
    expect(valueOf(aField('email'), 'joão.d+x@loja-aurora.com.br')).to.equal('joão.d+x@loja-aurora.com.br');
  });

  it('of the other kinds is what the kind says', () => {
    expect([valueOf(aField('date'), '2026-02-28'), codeOf(aField('date'), '2026-02-30')]).to.deep.equal([
      '2026-02-28',
      'not_a_date',
    ]);
    expect([valueOf(aField('phone'), '(49) 99999-0000'), codeOf(aField('phone'), '555-12')]).to.deep.equal([
      '(49) 99999-0000',
      'not_a_phone',
    ]);
    expect([valueOf(aField('version'), '8.2'), codeOf(aField('version'), 'última')]).to.deep.equal([
      '8.2',
      'not_a_version',
    ]);
    expect([valueOf(aField('number'), 0), codeOf(aField('number'), '0')]).to.deep.equal([0, 'wrong_type']);
    expect([valueOf(aField('flag'), false), codeOf(aField('flag'), 'yes')]).to.deep.equal([false, 'wrong_type']);
    expect(codeOf(aField('flag', { required: true }), false)).to.equal('required');
    expect([codeOf(aField('text'), 5), codeOf(aField('emails'), 5)]).to.deep.equal(['wrong_type', 'wrong_type']);
  });
});
