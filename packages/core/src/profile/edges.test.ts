/** What a profile makes of answers, at the edges that its stories do not come to. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { aCommand, aDraft, aProfile, aRequester, aTicket, AT } from '../testing/index.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { formOf, openingFor } from './opening.rules.ts';
import type { PortalProfile } from './profile.schema.ts';
import { reclassifiedBy } from './reclassify.rules.ts';

const carla = aRequester();

function refused(work: () => unknown): DeskError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof DeskError) return thrown;
    throw thrown;
  }
  throw new Error('It was taken.');
}

/** A form with one plain field beside its choices. */
const plain = aProfile();
const withNote: PortalProfile = {
  ...plain,
  forms: plain.forms.map((form) => ({
    ...form,
    fields: [
      ...form.fields,
      { name: 'note', kind: 'text', label: 'Nota', required: false } as const,
      { name: 'serial', kind: 'text', label: 'Série', required: true } as const,
    ],
  })),
};
const decided = (fields: FieldValues, over: FieldValues = {}) => {
  const { type, reason } = aCommand('ticket.reclassify');
  const ticket = aTicket({ fields: { ...aTicket().fields, serial: 'BR-1', note: 'antes', ...over } });
  return reclassifiedBy(withNote, ticket, { type, reason, fields });
};

describe('new answers of the desk', () => {
  it('write what was said and nothing that only stood there', () => {
    expect(decided({ note: 'depois' }).fields).to.deep.equal({ note: 'depois' });
    expect(decided({ note: '' }).fields).to.deep.equal({ note: '' });
  });

  it('take away an answer the form asks for no more, but not one it does not know', () => {
    expect(refused(() => decided({ serial: '' })).fields).to.deep.equal([{ field: 'fields.serial', code: 'required' }]);
    const error = refused(() => decided({ cor: '' }));
    expect(error.fields).to.deep.equal([{ field: 'fields.cor', code: 'not_a_choice' }]);
    expect(error.message).to.equal('fields.cor: not_a_choice');
  });

  it('name each fault in one sentence', () => {
    const error = refused(() => decided({ cor: 'azul', category: 'nenhuma' }));
    expect(error.message).to.equal('fields.cor: not_a_choice; fields.category: not_a_choice');
  });

  it('are not asked again of what they do not touch, even where it would not pass today', () => {
    expect(decided({ note: 'depois' }, { serial: '' }).fields).to.deep.equal({ note: 'depois' });
  });
});

describe('an opening', () => {
  it('of a form that is none names those there are', () => {
    const error = refused(() => formOf(aProfile(), 'nenhum'));
    expect(error.message).to.match(/^formId: there is no form nenhum; right would be ticket/);
    expect(error.fields).to.deep.equal([{ field: 'formId', code: 'not_a_choice' }]);
  });

  it('is critical only by what computes it, and copies nobody who is written to anyway', () => {
    const opening = openingFor(
      aProfile(),
      aDraft({ values: { additionalEmails: ['CARLA@aurora.example', 'compras@aurora.example'] } }),
      { by: carla, requester: carla, at: AT },
    );
    expect(opening.critical).to.equal(false);
    expect(opening.additionalEmails).to.deep.equal(['compras@aurora.example']);
    const silent = aRequester({ email: undefined });
    const copied = openingFor(aProfile(), aDraft({ values: { additionalEmails: ['x@y.example'] } }), {
      by: silent,
      requester: silent,
      at: AT,
    });
    expect(copied.additionalEmails).to.deep.equal(['x@y.example']);
  });
});
