/** What the edge says of values that are not what they should be. */
import { expect } from 'chai';
import * as z from 'zod/mini';
import { DeskError, type FieldFault } from './desk-error.ts';
import { parse } from './parse.ts';

const Draft = z.object({
  subject: z.string().check(z.minLength(1), z.maxLength(5)),
  code: z.string().check(z.minLength(2)),
  value: z.union([z.string(), z.number()]),
});

function faultsOf(data: unknown): readonly FieldFault[] {
  try {
    parse(Draft, data);
    return [];
  } catch (error) {
    if (error instanceof DeskError) return error.fields;
    throw error;
  }
}
const codesOf = (data: unknown): readonly string[] => faultsOf(data).map(({ field, code }) => `${field} ${code}`);

describe('a value at the edge', () => {
  it('is read where it is right', () => {
    expect(parse(Draft, { subject: 'x', code: 'ab', value: 1, stray: 2 })).to.deep.equal({
      subject: 'x',
      code: 'ab',
      value: 1,
    });
  });

  it('tells what is missing from what is of another kind', () => {
    expect(codesOf({})).to.deep.equal(['subject required', 'code required', 'value required']);
    expect(codesOf({ subject: 5, code: null, value: true })).to.deep.equal([
      'subject invalid_type',
      'code invalid_type',
      'value invalid_union',
    ]);
  });

  it('tells too little from too much, and nothing from too little', () => {
    expect(codesOf({ subject: '', code: 'a', value: '' })).to.deep.equal(['subject required', 'code too_short']);
    expect(codesOf({ subject: 'sixsix', code: 'ab', value: '' })).to.deep.equal(['subject too_long']);
  });
});
