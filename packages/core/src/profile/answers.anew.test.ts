/** New answers where a choice hangs on another, and what a profile computes or does not. */
import { expect } from 'chai';
import { checkAnswers, answersOf } from '../form/answers.rules.ts';
import type { Field, FormDefinition } from '../form/form.schema.ts';
import { noticesOf } from '../form/notice.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aCommand, aDraft, aProfile, aRequester, aTicket, AT } from '../testing/index.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { formOf, openingFor } from './opening.rules.ts';
import type { PortalProfile } from './profile.schema.ts';
import { reclassifiedBy } from './reclassify.rules.ts';

const carla = aRequester();
const choice = (name: string, over: Partial<Field> = {}): Field => ({
  ...{ name, kind: 'choice', catalogue: name, label: name, required: false },
  ...over,
});
const form: FormDefinition = {
  ...{ id: 'ticket', label: 'Ticket', coach: [], guidance: [] },
  fields: [
    choice('area', { required: true }),
    choice('part', { cascadesFrom: 'area' }),
    { name: 'extra', kind: 'text', label: 'Extra', required: false, shownWhen: { field: 'area', is: ['b'] } },
  ],
};
const plain = { ...aProfile(), criticality: null };
const profile: PortalProfile = {
  ...plain,
  forms: [form, { ...form, id: 'outro' }],
  coverageField: null,
  catalogues: {
    area: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    part: [
      { id: 'x', label: 'X', parents: ['a'] },
      { id: 'y', label: 'Y', parents: ['b'] },
      { id: 'z', label: 'Z', parents: ['b'] },
    ],
  },
};

const anew = (fields: FieldValues, stood: FieldValues = { area: 'a', part: 'x' }, over: object = {}) => {
  const { type, reason } = aCommand('ticket.reclassify');
  return reclassifiedBy(profile, aTicket({ fields: stood }), { type, reason, fields, ...over });
};

function refused(work: () => unknown): DeskError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof DeskError) return thrown;
    throw thrown;
  }
  throw new Error('It was taken.');
}

describe('answers given anew', () => {
  it('take away a choice that no longer fits, where it need not be made', () => {
    expect(anew({ area: 'b' }).fields).to.deep.equal({ area: 'b', part: '' });
    expect(anew({ area: 'b', part: 'z' }).fields).to.deep.equal({ area: 'b', part: 'z' });
    expect(anew({ area: 'a' }).fields).to.deep.equal({ area: 'a' });
  });

  it('are refused where the form does not ask them now, unless they are blank', () => {
    expect(refused(() => anew({ extra: '1' })).fields).to.deep.equal([{ field: 'fields.extra', code: 'not_a_choice' }]);
    expect(anew({ extra: '' }).fields).to.deep.equal({ extra: '' });
    expect(anew({ area: 'b', extra: '1' }).fields).to.deep.equal({ area: 'b', part: '', extra: '1' });
    expect(refused(() => anew({ area: 'c', extra: '1' })).fields.map(({ field }) => field)).to.have.members([
      ...['fields.area', 'fields.extra'],
    ]);
  });

  it('say nothing of coverage or urgency where the profile computes none', () => {
    expect(anew({ area: 'b' }, { area: 'a' }, { coverage: 'uncovered' })).to.include({ coverage: 'uncovered' });
    expect(anew({ area: 'b' }, { area: 'a' })).to.not.have.any.keys('coverage', 'critical');
  });
});

describe('a profile of several forms', () => {
  it('opens what is not urgent where nothing computes that it is', () => {
    const draft = aDraft({ formId: 'outro', values: { area: 'a' } });
    expect(openingFor(profile, draft, { by: carla, requester: carla, at: AT }).critical).to.equal(false);
  });

  it('names every one of them where another is asked for', () => {
    expect(refused(() => formOf(profile, 'x')).message).to.equal(
      'formId: there is no form x; right would be ticket, outro',
    );
  });

  it('says what would be right of the very choice that is wrong, and of none that is only missing', () => {
    expect(refused(() => answersOf(form, profile, { area: 'b', part: 'x' })).message).to.equal(
      'part: not_a_choice (right would be y, z)',
    );
    expect(refused(() => answersOf(form, profile, {})).message).to.equal('area: required');
    expect(checkAnswers(form, profile, { area: 'b' }).faults).to.deep.equal([]);
  });
});

describe('a notice', () => {
  const fields: readonly Field[] = [
    choice('area'),
    { name: 'version', kind: 'version', label: 'Versão', required: false },
  ];
  const told = (values: FieldValues) =>
    noticesOf(
      { ...form, fields },
      {
        ...profile,
        coverageField: 'area',
        supportedVersion: { field: 'version', current: '8.2' },
        catalogues: { area: [{ id: 'a', label: 'A', coverage: 'covered' }] },
      },
      values,
      'pt-BR',
    );

  it('T20 is of an older version and of a newer one, and of nothing that is no version', () => {
    const standing = (version: FieldValues[string]) =>
      told({ version }).map((one) => 'standing' in one && one.standing);
    expect(['8.1', '8.2', '8.3', 'nova', 7].map(standing)).to.deep.equal([['older'], [], ['newer'], [], []]);
  });

  it('T17 names nobody as responsible where the profile names nobody', () => {
    expect(told({ area: 'a' })).to.deep.equal([
      { kind: 'coverage', field: 'area', coverage: 'covered', reason: 'A', responsible: null },
    ]);
  });
});
